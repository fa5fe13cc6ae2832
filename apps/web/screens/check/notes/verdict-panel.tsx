import { t } from '../../../messages/index.ts'
import { Mark, QuietMark } from '../../../ui/mark.tsx'
import { toTally } from './notes.ts'
import type { Note } from './notes.ts'
import type { Sentence } from './verdict.ts'
import './verdict-panel.css'

/** The sign of a verdict, decorative. */
export function VerdictMark({ look }: { look: Sentence['look'] }) {
  return look === 'quiet' || look === 'clear' ? <QuietMark /> : <Mark severity={look} />
}

/** The verdict in words, and how many notes there are of each severity. */
export function VerdictPanel({ sentence, notes, onJump }: { sentence: Sentence; notes: Note[]; onJump: (note: Note) => void }) {
  const tally = toTally(notes)
  return (
    <div className={`verdict verdict-${sentence.look}`}>
      <div id="verdict-words">
        <p className="verdict-words">
          <VerdictMark look={sentence.look} />
          <span>{sentence.words}</span>
        </p>
        {sentence.more && <p className="verdict-more">{sentence.more}</p>}
      </div>
      {notes.length > 1 && (
        <ul className="verdict-tally">
          {tally.map(({ severity, count, first }) => (
            <li key={severity}>
              <button type="button" className={`tally sev-${severity}`} title={t.common.severityMeaning[severity]} aria-label={t.check.verdict.jump(t.common.severity[severity], count)} onClick={() => onJump(first)}>
                <Mark severity={severity} />
                <span className="tally-count">{count}</span> {t.common.severity[severity]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
