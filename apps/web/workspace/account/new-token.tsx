import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { tokenScopes } from '@sharewell/domain/people'
import { m } from '../../messages/members.ts'
import { p } from '../../messages/people.ts'
import { api } from '../api.ts'
import { Checks } from '../identities/profile-form.tsx'
import { Line, read, Refusal, TaskForm } from '../parts.tsx'
import { ShownOnce } from '../shown-once.tsx'
import { useTask } from '../use-task.ts'

const w = m.account.tokens

/** A token that acts as who is here, within what they allow; shown once. */
export function NewToken({ workspaceId, onMade }: { workspaceId: string; onMade: () => Promise<void> }) {
  const [token, setToken] = useState('')
  const [fault, setFault] = useState('')
  const task = useTask()
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      <TaskForm task={task} action={w.action} isQuiet onSubmit={async (data) => {
        const scopes = tokenScopes.filter((one) => data.getAll('scope').includes(one))
        setFault(scopes.length === 0 ? w.nothing : '')
        if (scopes.length === 0) return
        setToken((await orThrow(api.POST('/workspaces/{workspaceId}/tokens', { params: { path: { workspaceId } }, body: { name: read(data, 'name'), scopes, days: Number(read(data, 'days')) } }))).token)
        await onMade()
      }}>
        <Line name="name" label={w.name} maxLength={60} autoComplete="off" />
        <Checks legend={w.may} name="scope" options={tokenScopes.map((scope) => [scope, p.program.scopes[scope]])} chosen={['read']} />
        <Line name="days" type="number" label={w.days} min={1} max={365} defaultValue={90} />
        <Refusal words={fault} />
      </TaskForm>
      <ShownOnce key={token} lead={w.shown} secret={token} copy={w.copy} copied={w.copied} />
    </section>
  )
}
