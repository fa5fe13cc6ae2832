import { useState } from 'react'
import { l } from '../../../messages/learn.ts'
import { goTo, linkTo } from '../../../ui/use-route.ts'
import { DominoRow, Pips } from '../domino/domino-row.tsx'
import { Actions } from '../parts/actions.tsx'
import { Head } from '../parts/head.tsx'
import { groups, stories, type Story } from '../stories/index.ts'

/** The stories that have dominoes, in the order of the shelves. */
export const dominoStories: readonly Story[] = stories.filter(({ dominoes }) => dominoes !== undefined)

const standing: readonly boolean[] = groups.map(() => false)

/** One post falls through seven groups: the reader taps who could be touched. What is tapped lives in this view alone. */
export function DominoView({ story, announce }: { story: Story; announce: (words: string) => void }) {
  const [fallen, setFallen] = useState(standing)
  const words = l.dominoes
  const tellOf = (at: number): string => {
    const group = groups[at]
    return (group && story.dominoes?.[group]) ?? words.untouched
  }
  const tap = (at: number): void => {
    const falls = !fallen[at]
    setFallen(fallen.map((was, one) => (one === at ? falls : was)))
    if (falls) announce(tellOf(at))
  }
  const set = (all: boolean): void => {
    setFallen(groups.map(() => all))
    announce(all ? words.fallen(groups.length) : words.upDone)
  }
  const n = fallen.filter(Boolean).length
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      <div className={`domino-sheet learn-sheet ${story.turn === 'good' ? 'domino-does-good' : ''}`}>
        <p className="domino-choose no-print">
          <label htmlFor="domino-story">{words.story}</label>{' '}
          <select id="domino-story" className="select" value={story.id} onChange={(event) => goTo('learn', `domino/${event.currentTarget.value}`, 'replace')}>
            {dominoStories.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </p>
        <blockquote className="domino-message" dir="auto"><p>{(story.turn === 'good' ? story.message?.better : story.message?.less) ?? story.gist}</p></blockquote>
        {story.turn === 'good' && <p className="domino-good">{words.good}</p>}
        <DominoRow fallen={fallen} title={`${words.drawing} ${words.fallen(n)}`} onTap={tap} />
        <fieldset className="domino-list">
          <legend className="visually-hidden">{words.legend}</legend>
          {groups.map((group, at) => (
            <div key={group} className={`domino-line ${fallen[at] ? 'domino-line-fallen' : ''}`}>
              <label>
                <input type="checkbox" checked={fallen[at] ?? false} onChange={() => tap(at)} aria-describedby={fallen[at] ? `falls-${group}` : undefined} />
                <Pips n={at + 1} />
                {words.groups[group]}
              </label>
              <p id={`falls-${group}`} className="domino-falls" hidden={!fallen[at]}>{tellOf(at)}</p>
            </div>
          ))}
        </fieldset>
        <div className="domino-buttons no-print">
          <button type="button" className="button button-primary" disabled={n === groups.length} onClick={() => set(true)}>{words.all}</button>
          <button type="button" className="button" disabled={n === 0} onClick={() => set(false)}>{words.up}</button>
          <a {...linkTo('learn', `story/${story.id}`)}>{words.toStory}</a>
        </div>
        <p className="hint">{words.truth} {words.kept}</p>
      </div>
      <Actions place={`domino/${story.id}`} announce={announce} />
    </>
  )
}
