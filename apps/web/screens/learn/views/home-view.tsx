import { c, l, p } from '../../../messages/learn.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { Head } from '../parts/head.tsx'
import { shelves, stories } from '../stories/index.ts'
import type { Progress } from '../use-progress.ts'

/** The stories on their shelves, the reading paths, and what else there is. */
export function HomeView({ progress: { read, wipe }, announce }: { progress: Progress; announce: (words: string) => void }) {
  const forget = (): void => {
    wipe()
    announce(l.progress.wiped)
    // The button goes; the heading keeps the reader's place.
    document.querySelector<HTMLElement>('.learn h1')?.focus()
  }
  return (
    <>
      <Head title={l.home.title} lead={l.home.lead(stories.length)} />
      <p className="learn-progress">
        {read.length === 0 ? l.progress.none : read.length === stories.length ? l.progress.all : l.progress.some(read.length, stories.length)}
        {read.length > 0 && <button type="button" className="button button-plain no-print" onClick={forget}>{l.progress.wipe}</button>}
      </p>
      {shelves.map((shelf) => (
        <section key={shelf} className="learn-shelf" aria-labelledby={`shelf-${shelf}`}>
          <div className="learn-shelf-name">
            <h2 id={`shelf-${shelf}`}>{l.home.shelves[shelf]}</h2>
            <p>{l.home.shelvesMore[shelf]}</p>
          </div>
          <ul className="learn-list">
            {stories.filter((story) => story.shelf === shelf).map(({ id, title, gist }) => (
              <li key={id}>
                <a {...linkTo('learn', `story/${id}`)}>{title}</a>
                {read.includes(id) && <span className="learn-read">{l.home.read}</span>}
                <p>{gist}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="learn-shelf" aria-labelledby="ways">
        <div className="learn-shelf-name">
          <h2 id="ways">{l.home.pathsTitle}</h2>
          <p>{l.home.pathsMore}</p>
        </div>
        <ul className="learn-list">
          {p.map(({ id, name, gist }) => <li key={id}><a {...linkTo('learn', `path/${id}`)}>{name}</a><p>{gist}</p></li>)}
        </ul>
      </section>
      <section className="learn-shelf" aria-labelledby="more">
        <div className="learn-shelf-name"><h2 id="more">{l.home.moreTitle}</h2></div>
        <ul className="learn-list">
          {c.more.map(({ place, title, more }) => <li key={place}><a {...linkTo('learn', place)}>{title}</a><p>{more}</p></li>)}
        </ul>
      </section>
    </>
  )
}
