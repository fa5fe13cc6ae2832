import { orThrow } from '@sharewell/client'
import { useEffect, useState } from 'react'
import { p } from '../../messages/people.ts'
import { r } from '../../messages/reset.ts'
import { api } from '../api.ts'
import { Line, read, TaskForm, Title } from '../parts.tsx'
import { takeHash } from '../take-hash.ts'
import { useTask } from '../use-task.ts'

const token = takeHash('reset')
const toSignIn = <p><a className="button button-primary" href="/sign-in">{p.signIn.title}</a></p>

/** With a link: choose a new password. Without one: have a link sent. */
export function ResetPage() {
  const [isAsking, setAsking] = useState(token === '')
  return isAsking ? <AskForLink /> : <ChoosePassword onAsk={() => setAsking(true)} />
}

/** The answer is the same whether or not anybody signs in with the address. */
function AskForLink() {
  const [sentTo, setSentTo] = useState('')
  const task = useTask()
  const w = r.ask
  if (sentTo !== '') {
    return (
      <section className="sheet">
        <Title key="sent">{w.sent}</Title>
        <p>{w.sentMore(sentTo)}</p>
        <p className="hint">{w.nothing}</p>
        <div className="row"><button type="button" className="button button-plain" onClick={() => setSentTo('')}>{w.again}</button></div>
      </section>
    )
  }
  return (
    <section className="sheet">
      <Title key="ask">{w.title}</Title>
      <p>{w.lead}</p>
      <TaskForm task={task} action={w.action} onSubmit={async (data) => {
        const email = read(data, 'email').trim()
        await orThrow(api.POST('/password-reset/ask', { body: { email } }))
        setSentTo(email)
      }}>
        <Line name="email" label={p.fields.email} type="email" maxLength={254} autoComplete="username" />
      </TaskForm>
      <p className="hint rule-line">{w.knows} <a href="/sign-in">{p.signIn.title}</a></p>
    </section>
  )
}

function ChoosePassword({ onAsk }: { onAsk: () => void }) {
  const [state, setState] = useState<'looking' | 'open' | 'ended' | 'done'>('looking')
  const [trouble, setTrouble] = useState('')
  const task = useTask()
  const w = r.set
  useEffect(() => {
    void api.POST('/password-reset/look', { body: { token } })
      .then(({ response }) => setState(response.status === 410 ? 'ended' : 'open'), () => setTrouble(p.unreachable))
  }, [])
  if (trouble !== '') return <section className="sheet"><Title key="trouble">{w.title}</Title><p role="alert">{trouble}</p></section>
  if (state === 'looking') return <section className="sheet" aria-busy="true"><p>{p.working}</p></section>
  if (state === 'done') return <section className="sheet"><Title key="done">{w.done}</Title><p>{w.doneMore}</p>{toSignIn}</section>
  if (state === 'ended') {
    return (
      <section className="sheet">
        <Title key="ended">{w.ended}</Title>
        <p>{w.endedMore}</p>
        <div className="row"><button type="button" className="button button-primary" onClick={onAsk}>{w.toAsk}</button></div>
      </section>
    )
  }
  return (
    <section className="sheet">
      <Title key="open">{w.title}</Title>
      <p>{w.lead}</p>
      <TaskForm task={task} action={w.action} onSubmit={async (data) => {
        await orThrow(api.POST('/password-reset', { body: { token, password: read(data, 'password') } }))
        setState('done')
      }}>
        <Line name="password" label={p.fields.newPassword} hint={p.fields.passwordHint} type="password" minLength={12} maxLength={256} autoComplete="new-password" />
      </TaskForm>
    </section>
  )
}
