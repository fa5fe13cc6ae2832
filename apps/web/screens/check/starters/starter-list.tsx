import { t } from '../../../messages/index.ts'
import { starters } from './starters.ts'
import './starter-list.css'

type Props = { onStart: (starter: (typeof starters)[number]) => void; onExample: () => void }

/** What stands beside an empty page: six ways to begin, and two tools. */
export function StarterList({ onStart, onExample }: Props) {
  const words = t.check.starters
  return (
    <div className="starters">
      <section aria-labelledby="starters-title">
        <h2 id="starters-title">{words.title}</h2>
        <ul className="starter-list">
          {starters.map((starter) => (
            <li key={starter.id}>
              <button type="button" className="starter" onClick={() => onStart(starter)}>
                <span className="starter-title">{t.starters[starter.id].title}</span>
                <span className="starter-line">{t.starters[starter.id].line}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="tools-title">
        <h2 id="tools-title">{words.tools}</h2>
        <ul className="starter-tools">
          <li>
            <a className="starter" href="#story">
              <span className="starter-title">{words.story.title}</span>
              <span className="starter-line">{words.story.line}</span>
            </a>
          </li>
          <li>
            <a className="starter" href="#answer">
              <span className="starter-title">{words.answer.title}</span>
              <span className="starter-line">{words.answer.line}</span>
            </a>
          </li>
        </ul>
      </section>
      <button type="button" className="button button-plain" onClick={onExample}>
        {t.check.composer.example}
      </button>
    </div>
  )
}
