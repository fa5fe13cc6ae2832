import { useEffect, useState } from 'react'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { setUpLook } from '../../workspace/answers.ts'
import { Line, read, TaskForm, Title } from '../../workspace/parts.tsx'
import { takeHash } from '../../workspace/take-hash.ts'
import { useTask } from '../../workspace/use-task.ts'

const token = takeHash('setup')
const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The first workspace: one form, reached by the link of the terminal. */
export function SetupScreen() {
  const [state, setState] = useState<'looking' | 'open' | 'ended' | 'none'>(token === '' ? 'none' : 'looking')
  const task = useTask()
  useEffect(() => {
    if (token === '') return
    ask('/set-up/look', setUpLook, { body: { token } }).then(({ isOpen }) => setState(isOpen ? 'open' : 'ended'), () => setState('ended'))
  }, [])
  const w = p.setup
  if (state === 'looking') return <section className="sheet"><p>{p.working}</p></section>
  if (state !== 'open') {
    return (
      <section className="sheet">
        <Title>{state === 'none' ? w.none : w.ended}</Title>
        <p>{state === 'none' ? w.noneMore : w.endedMore}</p>
        <p><a href="/sign-in">{w.toSignIn}</a></p>
      </section>
    )
  }
  const submit = async (data: FormData): Promise<void> => {
    await ask('/set-up', nothing, {
      body: {
        token, account: { name: read(data, 'name'), email: read(data, 'email'), password: read(data, 'password') },
        workspace: { name: read(data, 'workspace'), timeZone: read(data, 'zone') },
        identity: { kind: 'professional', name: read(data, 'identity'), jurisdiction: read(data, 'jurisdiction').trim().toUpperCase() },
      },
    })
    location.assign('/sign-in')
  }
  return (
    <section className="sheet">
      <Title>{w.title}</Title>
      <p>{w.lead}</p>
      <TaskForm task={task} action={w.action} onSubmit={submit}>
        <Line name="workspace" label={w.workspace} hint={w.workspaceHint} maxLength={80} autoComplete="organization" />
        <Line name="zone" label={w.zone} defaultValue={deviceZone} spellCheck={false} autoComplete="off" />
        <h2 className="rule-line">{w.you}</h2>
        <Line name="name" label={p.fields.name} maxLength={80} autoComplete="name" />
        <Line name="email" label={p.fields.email} type="email" autoComplete="username" />
        <Line name="password" label={p.fields.newPassword} hint={p.fields.passwordHint} type="password" minLength={12} autoComplete="new-password" />
        <h2 className="rule-line">{w.speaks}</h2>
        <p className="hint">{w.speaksHint}</p>
        <Line name="identity" label={w.identity} maxLength={80} autoComplete="off" />
        <Line name="jurisdiction" label={w.jurisdiction} hint={w.jurisdictionHint} maxLength={6} autoComplete="off" spellCheck={false} />
      </TaskForm>
    </section>
  )
}
