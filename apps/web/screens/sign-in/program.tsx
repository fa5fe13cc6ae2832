import { useState } from 'react'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { deviceLogin, type Me } from '../../workspace/answers.ts'
import { Choice, Line, read, TaskForm } from '../../workspace/parts.tsx'
import { useTask } from '../../workspace/use-task.ts'

const w = p.program

/** A program asks to act as somebody: they type its code, read what it wants, and say yes or no. */
export function Program({ memberships }: { memberships: Me['memberships'] }) {
  const [asked, setAsked] = useState<{ code: string; scopes: string } | null>(null)
  const [workspaceId, setWorkspaceId] = useState(memberships[0]?.workspaceId ?? '')
  const [said, setSaid] = useState('')
  const task = useTask()
  if (memberships.length === 0) return null
  const answer = async (isAllowed: boolean): Promise<void> => {
    await ask(`/workspaces/${workspaceId}/device-login`, nothing, { body: { userCode: asked?.code ?? '', isAllowed } })
    setAsked(null)
    setSaid(isAllowed ? w.allowed : w.refused)
  }
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      {asked ? (
        <div className="stack">
          <p>{w.asks(asked.scopes)}</p>
          {memberships.length > 1 && <Choice label={w.inside} value={workspaceId} options={memberships.map((one) => [one.workspaceId, one.workspace] as const)} onChoose={setWorkspaceId} />}
          <TaskForm task={task} action={w.allow} onSubmit={() => answer(true)} />
          <div className="row"><button type="button" className="button" onClick={() => task.run(() => answer(false))}>{w.refuse}</button></div>
        </div>
      ) : (
        <>
          <p>{w.lead}</p>
          <TaskForm task={task} action={w.look} isQuiet onSubmit={async (data) => {
            const code = read(data, 'code')
            const { scopes } = await ask('/device-login/look', deviceLogin, { body: { userCode: code } })
            setSaid('')
            setAsked({ code, scopes: scopes.map((scope) => w.scopes[scope]).join(', ') })
          }}>
            <Line name="code" label={w.code} autoComplete="off" spellCheck={false} autoCapitalize="characters" maxLength={12} />
          </TaskForm>
        </>
      )}
      <output aria-live="polite">{said}</output>
    </section>
  )
}
