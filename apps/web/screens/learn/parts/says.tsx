import type { PolicyPack } from '@sharewell/review/pack'
import { g } from '../../../messages/guidance.ts'
import { toYear } from '../../../packs/cite.ts'
import { linkTo } from '../../../ui/use-route.ts'
import type { Cited } from '../../guidance/data/clauses.ts'
import { BasisLabel } from '../../guidance/parts/cites.tsx'

/** A year's own words are shown in full up to this many characters. */
const longestYear = 32

/** The document with its issuer, who is named once, and its year. In a pack of references each clause has a source of its own. */
function toDocument({ kind, issuer, document, year }: PolicyPack, section: string): [document: string, year: string] {
  if (kind === 'reference' && section !== '') return [section, '']
  return [document.startsWith(issuer) ? document : `${issuer}: ${document}`, year.length <= longestYear ? year : toYear(year)]
}

/** A clause under a story: its title as a link into the library, what it says, its document and year, how well it is known. */
export function Says({ cited: { clause, pack } }: { cited: Cited }) {
  const [document, year] = toDocument(pack, clause.section)
  return (
    <div className="guide-cited">
      <h3 className="guide-cited-title"><a {...linkTo('guidance', `clause/${clause.id}`)}>{clause.title}</a></h3>
      <p>{clause.summary}</p>
      <p className="guide-clause-facts">
        <span>{document}</span>
        {year !== '' && <span>{year}</span>}
        {pack.status === 'superseded' && <span>{g.status.superseded}</span>}
        <BasisLabel basis={clause.basis} />
      </p>
    </div>
  )
}
