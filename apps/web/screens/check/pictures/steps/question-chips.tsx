import { useEffect, useRef, useState } from 'react'
import { pictureWords } from '@sharewell/assess'
import type { PictureAnswers, PictureQuestion } from '@sharewell/review/contract'
import { w } from '../../../../messages/pictures.ts'

type Props = {
  asked: readonly PictureQuestion[]
  answers: PictureAnswers
  skipped: readonly string[]
  /** The look at the picture has come to its end. */
  isLooked: boolean
  onAnswer: (answers: PictureAnswers, skipped: readonly string[]) => void
}

/**
 * What no detector sees, asked of the author alone, and only where people or a clinical place may show.
 * Elsewhere nothing is asked, and one quiet button lets the author say it.
 */
export function QuestionChips({ asked, answers, skipped, isLooked, onAnswer }: Props) {
  const ref = useRef<HTMLElement>(null)
  const [saidNow, setSaidNow] = useState(false)
  useEffect(() => {
    // The button that said it is gone; the answer that it gave takes the focus.
    if (!saidNow || asked.length === 0) return
    setSaidNow(false)
    ref.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus({ preventScroll: true })
  }, [saidNow, asked])
  if (asked.length === 0) {
    return isLooked && !saidNow && (
      <p className="quiet-question">
        <button type="button" className="chip" onClick={() => { setSaidNow(true); onAnswer({ ...answers, patient: 'yes' }, skipped) }}>{w.questions.shows}</button>
        <span className="hint">{w.questions.unseen}</span>
      </p>
    )
  }
  return (
    <section ref={ref} className="questions" aria-label={w.questions.title}>
      <p className="hint">{w.questions.title}. {w.questions.kept}</p>
      {asked.map((question) => (
        <fieldset key={question} className="question">
          <legend>{pictureWords.questions[question]}</legend>
          <div className="question-chips">
            {(['yes', 'no', 'skip'] as const).map((answer) => {
              const isOn = answer === 'skip' ? skipped.includes(question) : answers[question] === answer
              return (
                <button key={answer} type="button" className="chip" aria-pressed={isOn} onClick={() => {
                  const { [question]: _before, ...others } = answers
                  const rest = skipped.filter((one) => one !== question)
                  if (isOn) onAnswer(others, rest)
                  else if (answer === 'skip') onAnswer(others, [...rest, question])
                  else onAnswer({ ...others, [question]: answer }, rest)
                }}>
                  {w.questions[answer]}
                </button>
              )
            })}
          </div>
        </fieldset>
      ))}
    </section>
  )
}
