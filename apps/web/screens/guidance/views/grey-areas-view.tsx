import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { groupByPosition, topicList } from '../data/compare.ts'
import { toHolders } from '../data/join.ts'
import type { Library } from '../data/library.ts'
import { Head } from '../parts/sheet.tsx'

/** All matters on which guidance disagrees, each with its sides and how the product lives with it. */
export function GreyAreasView({ library }: { library: Library }) {
  return (
    <article>
      <Head title={g.topic.title} lead={g.topic.lead} />
      <ol className="guide-sheet guide-grey-list">
        {topicList.map((topic) => {
          const groups = groupByPosition(topic.id, library.packs)
          const positions: readonly (readonly [string, string])[] = Object.entries(topic.positions)
          return (
            <li key={topic.id}>
              <h2><a data-step {...linkTo('guidance', `topic/${topic.id}`)}>{topic.title}</a></h2>
              <p className="guide-grey-question">{topic.question}</p>
              <ul className="guide-sides">
                {positions.map(([position, words]) => {
                  const held = groups.find((group) => group.position === position)
                  return (
                    <li key={position} className="guide-side">
                      <p className="guide-side-words">{words}</p>
                      <p className="guide-soft">{held ? toHolders(held.stands.map(({ pack }) => pack)) : g.topic.nobody}</p>
                    </li>
                  )
                })}
              </ul>
              <p className="guide-grey-handling"><span className="label">{g.topic.handling}: </span>{topic.handling}</p>
            </li>
          )
        })}
      </ol>
    </article>
  )
}
