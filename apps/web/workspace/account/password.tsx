import { useState } from 'react'
import { m } from '../../messages/members.ts'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../ask.ts'
import { Line, read, TaskForm } from '../parts.tsx'
import { useTask } from '../use-task.ts'

const w = m.account.password

/** Another password; every other browser is signed out with it. */
export function Password({ onChanged }: { onChanged: () => Promise<void> }) {
  const [said, setSaid] = useState('')
  const [turn, setTurn] = useState(0)
  const task = useTask()
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <TaskForm key={turn} task={task} action={w.action} isQuiet onSubmit={async (data) => {
        await ask('/auth/change-password', nothing, { body: { currentPassword: read(data, 'now'), newPassword: read(data, 'next') } })
        setSaid(w.done)
        setTurn(turn + 1)
        await onChanged()
      }}>
        <Line name="now" type="password" label={w.now} autoComplete="current-password" />
        <Line name="next" type="password" label={w.next} hint={p.fields.passwordHint} autoComplete="new-password" minLength={12} maxLength={256} />
      </TaskForm>
      <output aria-live="polite">{said}</output>
    </section>
  )
}
