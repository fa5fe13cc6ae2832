import type { Basis } from '@sharewell/review/pack'
import { packHeads } from 'virtual:guidance-index'
import type { PackHead } from '../../../build/guidance-index.ts'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toYear } from '../data/clauses.ts'
import { topicList } from '../data/compare.ts'
import { groupByPlace, isForCountry } from '../data/countries.ts'
import { BasisLabel, Overdue } from '../parts/cites.tsx'
import { Filters, type Choice } from '../parts/filters.tsx'
import { Head } from '../parts/sheet.tsx'

const bases: readonly Basis[] = ['article text', 'stored copy of the original seen', 'secondary stored page', 'from general knowledge, unverified']

function PackRow({ pack }: { pack: PackHead }) {
  const firstHand = (pack.known['article text'] ?? 0) + (pack.known['stored copy of the original seen'] ?? 0)
  return (
    <li className={`source source-${pack.status}`}>
      <div>
        <h3>
          <a data-step {...linkTo('guidance', `pack/${pack.id}`)}>{pack.title}</a>
        </h3>
        <p className="source-document">{pack.document}</p>
        {pack.status === 'superseded' && <p className="tag">{g.supersededBy} {packHeads.find(({ id }) => id === pack.supersededBy)?.title ?? pack.supersededBy}</p>}
        <Overdue reviewBy={pack.reviewBy} />
      </div>
      <p className="source-figures">
        <span>{g.kinds[pack.kind]}</span>
        <span>{toYear(pack.year)}</span>
        <span>{g.clauses(pack.clauses)}</span>
        <span className="known">
          <span className="known-bar" aria-hidden="true">
            {Array.from({ length: 10 }, (_, step) => <i key={step} className={step < Math.round((firstHand / pack.clauses) * 10) ? 'known-on' : ''} />)}
          </span>
          <span className="visually-hidden">{g.knownAtFirstHand(firstHand, pack.clauses)}</span>
        </span>
      </p>
    </li>
  )
}

/** The library: every source by place, how well clauses are known, the chapters. It stands before any pack is loaded. */
export function HomeView({ choice, onChoice }: { choice: Choice; onChoice: (choice: Choice) => void }) {
  const shown = packHeads.filter((pack) => isForCountry(pack, choice.country))
  const groups = groupByPlace([...shown].sort((a, b) => Number(a.status === 'superseded') - Number(b.status === 'superseded')))
  return (
    <>
      <Head title={g.home.title} lead={g.home.lead(packHeads.length, packHeads.reduce((sum, { clauses }) => sum + clauses, 0))} />
      <Filters choice={choice} onChoice={onChoice} />
      <div className="guide-columns">
        <section className="sheet sources" aria-labelledby="sources">
          <h2 id="sources" className="visually-hidden">{g.home.listTitle}</h2>
          {groups.map(({ place, packs }) => (
            <section key={place} className="source-group" aria-labelledby={`place-${place}`}>
              <h2 id={`place-${place}`} className="label-small">{g.places[place]}</h2>
              <ul>{packs.map((pack) => <PackRow key={pack.id} pack={pack} />)}</ul>
            </section>
          ))}
          {groups.length === 0 && <p>{g.home.none}</p>}
        </section>
        <aside className="guide-aside">
          <section aria-labelledby="known">
            <h2 id="known">{g.home.knownTitle}</h2>
            <ul className="legend">{bases.map((basis) => <li key={basis}><BasisLabel basis={basis} /><p>{g.basis[basis].more}</p></li>)}</ul>
            <p>{g.home.knownMore}</p>
            <p>{g.home.ourWords}</p>
          </section>
          <section aria-labelledby="grey">
            <h2 id="grey"><a {...linkTo('guidance', 'grey-areas')}>{g.home.greyTitle}</a></h2>
            <p>{g.home.greyMore}</p>
            <ul className="plain-links">{topicList.map((topic) => <li key={topic.id}><a {...linkTo('guidance', `topic/${topic.id}`)}>{topic.title}</a></li>)}</ul>
          </section>
          <section aria-labelledby="speaking">
            <h2 id="speaking"><a {...linkTo('guidance', 'speaking-up')}>{g.home.speakingTitle}</a></h2>
            <p>{g.home.speakingMore}</p>
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules"><a {...linkTo('guidance', 'rule/all')}>{g.home.rulesTitle}</a></h2>
            <p>{g.home.rulesMore}</p>
          </section>
        </aside>
      </div>
    </>
  )
}
