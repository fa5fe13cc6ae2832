import type { ReactNode, RefObject } from 'react'
import type { Care, Disagreement, Question } from '@sharewell/review/contract'
import { t } from '../../../messages/index.ts'
import type { LastChange } from '../use-last-change.ts'
import { CarePanel } from './care-panel.tsx'
import { DifferPanel } from './differ-panel.tsx'
import { NoteCard } from './note-card.tsx'
import type { NoteActions } from './note-card.tsx'
import { toTally } from './notes.ts'
import type { Note } from './notes.ts'
import { NotesMargin } from './notes-margin.tsx'
import type { NotesState } from './use-notes.ts'
import type { Sentence } from './verdict.ts'
import { VerdictPanel } from './verdict-panel.tsx'
import './notes-panel.css'

type Props = {
  wide: boolean
  sentence: Sentence
  notes: Note[]
  openKey: string | null
  state: NotesState
  change: LastChange
  actions: NoteActions
  mirrorRef: RefObject<HTMLDivElement | null>
  headRef: RefObject<HTMLHeadingElement | null>
  care: Care | null
  question: Question | null
  disagreements: readonly Disagreement[]
  empty: ReactNode
  onHideCare: () => void
  onJump: (note: Note) => void
  onTakeBack: () => void
  onBringBack: () => void
}

/** All that is said of a text: help for its author first, then the verdict, the last change, a question, the notes, and where guidance differs on them. */
export function NotesPanel({ headRef, mirrorRef, ...props }: Props) {
  const { wide, sentence, notes, openKey, state, change, actions, question } = props
  const aside = t.check.notes.aside(state.dismissedCount, state.silencedCount)
  return (
    <div className="panel">
      {props.care && <CarePanel care={props.care} onHide={props.onHideCare} />}
      <div className="panel-verdict">
        <h2 className="visually-hidden">{t.check.verdict.title}</h2>
        {/* Beside somebody who is not well, a calm word about their text would be out of place. */}
        {!(props.care && notes.length === 0) && <VerdictPanel sentence={sentence} notes={notes} onJump={props.onJump} />}
      </div>
      {change.label !== null && (
        <p className="panel-change">
          <span>{t.check.change.done(change.label)}</span>
          <button type="button" className="button button-plain" onClick={props.onTakeBack}>
            {t.check.change.undo}
          </button>
        </p>
      )}
      {!wide && <QuestionNote question={question} />}
      <h2 className="visually-hidden" tabIndex={-1} ref={headRef}>
        {t.check.notes.title}
      </h2>
      {props.empty}
      {wide ? <NotesMargin {...{ notes, openKey, actions }} mirrorRef={mirrorRef} /> : <NotesList {...{ notes, openKey, actions }} />}
      <DifferPanel disagreements={props.disagreements} />
      {aside && (
        <p className="panel-aside">
          <span>{aside}</span>
          <button type="button" className="button button-plain" onClick={props.onBringBack}>
            {t.check.notes.bringBack}
          </button>
        </p>
      )}
    </div>
  )
}

/** At most one question, whose answer is kept nowhere. */
export function QuestionNote({ question }: { question: Question | null }) {
  if (!question) return null
  return (
    <div className="panel-question">
      <p className="hint">{t.check.notes.question}</p>
      <p>{question.text}</p>
    </div>
  )
}

/** Notes one under another, the gravest first. */
function NotesList({ notes, openKey, actions }: { notes: Note[]; openKey: string | null; actions: NoteActions }) {
  const sorted = toTally(notes).flatMap(({ severity }) => notes.filter((note) => note.finding.severity === severity))
  return (
    <ol className="panel-list">
      {sorted.map((note) => (
        <li key={note.key}>
          <NoteCard note={note} open={note.key === openKey} showQuote actions={actions} />
        </li>
      ))}
    </ol>
  )
}
