import { g, s } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import type { Library } from '../data/library.ts'
import { toDateWords } from '../data/today.ts'
import { CitedClause, Overdue } from '../parts/cites.tsx'
import { CopyLink } from '../parts/copy-link.tsx'
import { Facts, Head } from '../parts/sheet.tsx'
import { protections, type Protection } from '../speaking-up.ts'

function Place({ protection, library }: { protection: Protection; library: Library | undefined }) {
  const { id, place, law, covers, limits, ask, clauses, readAt, reviewBy } = protection
  const cited = clauses.flatMap((clause) => library?.clauses.get(clause) ?? [])
  return (
    <section className="protection" aria-labelledby={`protection-${id}`}>
      <h3 id={`protection-${id}`}>{place}</h3>
      <p className="caution">{s.mark}</p>
      <Facts
        facts={[
          [s.law, law],
          [s.covers, <ul key="covers" className="dots">{covers.map((one) => <li key={one}>{one}</li>)}</ul>],
          [s.limits, limits],
          [s.ask, <ul key="ask" className="dots">{ask.map(({ who, what }) => <li key={who}><strong>{who}</strong>: {what}</li>)}</ul>],
          [s.sections.guidance, cited.length > 0 && cited.map((one) => <CitedClause key={one.clause.id} cited={one} />)],
        ]}
      />
      <p className="soft">{s.dated(toDateWords(readAt), toDateWords(reviewBy))} <Overdue reviewBy={reviewBy} full /></p>
    </section>
  )
}

/** Speaking up: how to say it, what protects whoever says it, whom to ask in confidence. */
export function SpeakingUpView({ library, announce }: { library: Library | undefined; announce: (words: string) => void }) {
  return (
    <article className="chapter leaflet">
      <Head title={s.title} lead={s.lead} />
      <div className="guide-actions no-print">
        <button type="button" className="button" onClick={() => print()}>{s.print}</button>
        <CopyLink place="speaking-up" announce={announce} />
      </div>
      <div className="sheet chapter-sheet">
        <p className="chapter-opening">{s.holds}</p>
        <section aria-labelledby="how">
          <h2 id="how">{s.sections.how}</h2>
          <ol className="how">{s.how.map(({ title, more }) => <li key={title}><strong>{title}</strong> {more}</li>)}</ol>
        </section>
        <section aria-labelledby="two-ways">
          <h2 id="two-ways">{s.sections.words}</h2>
          {s.pairs.map((pair) => (
            <div key={pair.less} className="pair">
              <div className="columns">
                <div className="column column-less"><h3>{s.labels.less}</h3><blockquote className="example"><p>{pair.less}</p></blockquote></div>
                <div className="column column-better"><h3>{s.labels.better}</h3><blockquote className="example"><p>{pair.better}</p></blockquote></div>
              </div>
              <p className="soft">{pair.why}</p>
            </div>
          ))}
        </section>
        <section aria-labelledby="before">
          <h2 id="before">{s.sections.before}</h2>
          <ul className="dots">{s.before.map((one) => <li key={one}>{one}</li>)}</ul>
          <p>{s.beforeMore}</p>
        </section>
        <section aria-labelledby="peer">
          <h2 id="peer">{s.peer.title}</h2>
          <p>{s.peer.body} <a {...linkTo('guidance', 'topic/colleagues-bad-post')}>{g.topic.open}</a></p>
        </section>
        <section aria-labelledby="protections">
          <h2 id="protections">{s.sections.protections}</h2>
          <p className="caution-box"><strong>{s.mark}.</strong> {s.markMore}</p>
          {protections.map((protection) => <Place key={protection.id} protection={protection} library={library} />)}
          <section className="protection" aria-labelledby="elsewhere"><h3 id="elsewhere">{s.elsewhere}</h3><p>{s.elsewhereMore}</p></section>
        </section>
      </div>
    </article>
  )
}
