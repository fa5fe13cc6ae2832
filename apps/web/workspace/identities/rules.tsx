import { useCallback, useState } from 'react'
import { orThrow } from '@sharewell/client'
import type { ApprovalRule } from '@sharewell/domain/approval'
import { verdicts } from '@sharewell/domain'
import { roles } from '@sharewell/domain/people'
import { i } from '../../messages/identities.ts'
import { p } from '../../messages/people.ts'
import { api } from '../api.ts'
import { Choice, Refusal, TaskForm } from '../parts.tsx'
import { useLoaded } from '../use-loaded.ts'
import { useTask } from '../use-task.ts'
import { Checks } from './profile-form.tsx'

const w = i.rules
const counts = [['1', w.approvers[1] ?? ''], ['2', w.approvers[2] ?? ''], ['0', w.approvers[0] ?? '']] as const

/** The rules of a house, or of one delegation: listed as sentences, added and removed one by one. */
export function Rules({ workspaceId, identityId, delegationId }: { workspaceId: string; identityId: string; delegationId?: string }) {
  const load = useCallback(async () => {
    const params = { path: { workspaceId, identityId }, ...(delegationId === undefined ? {} : { query: { delegationId } }) }
    return (await orThrow(api.GET('/workspaces/{workspaceId}/identities/{identityId}/rules', { params }))).rules
  }, [workspaceId, identityId, delegationId])
  const [found, reload] = useLoaded(load)
  const [approvers, setApprovers] = useState<'0' | '1' | '2'>('1')
  const [said, setSaid] = useState('')
  const [added, setAdded] = useState(0)
  const task = useTask()
  if (found.is === 'loading') return <p>{p.working}</p>
  if (found.is === 'refused') return <Refusal words={found.words} />
  const rules = found.data
  const save = async (next: readonly ApprovalRule[]): Promise<void> => {
    const params = { path: { workspaceId, identityId }, ...(delegationId === undefined ? {} : { query: { delegationId } }) }
    await orThrow(api.PUT('/workspaces/{workspaceId}/identities/{identityId}/rules', { params, body: { rules: [...next] } }))
    await reload()
    setSaid(w.saved)
  }
  return (
    <div className="stack">
      {rules.length === 0 ? delegationId === undefined && <p className="hint">{w.none}</p> : (
        <ul className="plain-list">
          {rules.map((rule, at) => <li key={`${at} ${toSentence(rule)}`}><span>{toSentence(rule)}</span><button type="button" className="button button-quiet" aria-label={w.removeOf(toSentence(rule))} onClick={() => task.run(() => save(rules.filter((_, other) => other !== at)))}>{w.remove}</button></li>)}
        </ul>
      )}
      <output aria-live="polite">{said}</output>
      <TaskForm key={added} task={task} action={w.add} isQuiet onSubmit={async (data) => {
        const said = { verdicts: verdicts.filter((one) => data.getAll('verdict').includes(one)), writtenBy: roles.filter((one) => data.getAll('role').includes(one)) }
        await save([...rules, { approvers: approvers === '0' ? 0 : approvers === '1' ? 1 : 2, ...(said.verdicts.length === 0 ? {} : { verdicts: said.verdicts }), ...(said.writtenBy.length === 0 ? {} : { writtenBy: said.writtenBy }) }])
        setAdded(added + 1)
      }}>
        <Choice label={w.howMany} value={approvers} options={counts} onChoose={setApprovers} />
        <Checks legend={w.verdicts} hint={w.anyHint} name="verdict" options={verdicts.map((one) => [one, w.verdict[one]])} chosen={[]} />
        <Checks legend={w.writtenBy} hint={w.anyHint} name="role" options={roles.map((one) => [one, p.roles[one].name])} chosen={[]} />
      </TaskForm>
    </div>
  )
}

function toSentence({ approvers, verdicts: said = [], writtenBy = [] }: ApprovalRule): string {
  const parts = [
    said.length === 0 ? '' : `${w.verdicts.toLowerCase()} ${said.map((one) => w.verdict[one]).join(', ')}`,
    writtenBy.length === 0 ? '' : `${w.writtenBy.toLowerCase()} ${writtenBy.map((one) => p.roles[one].name.toLowerCase()).join(', ')}`,
  ].filter((words) => words !== '')
  return `${w.approvers[approvers] ?? ''}, ${parts.length === 0 ? w.always : parts.join('; ')}`
}
