import { pictureWords } from '@sharewell/assess'
import type { PictureAnswers, PictureQuestion } from '@sharewell/review/contract'
import { w } from '../../../../messages/pictures.ts'

type Props = {
  asked: readonly PictureQuestion[]
  answers: PictureAnswers
  skipped: readonly string[]
  onAnswer: (answers: PictureAnswers, skipped: readonly string[]) => void
}

/** What no detector sees, asked of the author alone, and only where people or a clinical place may show. */
export function QuestionChips({ asked, answers, skipped, onAnswer }: Props) {
  if (asked.length === 0) return null
  return (
    <section className="questions" aria-label={w.questions.title}>
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
