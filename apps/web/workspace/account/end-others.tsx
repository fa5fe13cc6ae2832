import { useState } from 'react'
import { orThrow } from '@sharewell/client'
import { m } from '../../messages/members.ts'
import { api } from '../api.ts'
import { Refusal } from '../parts.tsx'
import { useTask } from '../use-task.ts'

const w = m.account

/** Signs every browser out but this one. */
export function EndOthers({ onEnded }: { onEnded: () => Promise<void> }) {
  const [said, setSaid] = useState('')
  const task = useTask()
  return (
    <section className="sheet">
      <h2>{w.browsersMore}</h2>
      <Refusal words={task.refusal} />
      <output aria-live="polite">{said}</output>
      <div className="row">
        <button type="button" className="button" aria-disabled={task.isBusy} onClick={() => task.run(async () => {
          const { sessions } = await orThrow(api.GET('/sessions'))
          for (const { id: sessionId, isThis } of sessions) if (!isThis) await orThrow(api.DELETE('/sessions/{sessionId}', { params: { path: { sessionId } } }))
          setSaid(w.others.done)
          await onEnded()
        })}>{w.others.action}</button>
      </div>
    </section>
  )
}
