import { useCallback, useMemo, useRef, useState } from 'react'
import { orThrow } from '@sharewell/client'
import { d as m } from '../../../messages/drafts.ts'
import { w } from '../../../messages/posts.ts'
import { api } from '../../api.ts'
import { useDesk } from '../../desk.tsx'
import { Title } from '../../parts.tsx'
import { loadChannels, loadIdentities, type Channel, type DeskRow, type Identity } from '../api.ts'
import { Missing, Refused, Waiting } from '../parts.tsx'
import { linkToPosts } from '../route.ts'
import { useDeed } from '../use-deed.ts'
import { useDraftList } from '../use-drafts.ts'
import { useLoaded } from '../../use-loaded.ts'
import { Row } from './row.tsx'
import { groups, sortRows } from './sort-rows.ts'

/** So many posts are asked for at once. */
const page = 100

interface Found {
  readonly posts: readonly DeskRow[]
  readonly identities: readonly Identity[]
  readonly channels: readonly Channel[]
  readonly asked: readonly string[]
}

async function load(workspaceId: string): Promise<Found> {
  const path = { workspaceId }
  const [{ posts }, identities, { approvals }] = await Promise.all([
    orThrow(api.GET('/workspaces/{workspaceId}/desk', { params: { path, query: { limit: page } } })), loadIdentities(workspaceId), orThrow(api.GET('/workspaces/{workspaceId}/approvals', { params: { path } })),
  ])
  const channels = await Promise.all(identities.map(({ id }) => loadChannels(workspaceId, id)))
  return { posts, identities, channels: channels.flat(), asked: approvals.map(({ post }) => post.id) }
}

/** Posts by what they wait for. */
export function PostsList() {
  const { workspaceId, memberId } = useDesk()
  const [found, reload] = useLoaded(useCallback(() => load(workspaceId), [workspaceId]))
  const device = useDraftList(memberId)
  const [older, setOlder] = useState<readonly DeskRow[]>([])
  const [isEnd, setEnd] = useState(false)
  const [undo, setUndo] = useState<(() => Promise<boolean>) | null>(null)
  const more = useDeed()
  const title = useRef<HTMLDivElement>(null)
  const value = found.is === 'there' ? found.data : null
  const posts = useMemo(() => [...(value?.posts ?? []), ...older], [value, older])
  const sorted = useMemo(() => sortRows(posts, device.drafts ?? [], value?.asked ?? [], memberId), [posts, device.drafts, value, memberId])
  if (found.is === 'refused') return <Missing refused={found} onTry={() => void reload()} />
  if (!value || device.drafts === null) return <Waiting />
  const isEmpty = posts.length === 0 && device.drafts.length === 0
  const before = posts.at(-1)?.id
  const remove = async (id: string): Promise<void> => {
    const back = await device.remove(id)
    setUndo(() => back)
    title.current?.focus()
  }
  return (
    <div className="posts">
      <div className="posts-head" ref={title} tabIndex={-1}>
        <Title>{w.list.title}</Title>
        {!isEmpty && value.identities.length > 0 && <a className="button button-primary" {...linkToPosts('/posts/new')}>{w.list.write}</a>}
      </div>
      <output className="posts-said">{undo && <>{m.removed} <button type="button" className="button button-plain" onClick={() => { void undo(); setUndo(null) }}>{m.undo}</button></>}</output>
      {device.unreadable > 0 && <p className="hint">{m.unreadable(device.unreadable)}</p>}
      {isEmpty && <Empty hasIdentity={value.identities.length > 0} />}
      {groups.filter((group) => sorted[group].length > 0).map((group) => (
        <section key={group} className="posts-group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{w.list.groups[group]}</h2>
          <p className="hint">{w.list.hints[group]}</p>
          <ul className="posts-rows">
            {sorted[group].map((row) => <Row key={row.key} row={row} identities={value.identities} channels={value.channels} onRemove={(id) => void remove(id)} />)}
          </ul>
        </section>
      ))}
      <Refused problem={more.problem} />
      {value.posts.length >= page && !isEnd && before !== undefined && (
        <div className="row">
          <button type="button" className="button" aria-disabled={more.isBusy} onClick={() => void more.run(async () => {
            const next = await orThrow(api.GET('/workspaces/{workspaceId}/desk', { params: { path: { workspaceId }, query: { limit: page, before } } }))
            setOlder([...older, ...next.posts])
            setEnd(next.posts.length < page)
          })}>{w.list.more}</button>
        </div>
      )}
    </div>
  )
}

function Empty({ hasIdentity }: { hasIdentity: boolean }) {
  return (
    <section className="sheet">
      <h2>{hasIdentity ? w.list.empty : w.list.noIdentity}</h2>
      <p>{hasIdentity ? w.list.emptyMore : w.list.noIdentityMore}</p>
      <div className="row">{hasIdentity ? <a className="button button-primary" {...linkToPosts('/posts/new')}>{w.list.write}</a> : <a className="button button-primary" href="/identities">{w.list.toIdentities}</a>}</div>
    </section>
  )
}
