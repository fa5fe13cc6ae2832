import { useEffect, useId, useRef, useState } from 'react'
import { orThrow, type Schemas } from '@sharewell/client'
import { roles } from '@sharewell/domain/people'
import { m } from '../../messages/members.ts'
import { p } from '../../messages/people.ts'
import { api } from '../api.ts'
import { Refusal, toDay } from '../parts.tsx'
import { useTask } from '../use-task.ts'

const w = m.people
interface MemberRowProps { readonly member: Schemas['Member']; readonly isYou: boolean; readonly canManage: boolean; readonly workspaceId: string; readonly reload: () => Promise<void> }

/** One member: who, since when, as what; an owner may give another role or remove them. */
export function MemberRow({ member: { id, name, role, joinedAt }, isYou, canManage, workspaceId, reload }: MemberRowProps) {
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const task = useTask()
  const field = useId()
  const params = { path: { workspaceId, memberId: id } }
  return (
    <li className="member">
      <p><strong dir="auto">{name}</strong>{isYou && ` (${w.you})`}<span className="hint">, {w.since(toDay(joinedAt))}</span></p>
      {canManage ? (
        <div className="row">
          <label className="visually-hidden" htmlFor={field}>{w.role(name)}</label>
          <select id={field} className="field member-role" value={role} aria-disabled={task.isBusy} onChange={(event) => {
            const next = roles.find((one) => one === event.currentTarget.value)
            if (next) task.run(async () => { setSaid(''); await orThrow(api.PATCH('/workspaces/{workspaceId}/members/{memberId}', { params, body: { role: next } })); await reload(); setSaid(w.changed) })
          }}>
            {roles.map((one) => <option key={one} value={one}>{p.roles[one].name}</option>)}
          </select>
          {!isYou && !isAsking && <button type="button" className="button button-quiet" aria-label={w.removeOf(name)} onClick={() => setAsking(true)}>{w.remove}</button>}
        </div>
      ) : <p className="hint">{p.roles[role].name}: {p.roles[role].does}.</p>}
      {isAsking && <Sure name={name} onNo={() => setAsking(false)} onYes={() => task.run(async () => { await orThrow(api.DELETE('/workspaces/{workspaceId}/members/{memberId}', { params })); await reload() })} />}
      <Refusal words={task.refusal} />
      <output aria-live="polite">{said}</output>
    </li>
  )
}

function Sure({ name, onYes, onNo }: { name: string; onYes: () => void; onNo: () => void }) {
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => no.current?.focus(), [])
  return (
    <div className="refusal stack" role="group" aria-label={w.removeOf(name)}>
      <p>{w.sure(name)}</p>
      <div className="row"><button type="button" className="button" onClick={onYes}>{w.yes}</button><button ref={no} type="button" className="button" onClick={onNo}>{w.no}</button></div>
    </div>
  )
}
