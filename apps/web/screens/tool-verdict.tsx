import { t } from '../messages/index.ts'
import { Mark } from '../ui/mark.tsx'
import type { ReviewState } from '../worker/use-review.ts'
import { toNotes, toTally } from './check/notes/notes.ts'
import { toSentence } from './check/notes/verdict.ts'
import { countBlanks } from './check/starters/starters.ts'
import { VerdictMark } from './check/notes/verdict-panel.tsx'
import './check/notes/verdict-panel.css'

/** What the engine says of a tool's result: the verdict in words, and one line for each note. The notes are opened on the page. */
export function ToolVerdict({ review, text }: { review: ReviewState; text: string }) {
  const notes = review.current && review.output ? toNotes(review.output.findings) : []
  const sentence = toSentence({ ...review, blank: false, tooLong: false, typing: false, notes, asideCount: 0, blanks: countBlanks(text), looking: 0 }, t.check.verdict)
  const sorted = toTally(notes).flatMap(({ severity }) => notes.filter((note) => note.finding.severity === severity))
  return (
    <div className="tool-verdict" aria-live="polite">
      <p className="verdict-words"><VerdictMark look={sentence.look} /> <span>{sentence.words}</span></p>
      {sentence.more && <p className="verdict-more">{sentence.more}</p>}
      {sorted.length > 0 && (
        <ul>
          {sorted.slice(0, 6).map((note) => (
            <li key={note.key}>
              <span className={`sev-${note.finding.severity}`}><Mark severity={note.finding.severity} /></span>
              <span><strong>{t.common.severity[note.finding.severity]}.</strong> {note.finding.what}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
