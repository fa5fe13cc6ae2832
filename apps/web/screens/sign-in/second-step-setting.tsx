import { useState } from 'react'
import { encode } from 'uqr'
import type * as z from 'zod/mini'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { secondFactor } from '../../workspace/answers.ts'
import { Line, read, TaskForm } from '../../workspace/parts.tsx'
import { useTask } from '../../workspace/use-task.ts'

const w = p.second

/** The second step: turned on with a code that proves the app has the key, turned off with the password. */
export function SecondStepSetting({ isOn, onChange }: { isOn: boolean; onChange: () => Promise<void> }) {
  const [begun, setBegun] = useState<z.infer<typeof secondFactor> | null>(null)
  const [said, setSaid] = useState('')
  const task = useTask()
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <p>{isOn ? w.on : w.off}</p>
      {begun ? <Confirm begun={begun} task={task} onDone={async () => { setBegun(null); setSaid(w.done); await onChange() }} /> : (
        <TaskForm task={task} action={isOn ? w.end : w.begin} isQuiet onSubmit={async (data) => {
          const body = { password: read(data, 'password') }
          setSaid('')
          if (!isOn) setBegun(await ask('/auth/two-factor/enable', secondFactor, { body }))
          else {
            await ask('/auth/two-factor/disable', nothing, { body })
            setSaid(w.ended)
            await onChange()
          }
        }}>
          <Line name="password" label={p.fields.password} type="password" autoComplete="current-password" />
        </TaskForm>
      )}
      <output aria-live="polite">{said}</output>
    </section>
  )
}

function Confirm({ begun, task, onDone }: { begun: z.infer<typeof secondFactor>; task: ReturnType<typeof useTask>; onDone: () => Promise<void> }) {
  const key = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  return (
    <div className="stack">
      <p>{w.scan}</p>
      <Picture text={begun.totpURI} />
      <p><span className="label">{w.key}</span> <span className="code">{key}</span></p>
      <p>{w.codes}</p>
      <ul className="codes">{begun.backupCodes.map((code) => <li key={code}>{code}</li>)}</ul>
      <TaskForm task={task} action={w.confirm} onSubmit={async (data) => {
        await ask('/auth/two-factor/verify-totp', nothing, { body: { code: read(data, 'code').trim() } })
        await onDone()
      }}>
        <Line name="code" label={p.fields.code} hint={p.fields.codeHint} inputMode="numeric" autoComplete="one-time-code" />
      </TaskForm>
    </div>
  )
}

function Picture({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return <svg className="qr" role="img" aria-label={w.picture} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges"><path d={path} /></svg>
}
