import { g } from '../../../messages/guidance.ts'
import { linkTo } from '../../../ui/use-route.ts'
import type { Cited } from '../../guidance/data/clauses.ts'
import { BasisLabel } from '../../guidance/parts/cites.tsx'

/** A clause under a story: its title as a link into the library, what it says, its document and year, how well it is known. */
export function Says({ cited: { clause, pack } }: { cited: Cited }) {
  return (
    <div className="guide-cited">
      <h3 className="guide-cited-title"><a {...linkTo('guidance', `clause/${clause.id}`)}>{clause.title}</a></h3>
      <p>{clause.summary}</p>
      <p className="guide-clause-facts">
        <span>{pack.issuer}: {pack.document}</span>
        <span>{pack.year}{pack.status === 'superseded' && ` · ${g.status.superseded}`}</span>
        <BasisLabel basis={clause.basis} />
      </p>
    </div>
  )
}
