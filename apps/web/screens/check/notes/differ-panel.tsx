import { isKnownAtFirstHand } from '@sharewell/review/pack'
import type { Disagreement } from '@sharewell/review/contract'
import { t } from '../../../messages/index.ts'
import { toShortName } from '../../../packs/cite.ts'
import { housePack } from '../../../packs/load-pack.ts'
import { usePacks } from '../../../packs/use-packs.ts'
import { linkTo } from '../../../ui/use-route.ts'
import './differ-panel.css'

/** The matters on which the active packs differ, once for the whole text: each folded to its question, then who says what, and how the page lives with it. */
export function DifferPanel({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const words = t.check.notes.differ
  if (disagreements.length === 0) return null
  return (
    <section className="differ" aria-labelledby="differ-title">
      <h2 id="differ-title">{words.title}</h2>
      <ul>
        {disagreements.map((one) => (
          <li key={one.topic}>
            <details>
              <summary>{one.question}</summary>
              <div className="differ-body">
                <ul>
                  {one.positions.map((stand) => (
                    <li key={stand.position}>
                      <Stand stand={stand} isStrictest={stand.position === one.strictest} />
                    </li>
                  ))}
                </ul>
                <p>{words.here(one.handling)}</p>
                <p>
                  <a {...linkTo('guidance', `topic/${one.topic}`)}>{words.compare}</a>
                </p>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stand({ stand, isStrictest }: { stand: Disagreement['positions'][number]; isStrictest: boolean }) {
  const { active } = usePacks()
  const words = t.check.notes
  const names = stand.packs.flatMap((id) => active.filter((pack) => pack.id === id).map((pack) => (id === housePack ? words.source.house : toShortName(pack))))
  const cited = stand.clauses.flatMap(({ id }) => active.flatMap((pack) => pack.clauses.filter((clause) => clause.id === id).map((clause) => ({ clause, pack }))))
  return (
    <>
      <p className="differ-who">{names.join(', ')}</p>
      <p className="differ-words">{stand.words}</p>
      {cited.map(({ clause }) => (
        <p key={clause.id} className="hint">
          <a {...linkTo('guidance', `clause/${clause.id}`)}>{clause.title}</a>
          {!isKnownAtFirstHand(clause) && <span className="sources-unsure"> {words.source.basis[clause.basis]}</span>}
        </p>
      ))}
      {isStrictest && <p className="differ-strictest">{words.differ.strictest}</p>}
    </>
  )
}
