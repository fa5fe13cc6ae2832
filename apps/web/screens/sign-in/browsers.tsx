import { useCallback, useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { p } from '../../messages/people.ts'
import { ask, nothing } from '../../workspace/ask.ts'
import { sessionList } from '../../workspace/answers.ts'
import { Refusal, toDay } from '../../workspace/parts.tsx'
import { useTask } from '../../workspace/use-task.ts'

/** The browsers in which somebody is signed in; each can be signed out. */
export function Browsers({ onEnded }: { onEnded: () => Promise<void> }) {
  const [list, setList] = useState<z.infer<typeof sessionList>['sessions']>([])
  const task = useTask()
  const look = useCallback(async () => setList((await ask('/sessions', sessionList)).sessions), [])
  useEffect(() => { look().catch(() => setList([])) }, [look])
  const w = p.browsers
  return (
    <section className="sheet">
      <h2>{w.title}</h2>
      <ul className="plain-list">
        {list.map(({ id, browser, signedInAt, isThis }) => (
          <li key={id}>
            <span>{browser}, {isThis ? w.isThis : w.since(toDay(signedInAt))}</span>
            {!isThis && <button type="button" className="button button-quiet" aria-label={w.endOf(browser)} onClick={() => task.run(async () => { await ask(`/sessions/${id}`, nothing, { method: 'DELETE' }); await look(); await onEnded() })}>{w.end}</button>}
          </li>
        ))}
      </ul>
      <Refusal words={task.refusal} />
    </section>
  )
}
