import { useState } from 'react'
import { orThrow, type Schemas } from '@sharewell/client'
import { type Action, actionFacts, delegableActions, isDelegationActive, longestDelegation } from '@sharewell/domain/people'
import { i } from '../../messages/identities.ts'
import { api } from '../api.ts'
import { Choice, Line, read, Refusal, TaskForm, toDay } from '../parts.tsx'
import { useTask } from '../use-task.ts'
import type { Delegation, IdentityOnPage } from './load-identity.ts'
import { Check, Checks } from './profile-form.tsx'
import { Rules } from './rules.tsx'

const w = i.delegations
const usual: readonly Action[] = ['comment', 'write', 'acknowledge', 'schedule']
interface DelegationsProps { readonly identity: IdentityOnPage; readonly workspaceId: string; readonly reload: () => Promise<void> }

/** Who may act for an identity: given for some time, taken back at once. */
export function Delegations({ identity, workspaceId, reload }: DelegationsProps) {
  const [said, setSaid] = useState('')
  const task = useTask()
  const toName = (id: string): string => identity.members.find((one) => one.id === id)?.name ?? ''
  const active = identity.delegations.filter((one) => isDelegationActive(one, identity.at))
  const takeBack = ({ id: delegationId }: Delegation): void => task.run(async () => {
    await orThrow(api.DELETE('/workspaces/{workspaceId}/identities/{identityId}/delegations/{delegationId}', { params: { path: { workspaceId, identityId: identity.id, delegationId } } }))
    await reload()
    setSaid(w.tookBack)
  })
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      {active.length === 0 && <p className="hint">{w.none}</p>}
      {active.length > 0 && (
        <ul className="stack">
          {active.map((one) => (
            <li key={one.id} className="stack-tight given">
              <div className="plain-row"><strong>{w.one(toName(one.to), toDay(one.expiresAt))}</strong><button type="button" className="button" aria-label={w.takeBackOf(toName(one.to))} onClick={() => takeBack(one)}>{w.takeBack}</button></div>
              <ul className="hint dotted">{one.actions.map((action) => <li key={action}>{actionFacts[action].does}</li>)}</ul>
              <details className="more"><summary>{w.approval(toName(one.to))}</summary><p>{i.rules.delegated}</p><Rules workspaceId={workspaceId} identityId={identity.id} delegationId={one.id} /></details>
            </li>
          ))}
        </ul>
      )}
      <Refusal words={task.refusal} />
      <output aria-live="polite">{said}</output>
      <Give identity={identity} workspaceId={workspaceId} reload={async () => { await reload(); setSaid(w.given) }} />
    </section>
  )
}

function Give({ identity, workspaceId, reload }: DelegationsProps) {
  const managers = identity.members.filter(({ role }) => role === 'manager').map(({ id, name }) => [id, name] as const)
  const [to, setTo] = useState(managers[0]?.[0] ?? '')
  const [fault, setFault] = useState('')
  const task = useTask()
  if (managers.length === 0) return <p className="hint">{w.noManagers}</p>
  const give = async (data: FormData): Promise<void> => {
    const actions = delegableActions.filter(isDelegable).filter((action) => data.getAll('action').includes(action))
    // The whole of the day that was chosen; the longest goes by hours.
    const expiresAt = Math.min(new Date(`${read(data, 'until')}T23:59:59`).getTime(), Date.now() + longestDelegation - 60_000)
    setFault(actions.length === 0 ? w.nothing : Number.isNaN(expiresAt) ? w.noDay : '')
    if (actions.length === 0 || Number.isNaN(expiresAt)) return
    const path = { workspaceId, identityId: identity.id }
    const tellsDelegation = data.has('tells')
    if (tellsDelegation !== identity.profile.tellsDelegation) await orThrow(api.PUT('/workspaces/{workspaceId}/identities/{identityId}', { params: { path }, body: { profile: { ...identity.profile, tellsDelegation }, physicianIds: [...identity.physicianIds] } }))
    await orThrow(api.POST('/workspaces/{workspaceId}/identities/{identityId}/delegations', { params: { path }, body: { to, actions, expiresAt } }))
    await reload()
  }
  return (
    <details className="more">
      <summary>{w.give}</summary>
      <TaskForm task={task} action={w.action} onSubmit={give}>
        <Choice label={w.to} value={to} options={managers} onChoose={setTo} />
        <Line name="until" type="date" label={w.until} min={toDate(identity.at)} max={toDate(identity.at + longestDelegation)} defaultValue={toDate(identity.at + longestDelegation / 4)} />
        <Checks legend={w.may} name="action" options={delegableActions.map((action) => [action, actionFacts[action].does])} chosen={usual} />
        <Check name="tells" words={w.tells} isOn={identity.profile.tellsDelegation} />
        <Refusal words={fault} />
      </TaskForm>
    </details>
  )
}

function isDelegable(action: Action): action is Schemas['NewDelegation']['actions'][number] {
  return delegableActions.includes(action)
}

/** A day of this device's calendar, as a date field writes it. */
function toDate(at: number): string {
  const day = new Date(at)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
}
