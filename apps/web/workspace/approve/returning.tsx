import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { a } from '../../messages/approvals.ts'
import { Refusal } from '../parts.tsx'
import type { ApprovalOnPage } from './load-approval.ts'
import { type DraftRemark, findSentences, followRemarks, type Span } from './remark-spans.ts'

const w = a.returning
const whole: Span = { part: 0, start: 0, end: 0 }
const toKey = ({ part, start, end }: Span): string => `${part} ${start} ${end}`

interface ReturningProps {
  readonly page: ApprovalOnPage
  /** What somebody marked in the text, if anything. */
  readonly marked: Span | null
  readonly isBusy: boolean
  readonly onCancel: () => void
  readonly onReturn: (remarks: readonly DraftRemark[]) => void
}

/** Remarks on sentences or on marked words, then one act that sends them. */
export function Returning({ page, marked, isBusy, onCancel, onReturn }: ReturningProps) {
  const parts = useMemo(() => page.standing.content?.parts.map(({ text }) => text) ?? [], [page])
  const [remarks, setRemarks] = useState<readonly DraftRemark[]>([])
  const [text, setText] = useState('')
  const [about, setAbout] = useState(toKey(whole))
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState('')
  const field = useRef<HTMLSelectElement>(null)
  const id = useId()
  const quote = ({ part, start, end }: Span): string => parts[part]?.slice(start, end) ?? ''
  const choices = toChoices(parts, marked, quote)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => { if (marked) setAbout(toKey(marked)) }, [marked])
  // The text may change while somebody writes: their words stay.
  useEffect(() => setRemarks((all) => followRemarks(all, parts)), [parts])
  const chosen = choices.find(([span]) => toKey(span) === about)?.[0] ?? whole
  const written = (): readonly DraftRemark[] => (text.trim() === '' ? remarks : [...remarks, { ...chosen, quote: quote(chosen), text: text.trim() }])
  const add = (): void => {
    if (text.trim() === '') return
    setRemarks(written())
    setText('')
    setSaid(w.added)
    field.current?.focus()
  }
  return (
    <form className="stack" onSubmit={(event) => {
      event.preventDefault()
      const all = written()
      setRefusal(all.length === 0 ? w.none : '')
      if (all.length > 0 && !isBusy) onReturn(all)
    }}>
      <h3>{w.title}</h3>
      {remarks.length > 0 && (
        <ul className="stack-close">
          {remarks.map((remark, at) => (
            <li key={`${toKey(remark)} ${remark.text}`} className="said">
              <span>{remark.quote !== '' && <q>{remark.quote}</q>} {remark.text}</span>
              <button type="button" className="button button-quiet" aria-label={w.removeOf(remark.text)} onClick={() => { setRemarks(remarks.filter((_, other) => other !== at)); field.current?.focus() }}>{w.remove}</button>
            </li>
          ))}
        </ul>
      )}
      <div className="labelled">
        <label htmlFor={`${id}-about`}>{w.about}</label>
        <select ref={field} id={`${id}-about`} className="field" value={toKey(chosen)} aria-describedby={`${id}-hint`} onChange={(event) => setAbout(event.currentTarget.value)}>
          {choices.map(([span, words]) => <option key={toKey(span)} value={toKey(span)}>{words}</option>)}
        </select>
        <p className="hint" id={`${id}-hint`}>{w.hint}</p>
      </div>
      <div className="labelled">
        <label htmlFor={`${id}-text`}>{w.remark}</label>
        <textarea id={`${id}-text`} className="field" maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </div>
      <output aria-live="polite">{said}</output>
      <Refusal words={refusal} />
      <div className="row">
        <button type="submit" className="button button-primary" aria-disabled={isBusy}>{w.send}</button>
        <button type="button" className="button" onClick={add}>{w.add}</button>
        <button type="button" className="button button-quiet" onClick={onCancel}>{w.cancel}</button>
      </div>
    </form>
  )
}

function toChoices(parts: readonly string[], marked: Span | null, quote: (span: Span) => string): (readonly [Span, string])[] {
  const choices: (readonly [Span, string])[] = [[whole, w.whole]]
  if (marked) choices.push([marked, w.chosen(quote(marked))])
  for (const [part, text] of parts.entries()) {
    // What is about a part as a whole spans it, since a stretch of no length in the first one is about all of them.
    if (parts.length > 1) choices.push([{ part, start: 0, end: text.length }, w.part(part + 1)])
    for (const span of findSentences(text, part)) choices.push([span, quote(span)])
  }
  return choices.filter(([span], at) => choices.findIndex(([other]) => toKey(other) === toKey(span)) === at)
}
