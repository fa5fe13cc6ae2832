import { useCallback, useState } from 'react'
import { orThrow } from '@sharewell/client'
import { i } from '../../messages/identities.ts'
import { api } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { useTask } from '../use-task.ts'

const w = i.rest

/** Whether a house lets what is heated rest for a night. */
export function NightsRest({ workspaceId, identityId, canSet }: { workspaceId: string; identityId: string; canSet: boolean }) {
  const load = useCallback(async () => (await orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}/cool-off', { params: { path: { workspaceId, identityId } } }))).isImposed, [workspaceId, identityId])
  const [found, reload] = useLoaded(load)
  const [said, setSaid] = useState('')
  const task = useTask()
  const isImposed = found.is === 'there' && found.data
  const change = (): void => task.run(async () => {
    await orThrow(api.PUT('/workspaces/{workspaceId}/identities/{identityId}/cool-off', { params: { path: { workspaceId, identityId } }, body: { isImposed: !isImposed } }))
    await reload()
    setSaid(w.saved)
  })
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      {found.is === 'there' && <p>{isImposed ? w.isOn : w.isOff}</p>}
      <Refusal words={found.is === 'refused' ? found.words : task.refusal} />
      <output aria-live="polite">{said}</output>
      {canSet && found.is === 'there' && <div className="row"><button type="button" className="button" aria-disabled={task.isBusy} onClick={change}>{isImposed ? w.turnOff : w.turnOn}</button></div>}
    </section>
  )
}
