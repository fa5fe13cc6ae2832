import { useState } from 'react'
import type { TopicId } from '@sharewell/review/topics'
import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { groupByPosition, topicList, toStand } from '../data/compare.ts'
import { toHolders } from '../data/join.ts'
import { splitRules, type Library } from '../data/library.ts'
import type { Sides } from '../data/places.ts'
import { CitedClause } from '../parts/cites.tsx'
import { CopyLink } from '../parts/copy-link.tsx'
import { Chooser, SideBySide } from '../parts/side-by-side.tsx'
import { CategoryLink, RuleList } from '../parts/rule-link.tsx'
import { Head } from '../parts/sheet.tsx'

type Props = { id: TopicId; sides: Sides; library: Library; announce: (words: string) => void }

/** One grey area: the question, each side and who holds it, how the product lives with it, and two sources side by side; a link to two sources shows these first. */
export function TopicView({ id, sides, library, announce }: Props) {
  // As it was on the way in: nothing moves while somebody chooses.
  const [pairFirst] = useState(() => sides.every((side) => side !== ''))
  const topic = topicList.find((one) => one.id === id)
  if (!topic) return null
  const groups = groupByPosition(id, library.packs)
  const [a, b] = sides.map((side) => library.packs.find((pack) => pack.id === side))
  const { rules, categories } = splitRules(topic.rules, library.rules)
  const sideBySide = (
    <section aria-labelledby="side-by-side" className="guide-section">
      <h2 id="side-by-side" className="guide-subtitle">{g.topic.sideBySide}</h2>
      <Chooser topic={id} sides={sides} packs={library.packs} />
      {a && b && a !== b && <SideBySide topic={topic} a={toStand(a, id)} b={toStand(b, id)} />}
      {a && a === b && <p className="guide-soft">{g.compare.same}</p>}
    </section>
  )
  return (
    <article>
      <Head kicker={<a {...linkTo('guidance', 'grey-areas')}>{g.topic.title}</a>} title={topic.question} />
      <div className="guide-actions no-print"><CopyLink place={`topic/${id}`} announce={announce} /></div>
      {pairFirst && sideBySide}
      <section className="guide-sheet" aria-labelledby="stand">
        <h2 id="stand" className="guide-label-small">{g.topic.positions}</h2>
        <div className="guide-sides">
          {groups.map(({ position, words, stands }) => (
            <section key={position} className="guide-side" aria-labelledby={`position-${position}`}>
              <h3 id={`position-${position}`} className="guide-side-words">{words}</h3>
              <p className="guide-soft">{g.topic.holds(toHolders(stands.map(({ pack }) => pack)))}</p>
              {stands.flatMap((stand) => stand.clauses).map((cited) => <CitedClause key={cited.clause.id} cited={cited} />)}
            </section>
          ))}
        </div>
        {groups.length === 1 && <p className="guide-soft">{g.topic.single}</p>}
        {groups.length === 0 && <ul className="guide-sides">{Object.values(topic.positions).map((words) => <li key={words} className="guide-side guide-side-words">{words}</li>)}</ul>}
        {groups.length === 0 && <p className="guide-soft">{g.topic.noneHeld}</p>}
        <section className="guide-handling" aria-labelledby="handling">
          <h2 id="handling">{g.topic.handling}</h2>
          <p>{topic.handling}</p>
        </section>
        <section aria-labelledby="touches">
          <h2 id="touches">{g.topic.touches}</h2>
          {rules.length > 0 && <RuleList rules={rules} />}
          {categories.map(({ name, rules: all }) => <p key={name}><CategoryLink name={name} count={all.length} /></p>)}
        </section>
      </section>
      {!pairFirst && sideBySide}
    </article>
  )
}
