import type { PolicyPack } from '@sharewell/review/pack'
import type { TopicId } from '@sharewell/review/topics'
import { g } from '../../../messages/guidance.ts'
import { goTo, linkTo } from '../../../ui/use-route.ts'
import { topicList, toOutcome, type Stand } from '../data/compare.ts'
import { toPlaceName, toHome } from '../data/countries.ts'
import { toComparison, type Sides } from '../data/places.ts'
import { CitedClause } from './cites.tsx'

function PackSelect({ label, value, packs, onChoose }: { label: string; value: string; packs: readonly PolicyPack[]; onChoose: (id: string) => void }) {
  return (
    <select className="select" aria-label={label} value={packs.some(({ id }) => id === value) ? value : ''} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="" disabled>{g.compare.choose}</option>
      {packs.map((pack) => <option key={pack.id} value={pack.id}>{`${pack.title} (${pack.status === 'superseded' ? g.status.superseded : toPlaceName(toHome(pack))})`}</option>)}
    </select>
  )
}

/** Which two sources, on which matter: one sentence whose blanks are chosen. The address follows. */
export function Chooser({ topic, sides: [a, b], packs, withTopic = false }: { topic: TopicId | ''; sides: Sides; packs: readonly PolicyPack[]; withTopic?: boolean }) {
  const go = (to: TopicId | '', sides: Sides): void => goTo('guidance', toComparison(to, sides), 'replace')
  const words = g.compare.sentence
  return (
    <div className="guide-filters no-print">
      <span>{words.compare} </span>
      <PackSelect label={g.compare.labels.a} value={a} packs={packs} onChoose={(id) => go(topic, [id, b])} />
      <span> {words.with} </span>
      <PackSelect label={g.compare.labels.b} value={b} packs={packs} onChoose={(id) => go(topic, [a === '' ? (packs[0]?.id ?? '') : a, id])} />
      {withTopic && (
        <>
          <span> {words.on} </span>
          <select className="select" aria-label={g.compare.labels.topic} value={topic} onChange={(event) => go(topicList.find(({ id }) => id === event.currentTarget.value)?.id ?? '', [a, b])}>
            <option value="">{g.compare.all}</option>
            {topicList.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
          </select>
        </>
      )}
    </div>
  )
}

function Side({ stand: { pack, position, words, clauses, near } }: { stand: Stand }) {
  return (
    <section className={`guide-side ${position === '' ? 'guide-side-silent' : ''}`}>
      <h3 className="guide-side-name"><a {...linkTo('guidance', `pack/${pack.id}`)}>{pack.title}</a>{pack.status === 'superseded' && <span className="guide-tag">{g.status.superseded}</span>}</h3>
      <p className="guide-side-words">{position === '' ? g.compare.silent : words}</p>
      {near.length > 0 && <p className="guide-soft">{g.compare.near}</p>}
      {[...clauses, ...near].map((cited) => <CitedClause key={cited.clause.id} cited={cited} withPack={false} />)}
    </section>
  )
}

/** Two sources on one matter, beside each other; on a phone one under the other. */
export function SideBySide({ topic, a, b, withTitle = false }: { topic: { readonly id: TopicId; readonly title: string; readonly question: string }; a: Stand; b: Stand; withTitle?: boolean }) {
  const outcome = toOutcome(a, b)
  return (
    <section className="guide-sheet guide-side-by-side" aria-label={topic.title}>
      {withTitle && <h2 className="guide-compare-title"><a data-step {...linkTo('guidance', `topic/${topic.id}`)}>{topic.title}</a> <span className="guide-soft">{topic.question}</span></h2>}
      <p className={`guide-outcome guide-outcome-${outcome}`}>
        <svg viewBox="0 0 26 12" width="26" height="12" aria-hidden="true" focusable="false">
          {outcome === 'agree' ? <path d="M2 4h22M2 8.4h22" /> : outcome === 'differ' ? <path d="M2 2.4l22 7.2M2 9.6l22-7.2" /> : <path d="M2 6h9" />}
        </svg>
        {g.compare.outcome[outcome]}
      </p>
      <div className="guide-sides"><Side stand={a} /><Side stand={b} /></div>
    </section>
  )
}
