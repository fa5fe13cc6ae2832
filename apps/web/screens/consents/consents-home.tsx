import { toConsentState, toTakeDownTasks, type ConsentRecord } from '@sharewell/domain/consent'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { useConsents } from '../../consents/use-consents.ts'
import { m } from '../../messages/consents.ts'
import { linkTo } from '../../ui/use-route.ts'
import { toToday } from '../guidance/data/today.ts'
import { Keeping } from './keeping.tsx'
import { RecordCard } from './record-card.tsx'
import { Realness } from './realness.tsx'
import { TakeDownList } from './take-down-list.tsx'
import { ToastLine } from './toast-line.tsx'
import type { Deeds } from './use-deeds.ts'

const step = 30
type Props = { consents: ReturnType<typeof useConsents>; deeds: Deeds }

/** What is to take down, then every record, the ones that count first; beside them what makes a consent real. */
export function ConsentsHome({ consents, deeds }: Props) {
  const { records, phase, isKept } = consents
  const [most, setMost] = useState(step)
  const today = toToday()
  const tasks = useMemo(() => toTakeDownTasks(records, today), [records, today])
  const sorted = useMemo(() => {
    const hasEnded = (record: ConsentRecord): number => (['expired', 'revoked'].includes(toConsentState(record, today).is) ? 1 : 0)
    return records.toSorted((a, b) => hasEnded(a) - hasEnded(b))
  }, [records, today])

  const tasksTitle = useRef<HTMLHeadingElement>(null)
  const before = useRef(tasks.length)
  const wasReady = useRef(false)
  useEffect(() => {
    // A task has come or gone, and with it the button that was pressed.
    if (before.current !== tasks.length && phase === 'ready' && wasReady.current && document.activeElement === document.body) tasksTitle.current?.focus()
    before.current = tasks.length
    wasReady.current = phase === 'ready'
  }, [tasks.length, phase])

  return (
    <>
      <header className="consents-head">
        <h1 tabIndex={-1}>{m.title}</h1>
        <p className="consents-lead">{m.lead}</p>
        <p className="consents-lock">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z" /></svg>
          {m.lock}. {m.lockMore}
        </p>
        {phase === 'ready' && !isKept && <p className="consents-passing">{m.passing}</p>}
      </header>
      <div className="consents-columns">
        <div className="consents-main">
          <ToastLine toast={deeds.toast} deeds={deeds} />
          {tasks.length > 0 && <TakeDownList tasks={tasks} title={tasksTitle} consents={consents} deeds={deeds} />}
          {phase === 'loading' ? <div className="consents-sheet consents-waiting" aria-busy="true"><span className="visually-hidden">{m.loading}</span></div> : records.length === 0 ? (
            <div className="consents-sheet consents-empty">
              <h2>{m.empty.title}</h2>
              <p>{m.empty.body}</p>
              <a className="button button-primary" {...linkTo('consents', 'new')}>{m.add}</a>
            </div>
          ) : (
            <>
              <p className="consents-add"><a className="button button-primary" {...linkTo('consents', 'new')}>{m.add}</a></p>
              <ul className="consents-sheet consents-list">
                {sorted.slice(0, most).map((record) => <RecordCard key={record.id} record={record} consents={consents} deeds={deeds} today={today} />)}
              </ul>
              {sorted.length > most && <button type="button" className="button" onClick={() => setMost(most + step)}>{m.more(Math.min(step, sorted.length - most))}</button>}
            </>
          )}
          <Keeping consents={consents} deeds={deeds} />
        </div>
        <Realness />
      </div>
    </>
  )
}
