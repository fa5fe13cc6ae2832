import { l, p } from '../../../messages/learn.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { Actions } from '../parts/actions.tsx'
import { Head } from '../parts/head.tsx'
import { findStory } from '../stories/index.ts'

type Path = (typeof p)[number]

/** All reading paths. */
export function PathsView() {
  return (
    <>
      <Head title={l.path.title} lead={l.path.lead} />
      <ul className="learn-list learn-list-large">
        {p.map(({ id, name, gist, minutes, steps }) => (
          <li key={id}>
            <a {...linkTo('learn', `path/${id}`)}>{name}</a>
            <p>{gist}</p>
            <p className="hint">{l.path.steps(steps.length)}, {l.path.minutes(minutes)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One reading path: its steps in order, each with where it leads. */
export function PathView({ path, read, announce }: { path: Path; read: readonly string[]; announce: (words: string) => void }) {
  return (
    <>
      <Head kicker={<a {...linkTo('learn', 'paths')}>{l.path.title}</a>} title={path.name} lead={path.lead} />
      <div className="learn-sheet">
        <ol className="learn-steps">
          {path.steps.map(({ title, text, story, place, guidance, link }) => {
            const told = findStory(story ?? '')
            return (
              <li key={title}>
                <h2>{title}</h2>
                {text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
                {told && <p className="learn-step-link"><a {...linkTo('learn', `story/${told.id}`)}>{told.title}</a>{read.includes(told.id) && <span className="learn-read">{l.path.read}</span>}</p>}
                {place !== undefined && link !== undefined && <p className="learn-step-link"><a {...linkTo('learn', place)}>{link}</a></p>}
                {guidance !== undefined && link !== undefined && <p className="learn-step-link"><a {...linkTo('guidance', guidance)}>{link}</a></p>}
              </li>
            )
          })}
        </ol>
      </div>
      <nav className="learn-kind-links no-print" aria-label={l.path.others}>
        {p.map(({ id, name }) => <a key={id} {...linkTo('learn', `path/${id}`)} aria-current={id === path.id ? 'true' : undefined}>{name}</a>)}
      </nav>
      <Actions place={`path/${path.id}`} announce={announce} />
    </>
  )
}
