import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import { toYear } from '../data/clauses.ts'
import { groupByPosition, topicList } from '../data/compare.ts'
import { join, type Library } from '../data/library.ts'
import { Head } from '../parts/sheet.tsx'

/** All matters on which guidance disagrees, each with its sides and how the product lives with it. */
export function GreyAreasView({ library }: { library: Library }) {
  return (
    <article>
      <Head title={g.topic.title} lead={g.topic.lead} />
      <ol className="sheet grey-list">
        {topicList.map((topic) => {
          const groups = groupByPosition(topic.id, library.packs)
          const positions: readonly (readonly [string, string])[] = Object.entries(topic.positions)
          return (
            <li key={topic.id}>
              <h2><a data-step {...linkTo('guidance', `topic/${topic.id}`)}>{topic.title}</a></h2>
              <p className="grey-question">{topic.question}</p>
              <ul className="sides">
                {positions.map(([position, words]) => {
                  const held = groups.find((group) => group.position === position)
                  return (
                    <li key={position} className="side">
                      <p className="side-words">{words}</p>
                      <p className="soft">{held ? held.stands.map(({ pack }) => join(pack.issuer, toYear(pack.year))).join(', ') : g.topic.nobody}</p>
                    </li>
                  )
                })}
              </ul>
              <p className="grey-handling"><span className="label">{g.topic.handling}: </span>{topic.handling}</p>
            </li>
          )
        })}
      </ol>
    </article>
  )
}
