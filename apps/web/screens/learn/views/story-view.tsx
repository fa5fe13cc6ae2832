import { useEffect, useRef, useState } from 'react'
import { l } from '../../../messages/learn.ts'
import { privateField } from '../../../ui/auto-text.tsx'
import { linkTo } from '../../../ui/use-route.ts'
import type { Library } from '../../guidance/data/library.ts'
import { Actions } from '../parts/actions.tsx'
import { Says } from '../parts/says.tsx'
import { TwoWays } from '../parts/two-ways.tsx'
import { stories, type Story } from '../stories/index.ts'

type Props = { story: Story; library: Library | undefined; failed: boolean; onRead: (id: string) => void; announce: (words: string) => void }

function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return <div className="learn-prose">{paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</div>
}

/** What would you have done? The answer lives in this view alone, and goes with it. */
function Pause({ story, answer, isOpen, onAnswer, onGoOn }: { story: Story; answer: string; isOpen: boolean; onAnswer: (answer: string) => void; onGoOn: () => void }) {
  return (
    <section className="learn-pause" aria-labelledby="pause">
      <h2 id="pause"><span className="learn-kicker">{l.story.pause}</span>{l.story.ask}</h2>
      <ul className="learn-questions">{story.questions.map((id) => <li key={id}>{l.questions[id]}</li>)}</ul>
      {isOpen ? answer.trim() !== '' && <p className="learn-own"><span className="hint">{l.story.yourWords}</span>{answer}</p> : (
        <div className="learn-answer no-print">
          <label className="hint" htmlFor="learn-answer">{l.story.answer}</label>
          <textarea id="learn-answer" className="field" rows={2} aria-describedby="learn-kept" placeholder={l.story.placeholder} {...privateField} value={answer} onChange={(event) => onAnswer(event.currentTarget.value)} />
          <div className="learn-go">
            <button type="button" className="button button-primary" onClick={onGoOn}>{l.story.goOn}</button>
            <p className="hint" id="learn-kept">{l.story.kept}</p>
          </div>
        </div>
      )}
    </section>
  )
}

/** One story: what happened, a pause, what it led to, the message two ways, what guidance says, what to take along. On paper all of it stands. */
export function StoryView({ story, library, failed, onRead, announce }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [answer, setAnswer] = useState('')
  const led = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (isOpen) led.current?.focus() }, [isOpen])
  const at = stories.indexOf(story)
  const [previous, next] = [stories[at - 1], stories[at + 1]]
  const goOn = (): void => {
    setOpen(true)
    onRead(story.id)
  }
  return (
    <article className="learn-story">
      <div className="learn-sheet">
        <header className="learn-story-head">
          <p className="learn-kicker">{l.home.shelves[story.shelf]}</p>
          <h1 tabIndex={-1}>{story.title}</h1>
        </header>
        <Prose paragraphs={story.happened} />
        <Pause story={story} answer={answer} isOpen={isOpen} onAnswer={setAnswer} onGoOn={goOn} />
        <div className="learn-rest" hidden={!isOpen}>
          <section aria-labelledby="led">
            <h2 id="led" ref={led} tabIndex={-1}><span className="learn-kicker">{l.story.turns[story.turn]}</span>{l.story.led}</h2>
            <Prose paragraphs={story.led} />
          </section>
          <aside className="learn-take" aria-labelledby="take">
            <h2 id="take">{l.story.take}</h2>
            <p>{story.take}</p>
          </aside>
          {story.message && (
            <section aria-labelledby="two">
              <h2 id="two">{l.story.message}</h2>
              <TwoWays less={<p>{story.message.less}</p>} better={<p>{story.message.better}</p>} />
              <p className="hint">{l.story.messageMore}</p>
            </section>
          )}
          {story.dominoes && <p className="learn-domino-link no-print"><a {...linkTo('learn', `domino/${story.id}`)}>{l.story.dominoes}</a></p>}
          <section className="learn-clauses" aria-labelledby="says">
            <h2 id="says">{l.story.clauses}</h2>
            {story.clauses.map((id) => {
              const cited = library?.clauses.get(id)
              return cited && <Says key={id} cited={cited} />
            })}
            {failed && <p>{l.story.clausesFailed}</p>}
          </section>
          <p className="hint">{l.story.truth}</p>
        </div>
      </div>
      <nav className="learn-turn no-print" aria-label={l.chapters.stories}>
        {previous ? <a rel="prev" {...linkTo('learn', `story/${previous.id}`)}><span className="hint">{l.story.previous}</span>{previous.title}</a> : <span />}
        {next ? <a rel="next" {...linkTo('learn', `story/${next.id}`)}><span className="hint">{l.story.next}</span>{next.title}</a> : <a {...linkTo('learn')}>{l.story.all}</a>}
      </nav>
      <Actions place={`story/${story.id}`} announce={announce} />
    </article>
  )
}
