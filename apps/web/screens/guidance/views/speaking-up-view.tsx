import { useEffect } from 'react'
import { g, s } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import type { Library } from '../data/library.ts'
import { toDateWords } from '../data/today.ts'
import { CitedClause, Overdue } from '../parts/cites.tsx'
import { CopyLink } from '../parts/copy-link.tsx'
import { Facts, Head } from '../parts/sheet.tsx'
import { protections, type Protection } from '../speaking-up.ts'

const contents = [['how', s.sections.how], ['two-ways', s.sections.words], ['before', s.sections.before], ['peer', s.peer.title], ['protections', s.sections.protections]] as const

function Place({ protection, library }: { protection: Protection; library: Library | undefined }) {
  const { id, place, law, covers, limits, ask, clauses, readAt, reviewBy } = protection
  const cited = clauses.flatMap((clause) => library?.clauses.get(clause) ?? [])
  return (
    <section className="guide-protection" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>{place}</h3>
      <p className="guide-caution">{s.mark}</p>
      <Facts
        facts={[
          [s.law, law],
          [s.covers, <ul key="covers" className="guide-dots">{covers.map((one) => <li key={one}>{one}</li>)}</ul>],
          [s.limits, limits],
          [s.ask, <ul key="ask" className="guide-dots">{ask.map(({ who, what }) => <li key={who}><strong>{who}</strong>: {what}</li>)}</ul>],
          [s.sections.guidance, cited.length > 0 && cited.map((one) => <CitedClause key={one.clause.id} cited={one} />)],
        ]}
      />
      <p className="guide-soft">{s.dated(toDateWords(readAt), toDateWords(reviewBy))} <Overdue reviewBy={reviewBy} full /></p>
    </section>
  )
}

/** Speaking up: how to say it, what protects whoever says it, whom to ask in confidence. */
export function SpeakingUpView({ section, library, announce }: { section: string; library: Library | undefined; announce: (words: string) => void }) {
  useEffect(() => {
    const heading = section === '' ? null : document.getElementById(section)
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }, [section])
  return (
    <article>
      <Head title={s.title} lead={s.lead} />
      <div className="guide-actions no-print">
        <button type="button" className="button" onClick={() => print()}>{s.print}</button>
        <CopyLink place="speaking-up" announce={announce} />
      </div>
      <div className="guide-columns">
        <nav className="guide-aside guide-contents no-print" aria-labelledby="contents">
          <h2 id="contents">{s.contents}</h2>
          <ul>
            {contents.map(([id, name]) => <li key={id}><a {...linkTo('guidance', `speaking-up/${id}`)}>{name}</a></li>)}
            {protections.map(({ id, place }) => <li key={id} className="guide-contents-place"><a {...linkTo('guidance', `speaking-up/${id}`)}>{place}</a></li>)}
          </ul>
        </nav>
        <div className="guide-sheet guide-chapter-sheet">
          <p className="guide-chapter-opening">{s.holds}</p>
          <section aria-labelledby="how">
            <h2 id="how" tabIndex={-1}>{s.sections.how}</h2>
            <ol className="guide-how">{s.how.map(({ title, more }) => <li key={title}><strong>{title}</strong> {more}</li>)}</ol>
          </section>
          <section aria-labelledby="two-ways">
            <h2 id="two-ways" tabIndex={-1}>{s.sections.words}</h2>
            {s.pairs.map((pair) => (
              <div key={pair.less} className="guide-pair">
                <div className="guide-two">
                  <div className="guide-column guide-column-less"><h3>{s.labels.less}</h3><blockquote className="guide-example"><p>{pair.less}</p></blockquote></div>
                  <div className="guide-column guide-column-better"><h3>{s.labels.better}</h3><blockquote className="guide-example"><p>{pair.better}</p></blockquote></div>
                </div>
                <p className="guide-soft">{pair.why}</p>
              </div>
            ))}
          </section>
          <section aria-labelledby="before">
            <h2 id="before" tabIndex={-1}>{s.sections.before}</h2>
            <ul className="guide-dots">{s.before.map((one) => <li key={one}>{one}</li>)}</ul>
            <p>{s.beforeMore}</p>
          </section>
          <section aria-labelledby="peer">
            <h2 id="peer" tabIndex={-1}>{s.peer.title}</h2>
            <p>{s.peer.body} <a {...linkTo('guidance', 'topic/colleagues-bad-post')}>{g.topic.open}</a></p>
          </section>
          <section aria-labelledby="protections">
            <h2 id="protections" tabIndex={-1}>{s.sections.protections}</h2>
            <p className="guide-caution-box"><strong>{s.mark}.</strong> {s.markMore}</p>
            {protections.map((protection) => <Place key={protection.id} protection={protection} library={library} />)}
            <section className="guide-protection" aria-labelledby="elsewhere"><h3 id="elsewhere">{s.elsewhere}</h3><p>{s.elsewhereMore}</p></section>
          </section>
        </div>
      </div>
    </article>
  )
}
