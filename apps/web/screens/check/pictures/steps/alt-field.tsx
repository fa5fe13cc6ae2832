import { useId, useMemo } from 'react'
import { t } from '../../../../messages/index.ts'
import { w } from '../../../../messages/pictures.ts'
import { privateField } from '../../../../ui/auto-text.tsx'
import { Mark } from '../../../../ui/mark.tsx'
import { Mirror } from '../../composer/mirror.tsx'
import type { Note } from '../../notes/notes.ts'
import { toPieces } from '../../text/pieces.ts'
import { toAltCount } from './alt-count.ts'
import { useHeldPlace } from './use-held-place.ts'
import './alt-field.css'

const noTints: [] = []
type Props = { alt: string; notes: readonly Note[]; openKey: string | null; onAlt: (alt: string) => void; onChoose: (key: string) => void }

/** The words for readers who do not see the picture, with lines under what was remarked, their length, and how to write them. */
export function AltField({ alt, notes, openKey, onAlt, onChoose }: Props) {
  const id = useId()
  const fieldRef = useHeldPlace<HTMLTextAreaElement>()
  const { count, tightest, over } = useMemo(() => toAltCount(alt), [alt])
  const marks = useMemo(() => notes.flatMap(({ key, finding: { start, end, severity, quote } }) => (alt.slice(start, end) === quote ? [{ key, start, end, severity, active: key === openKey }] : [])), [notes, alt, openKey])
  const pieces = useMemo(() => toPieces(alt, marks, noTints), [alt, marks])
  return (
    <div className="alt">
      <div className="alt-head">
        <label htmlFor={id}>{w.alt.label}</label>
        <span className="hint">{w.alt.hint}</span>
      </div>
      <div className="alt-field composer-stack">
        <Mirror pieces={pieces} fieldRef={null} />
        <textarea ref={fieldRef} id={id} className="composer-field" rows={2} dir="auto" placeholder={w.alt.placeholder} aria-describedby={`${id}-count`} {...privateField} value={alt} onChange={(event) => onAlt(event.currentTarget.value)} />
      </div>
      <p id={`${id}-count`} className="hint alt-count">
        <span>{w.alt.count(count)}</span>
        {over ? <strong className="sev-hold"> {w.alt.over(over.names, over.by)}</strong> : <span> {w.alt.room(tightest.max, tightest.names)}.</span>}
      </p>
      {notes.length > 0 && (
        <ul className="alt-notes">
          {notes.map(({ key, finding }) => (
            <li key={key}>
              <button type="button" className={`alt-note sev-${finding.severity}`} onClick={() => onChoose(key)}>
                <Mark severity={finding.severity} />
                <span><span className="visually-hidden">{t.common.severity[finding.severity]}: </span>{finding.what}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <details className="alt-help">
        <summary>{w.alt.help}</summary>
        {w.alt.helpBody.map((line) => <p key={line}>{line}</p>)}
        <dl>
          <dt>{w.alt.good}</dt>
          <dd>{w.alt.goodExample}</dd>
          <dt>{w.alt.bad}</dt>
          <dd>{w.alt.badExample}</dd>
        </dl>
      </details>
    </div>
  )
}
