import { useMemo, useState } from 'react'
import { t } from '../../messages/index.ts'
import { AutoText, privateField } from '../../ui/auto-text.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { readMemory, writeMemory } from '../../ui/device-memory.ts'
import type { Announce } from '../../ui/live-region.tsx'
import { useReview } from '../../worker/use-review.ts'
import { ToolVerdict } from '../tool-verdict.tsx'
import { composeAnswer, emptyRoute, isRoute, topics } from './compose-answer.ts'
import type { Route, Topic } from './compose-answer.ts'
import '../tool.css'
import './answer-screen.css'

type Props = { review: string; onReview: (review: string) => void; announce: Announce; onTake: (text: string) => void }

/** A review, and an answer that confirms nobody and shows the way to the office. */
export function AnswerScreen({ review, onReview, announce, onTake }: Props) {
  const words = t.answer
  const [chosen, setChosen] = useState<readonly Topic[]>([])
  const [route, setRoute] = useState<Route>(() => readMemory('office-route', isRoute, emptyRoute))
  const [kept, setKept] = useState(() => readMemory('office-route', isRoute, emptyRoute) !== emptyRoute)
  const [edited, setEdited] = useState<string | null>(null)
  const answer = edited ?? composeAnswer(chosen, route, words.sentences)
  const result = useReview('answer', useMemo(() => ({ text: answer, kind: 'reply' as const, audience: 'public' as const, author: 'organisation' as const, addressee: { role: 'public' as const }, ...(review.trim() ? { inReplyTo: review } : {}) }), [answer, review]))

  const changeRoute = (next: Route): void => {
    setRoute(next)
    setEdited(null)
    if (kept) writeMemory('office-route', next)
  }
  const field = (name: keyof Route, label: string, placeholder = '') => (
    <div className="labelled">
      <label htmlFor={`route-${name}`}>{label}</label>
      <input className="field" id={`route-${name}`} placeholder={placeholder} {...privateField} value={route[name]} onChange={(event) => changeRoute({ ...route, [name]: event.currentTarget.value })} />
    </div>
  )

  return (
    <div className="tool">
      <header className="tool-head">
        <h1>{t.common.titles.answer}</h1>
        <p>{words.intro}</p>
      </header>
      <ol className="tool-steps">
        <li>
          <h2>{words.review.title}</h2>
          <div className="labelled">
            <label className="visually-hidden" htmlFor="review-text">{words.review.label}</label>
            <AutoText id="review-text" maxLength={5000} aria-describedby="review-hint" placeholder={words.review.placeholder} value={review} onChange={(event) => onReview(event.currentTarget.value)} />
            <p className="tool-under">
              <span className="hint" id="review-hint">{words.review.hint}</span>
              {review === '' && <button type="button" className="button button-plain" onClick={() => onReview(words.exampleText)}>{words.review.example}</button>}
            </p>
          </div>
        </li>
        <li>
          <h2>{words.about.title}</h2>
          <p className="hint" id="about-hint">{words.about.none}</p>
          <fieldset className="topics" aria-describedby="about-hint">
            <legend className="visually-hidden">{words.about.title}</legend>
            {topics.map((topic) => (
              <button
                key={topic}
                type="button"
                className="button topic"
                aria-pressed={chosen.includes(topic)}
                onClick={() => { setEdited(null); setChosen(chosen.includes(topic) ? chosen.filter((one) => one !== topic) : [...chosen, topic]) }}
              >
                {words.about[topic]}
              </button>
            ))}
          </fieldset>
        </li>
        <li>
          <h2>{words.route.title}</h2>
          <div className="route">
            {field('who', words.route.who, words.route.whoPlaceholder)}
            {field('how', words.route.how, words.route.howPlaceholder)}
            {field('signed', words.route.signed)}
          </div>
          <label className="check-line">
            <input type="checkbox" checked={kept} onChange={(event) => { setKept(event.currentTarget.checked); writeMemory('office-route', event.currentTarget.checked ? route : null) }} />
            {words.route.keep}
          </label>
        </li>
        <li>
          <h2>{words.result.title}</h2>
          <div className="labelled">
            <label className="visually-hidden" htmlFor="answer-text">{words.result.label}</label>
            <AutoText id="answer-text" className="tool-text" maxLength={5000} value={answer} onChange={(event) => setEdited(event.currentTarget.value)} />
            <p className="tool-under">
              <span className="hint">{edited === null ? words.result.confirms : words.result.edited}</span>
              {edited !== null && <button type="button" className="button button-plain" onClick={() => setEdited(null)}>{words.result.again}</button>}
            </p>
          </div>
          <ToolVerdict review={result} text={answer} />
          <div className="tool-actions">
            <CopyButton text={answer} announce={announce} />
            <button type="button" className="button" onClick={() => onTake(answer)}>{words.result.use}</button>
          </div>
        </li>
      </ol>
    </div>
  )
}
