import { useCallback, useState } from 'react'
import { orThrow } from '@sharewell/client'
import { i } from '../../messages/identities.ts'
import { api } from '../api.ts'
import { toMoment } from '../moments.ts'
import { Line, read, Refusal, TaskForm } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { useTask } from '../use-task.ts'

const w = i.shifts

/** One's own shifts, around which slots go. */
export function Shifts({ workspaceId, identityId }: { workspaceId: string; identityId: string }) {
  const load = useCallback(async () => (await orThrow(api.GET('/workspaces/{workspaceId}/shifts', { params: { path: { workspaceId } } }))).shifts, [workspaceId])
  const [found, reload] = useLoaded(load)
  const [said, setSaid] = useState('')
  const task = useTask()
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      {found.is === 'refused' && <Refusal words={found.words} />}
      {found.is === 'there' && (found.data.length === 0 ? <p className="hint">{w.none}</p> : <ul className="plain-list">{found.data.map(({ id, startsAt, endsAt }) => <li key={id}>{w.one(toMoment(startsAt), toMoment(endsAt))}</li>)}</ul>)}
      <TaskForm task={task} action={w.declare} isQuiet onSubmit={async (data) => {
        const [startsAt, endsAt] = [new Date(read(data, 'from')).getTime(), new Date(read(data, 'until')).getTime()]
        await orThrow(api.POST('/workspaces/{workspaceId}/identities/{identityId}/shifts', { params: { path: { workspaceId, identityId } }, body: { startsAt, endsAt } }))
        await reload()
        setSaid(w.declared)
      }}>
        <div className="pair"><Line name="from" type="datetime-local" label={w.from} /><Line name="until" type="datetime-local" label={w.to} /></div>
      </TaskForm>
      <output aria-live="polite">{said}</output>
    </section>
  )
}
