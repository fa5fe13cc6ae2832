import { useState } from 'react'
import { p } from '../../messages/people.ts'
import { ask } from '../../workspace/ask.ts'
import { signedIn } from '../../workspace/answers.ts'
import { signInByPasskey } from '../../workspace/passkey.ts'
import { Line, read, Refusal, TaskForm, Title } from '../../workspace/parts.tsx'
import { useTask } from '../../workspace/use-task.ts'

const w = p.signIn

/** Passkey first, then the password, then the second step where there is one. */
export function SignInForm({ canPasskey, onSignedIn }: { canPasskey: boolean; onSignedIn: () => Promise<void> }) {
  const [isHalf, setHalf] = useState(false)
  const byPassword = useTask()
  const byPasskey = useTask()
  if (isHalf) return <SecondStep onSignedIn={onSignedIn} onBack={() => setHalf(false)} />
  return (
    <section className="sheet">
      <Title>{w.title}</Title>
      {canPasskey && (
        <div className="stack">
          <div className="row"><button type="button" className="button button-primary" aria-disabled={byPasskey.isBusy} onClick={() => byPasskey.run(async () => { if (await signInByPasskey()) await onSignedIn() }, w.passkeyStopped)}>{w.passkey}</button></div>
          <Refusal words={byPasskey.refusal} />
          <p className="hint">{w.or}</p>
        </div>
      )}
      <TaskForm task={byPassword} action={w.action} isQuiet={canPasskey} onSubmit={async (data) => {
        const said = await ask('/auth/sign-in/email', signedIn, { body: { email: read(data, 'email'), password: read(data, 'password') } })
        if (said.signedIn) await onSignedIn()
        else setHalf(true)
      }}>
        <Line name="email" label={p.fields.email} type="email" autoComplete="username" />
        <Line name="password" label={p.fields.password} type="password" autoComplete="current-password" />
      </TaskForm>
      <p className="hint"><a href="/reset">{w.forgot}</a></p>
    </section>
  )
}

function SecondStep({ onSignedIn, onBack }: { onSignedIn: () => Promise<void>; onBack: () => void }) {
  const [isRecovery, setRecovery] = useState(false)
  const task = useTask()
  return (
    <section className="sheet">
      <Title>{w.secondTitle}</Title>
      <TaskForm key={String(isRecovery)} task={task} action={w.secondAction} onSubmit={async (data) => {
        const { signedIn: isIn } = await ask(isRecovery ? '/auth/two-factor/verify-backup-code' : '/auth/two-factor/verify-totp', signedIn, { body: { code: read(data, 'code').trim() } })
        if (isIn) await onSignedIn()
      }}>
        {isRecovery ? <Line name="code" label={p.fields.recovery} autoComplete="off" spellCheck={false} /> : <Line name="code" label={p.fields.code} hint={p.fields.codeHint} inputMode="numeric" autoComplete="one-time-code" />}
      </TaskForm>
      <div className="row">
        <button type="button" className="button button-plain" onClick={() => setRecovery(!isRecovery)}>{isRecovery ? w.toCode : w.toRecovery}</button>
        <button type="button" className="button button-plain" onClick={onBack}>{w.back}</button>
      </div>
      <p className="hint">{w.lost}</p>
    </section>
  )
}
