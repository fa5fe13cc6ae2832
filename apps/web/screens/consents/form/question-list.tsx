import { questionsOf, type ConsentAnswers, type ConsentQuestion, type ConsentSubject } from '@sharewell/domain/consent'
import { m } from '../../../messages/consents.ts'

type Props = { subject: ConsentSubject | ''; answers: ConsentAnswers; onAnswer: (answers: ConsentAnswers) => void }
const choices = ['yes', 'no'] as const

/** The questions that make a consent real, each with yes and not yet. */
export function QuestionList({ subject, answers, onAnswer }: Props) {
  const answer = (question: ConsentQuestion, chosen: 'yes' | 'no'): void => onAnswer({ ...answers, [question]: chosen })
  return (
    <ul className="consent-questions">
      {questionsOf[subject === '' ? 'adult' : subject].map((question) => (
        <li key={question}>
          <fieldset className="consent-question">
            <legend>{m.form.questions[question]}<span className="hint">{m.form.questionsMore[question]}</span></legend>
            <div className="consent-answer">
              {choices.map((chosen) => (
                <label key={chosen} className="check-line">
                  <input type="radio" name={`consent-${question}`} checked={answers[question] === chosen} onChange={() => answer(question, chosen)} />
                  {chosen === 'yes' ? m.form.yes : m.form.notYet}
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  )
}
