import type { EvidenceItem, Finding, Fix } from '@sharewell/review/contract'
import { t } from '../../../messages/index.ts'
import { Mark } from '../../../ui/mark.tsx'
import { NoteSources } from './note-sources.tsx'
import { canDismiss, canSilence, isInText } from './notes.ts'
import type { Note } from './notes.ts'
import type { Mend } from '../pictures/pictures-now.ts'
import './note-card.css'

/** So many changes of one suggestion are shown. */
const mostEdits = 5

export type NoteActions = {
  onToggle: (note: Note) => void
  onFix: (note: Note, fix: Fix) => void
  onDismiss: (note: Note) => void
  onSilence: (note: Note) => void
  /** The words of the text between two offsets. */
  quoteAt: (start: number, end: number) => string
  /** Where in the pictures a note stands, in words; null where it does not. */
  placeOf: (note: Note) => string | null
  findMend: (note: Note) => Mend | null
}

/** One finding: closed it says what, open it says why and what to do. */
export function NoteCard({ note, open, showQuote, actions }: { note: Note; open: boolean; showQuote: boolean; actions: NoteActions }) {
  const { finding } = note
  const words = t.check.notes
  const bodyId = `note-${note.key}`
  const place = actions.placeOf(note)
  return (
    <article className={`note note-${finding.severity} ${open ? 'note-open' : ''}`}>
      <h3>
        <button type="button" className="note-head" aria-expanded={open} aria-controls={bodyId} onClick={() => actions.onToggle(note)}>
          <span className={`note-severity sev-${finding.severity}`}>
            <Mark severity={finding.severity} />
            {t.common.severity[finding.severity]}
            {place && <span className="note-place">{place}</span>}
          </span>
          <span className="note-what">{finding.what}</span>
          {finding.quote && <span className={showQuote && !open ? 'note-quote' : 'visually-hidden'}>“{toShort(finding.quote)}”</span>}
        </button>
      </h3>
      <div id={bodyId} className="note-body" hidden={!open}>
        {open && <NoteBody note={note} showQuote={showQuote} actions={actions} words={words} />}
      </div>
    </article>
  )
}

function NoteBody({ note, showQuote, actions, words }: { note: Note; showQuote: boolean; actions: NoteActions; words: typeof t.check.notes }) {
  const { finding } = note
  const { quoteAt } = actions
  const mend = actions.findMend(note)
  const evidence = toEvidence(finding)
  const guessed = evidence.every((item) => item.signal.startsWith('model:'))
  return (
    <>
      {showQuote && finding.quote && <p className="note-quote">“{toShort(finding.quote, 160)}”</p>}
      {!isInText(note) && actions.placeOf(note) === null && <p className="hint">{words.elsewhere}</p>}
      <p>{finding.why}</p>
      {evidence.length > 0 && (
        <div className="note-evidence">
          <p className="note-label">{guessed ? words.looked : words.adds}</p>
          <ul>
            {evidence.slice(0, 8).map((item) => (
              <li key={item.quote}>
                {toShort(item.quote)}
                {item.in && <span className="hint"> {'inReplyTo' in item.in ? words.replied : words.earlier}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="note-do">{finding.doThis}</p>
      {finding.confidence === 'possible' && <p className="hint">{words.possible}</p>}
      {finding.fixes.length > 0 && (
        <ul className="note-fixes">
          {finding.fixes.map((fix) => (
            <li key={fix.label}>
              <button type="button" className="note-fix" onClick={() => actions.onFix(note, fix)}>
                <span>{fix.label}</span>
                <FixPreview fix={fix} quoteAt={quoteAt} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {mend && <button type="button" className="note-fix" onClick={mend.run}><span>{mend.label}</span></button>}
      <NoteSources finding={finding} />
      <div className="note-actions">
        {canDismiss(note) && (
          <button type="button" className="button button-plain" onClick={() => actions.onDismiss(note)}>
            {words.notProblem}
          </button>
        )}
        {canSilence(note) && (
          <button type="button" className="button button-plain" title={words.silenceHint} onClick={() => actions.onSilence(note)}>
            {words.silence}
          </button>
        )}
      </div>
    </>
  )
}

/** What a suggestion changes, in so many words. */
function FixPreview({ fix, quoteAt }: { fix: Fix; quoteAt: NoteActions['quoteAt'] }) {
  const edits = fix.edits.map((edit) => ({ was: quoteAt(edit.start, edit.end).trim(), now: edit.text.trim() }))
  return (
    <span className="note-fix-edits">
      {edits.slice(0, mostEdits).map(({ was, now }) => (
        <span key={was}>
          {was && <del>{toShort(was)}</del>}
          <span className="visually-hidden"> {now ? t.check.notes.becomes : t.check.notes.goes}</span> {now && <ins>{toShort(now)}</ins>}
          <span className="visually-hidden">; </span>
        </span>
      ))}
      {edits.length > mostEdits && <span>{t.check.notes.moreEdits(edits.length - mostEdits)}</span>}
    </span>
  )
}

/** What the note stands on, each wording once, without wordings that are part of a longer one. */
function toEvidence(finding: Finding): EvidenceItem[] {
  const unique = [...new Map(finding.evidence.map((item) => [item.quote.toLowerCase(), item])).values()]
  return unique.filter((item) => item.quote !== finding.quote && !unique.some((other) => other !== item && other.quote.toLowerCase().includes(item.quote.toLowerCase())))
}

function toShort(quote: string, most = 60): string {
  const flat = quote.replace(/\s+/g, ' ').trim()
  return flat.length <= most ? flat : `${flat.slice(0, most - 20).trimEnd()} … ${flat.slice(-16).trimStart()}`
}
