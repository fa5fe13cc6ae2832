import { packKinds, type Basis } from '@sharewell/review/pack'
import { packHeads } from 'virtual:guidance-index'
import type { PackHead } from '../../../build/guidance-index.ts'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toYear } from '../../../packs/cite.ts'
import { topicList } from '../data/compare.ts'
import { groupByPlace, isForCountry } from '../data/countries.ts'
import { join } from '../data/join.ts'
import { BasisLabel, Overdue } from '../parts/cites.tsx'
import { Filters, type Choice } from '../parts/filters.tsx'
import { Head } from '../parts/sheet.tsx'

const bases: readonly Basis[] = ['article text', 'stored copy of the original seen', 'secondary stored page', 'from general knowledge, unverified']

/** Regulators before associations, what is superseded last. */
function toRank({ kind, status }: PackHead): number {
  return packKinds.indexOf(kind) + (status === 'superseded' ? packKinds.length : 0)
}

function PackRow({ pack }: { pack: PackHead }) {
  const firstHand = (pack.known['article text'] ?? 0) + (pack.known['stored copy of the original seen'] ?? 0)
  return (
    <li className={`guide-source guide-source-${pack.status}`}>
        <h3>
          <a data-step {...linkTo('guidance', `pack/${pack.id}`)}>{pack.title}</a>
        </h3>
        <p className="guide-source-document">{pack.document}</p>
        <p className="guide-source-figures">
          <span>{join(g.kinds[pack.kind], toYear(pack.year), g.clauses(pack.clauses))}</span>
          <span className="guide-known">
            <span className="guide-known-bar" aria-hidden="true">
              {Array.from({ length: 10 }, (_, step) => <i key={step} className={step < Math.round((firstHand / pack.clauses) * 10) ? 'guide-known-on' : ''} />)}
            </span>
            {g.knownAtFirstHand(firstHand, pack.clauses)}
          </span>
        </p>
        {pack.status === 'superseded' && <p className="guide-tag">{g.supersededBy} {packHeads.find(({ id }) => id === pack.supersededBy)?.title ?? pack.supersededBy}</p>}
        <Overdue reviewBy={pack.reviewBy} />
    </li>
  )
}

/** The library: every source by place, how well clauses are known, the chapters. It stands before any pack is loaded. */
export function HomeView({ choice, onChoice }: { choice: Choice; onChoice: (choice: Choice) => void }) {
  const shown = packHeads.filter((pack) => isForCountry(pack, choice.country))
  const groups = groupByPlace([...shown].sort((a, b) => toRank(a) - toRank(b)))
  return (
    <>
      <Head title={g.home.title} lead={g.home.lead(packHeads.length, packHeads.reduce((sum, { clauses }) => sum + clauses, 0))} />
      <Filters choice={choice} onChoice={onChoice} />
      <div className="guide-columns">
        <section className="guide-sheet" aria-labelledby="sources">
          <h2 id="sources" className="visually-hidden">{g.home.listTitle}</h2>
          {groups.map(({ place, packs }) => (
            <section key={place} className="guide-source-group" aria-labelledby={`place-${place}`}>
              <h2 id={`place-${place}`} className="guide-label-small">{g.places[place]}</h2>
              <ul>{packs.map((pack) => <PackRow key={pack.id} pack={pack} />)}</ul>
            </section>
          ))}
          {groups.length === 0 && <p>{g.home.none}</p>}
        </section>
        <aside className="guide-aside">
          <section aria-labelledby="known">
            <h2 id="known">{g.home.knownTitle}</h2>
            <ul className="guide-legend">{bases.map((basis) => <li key={basis}><BasisLabel basis={basis} /><p>{g.basis[basis].more}</p></li>)}</ul>
            <p>{g.home.knownMore}</p>
            <p>{g.home.ourWords}</p>
          </section>
          <section aria-labelledby="grey">
            <h2 id="grey"><a {...linkTo('guidance', 'grey-areas')}>{g.home.greyTitle}</a></h2>
            <p>{g.home.greyMore}</p>
            <ul className="guide-plain-links">{topicList.map((topic) => <li key={topic.id}><a {...linkTo('guidance', `topic/${topic.id}`)}>{topic.title}</a></li>)}</ul>
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
