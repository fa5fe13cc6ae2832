import { useCallback, useState } from 'react'
import { orThrow, type Schemas } from '@sharewell/client'
import { p } from '../../messages/people.ts'
import { r } from '../../messages/rehearsal.ts'
import { api } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { toMoment } from '../moments.ts'
import { Refusal, Title } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { useTask } from '../use-task.ts'
import { Thread } from './thread.tsx'

type Rehearsal = Schemas['Rehearsal']
type Older = { readonly threads: Rehearsal['threads']; readonly next: string | null }

/** A rehearsal channel as the public would see it, or one thread of it. */
export function OneChannel({ channelId, postId }: { channelId: string; postId?: string }) {
  const { workspaceId } = useDesk()
  const ask = useCallback((query: { before?: string; thread?: string }) => orThrow(api.GET('/workspaces/{workspaceId}/rehearsal/{channelId}', { params: { path: { workspaceId, channelId }, query } })), [workspaceId, channelId])
  const load = useCallback(async () => ({ ...await ask(postId === undefined ? {} : { thread: postId }), asOf: Date.now() }), [ask, postId])
  const [found, reload] = useLoaded(load)
  const [older, setOlder] = useState<Older>()
  const [said, setSaid] = useState('')
  const task = useTask()

  if (found.is !== 'there') {
    return (
      <section className="sheet rehearsal" aria-busy={found.is === 'loading'}>
        {found.is === 'loading' ? <p>{p.working}</p> : <><Title>{r.title}</Title><Refusal words={found.words} /><p><a href="/rehearsal">{r.channels}</a></p></>}
      </section>
    )
  }
  const { channel, threads, next, asOf } = found.data
  const all = [...threads, ...older?.threads ?? []]
  const more = older ? older.next : next
  const lookAgain = (): void => task.run(async () => {
    await reload()
    setOlder(undefined)
  })
  const showOlder = (): void => task.run(async () => {
    if (more === null) return
    const page = await ask({ before: more })
    setOlder({ threads: [...older?.threads ?? [], ...page.threads], next: page.next })
    setSaid(r.olderCame(page.threads.length))
  })
  return (
    <div className="rehearsal">
      <section className="sheet">
        <Title>{r.titleOf(channel.name)}</Title>
        <p className="hint">{r.onlyHere}</p>
        {!channel.isConnected && <p>{r.ended}</p>}
        <div>
          <Refusal words={task.refusal} />
          <div className="row">
            <button type="button" className="button" aria-disabled={task.isBusy} onClick={() => { if (!task.isBusy) lookAgain() }}>{r.again}</button>
            <output className="hint">{r.asOf(toMoment(asOf))}</output>
          </div>
        </div>
        {postId === undefined ? <a href="/rehearsal">{r.channels}</a> : <a href={`/rehearsal/${channel.id}`}>{r.all}</a>}
      </section>
      {all.length === 0 && (postId === undefined ? <section className="sheet"><p>{r.empty}</p><p className="hint">{r.emptyMore}</p></section> : <section className="sheet"><p>{r.gone}</p><p className="hint">{r.goneMore}</p></section>)}
      {all.map((thread) => <Thread key={thread.id} channel={channel} thread={thread} workspaceId={workspaceId} />)}
      <output className="visually-hidden">{said}</output>
      {more !== null && <div className="row"><button type="button" className="button" aria-disabled={task.isBusy} onClick={() => { if (!task.isBusy) showOlder() }}>{r.older}</button></div>}
    </div>
  )
}
