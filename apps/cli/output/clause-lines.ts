import { basisLabels } from '@sharewell/review/basis'
import { isKnownAtFirstHand, type Clause, type PolicyPack } from '@sharewell/review/packs'
import { toShowable } from './style.ts'
import { toHanging } from './wrap.ts'

const mostShown = 6

/** The year alone; "sharewell packs show" has what is known besides, such as later amendments. */
const toShortYear = (year: string): string => year.split(/[;(]/)[0]?.trim() ?? ''

/** Where a clause stands: title, then pack, section and year, then in brackets what a reader should know: how it is known where that is not at first hand, and what took its place. */
export function toClauseWords(clause: Clause, pack: PolicyPack): string {
  const place = [clause.id, clause.section, toShortYear(pack.year)].filter((part) => part !== '').join(', ')
  const marks = [
    ...(pack.status === 'superseded' ? [pack.supersededBy === undefined ? 'superseded' : `superseded by ${pack.supersededBy}`] : []),
    ...(isKnownAtFirstHand(clause) ? [] : [basisLabels[clause.basis]]),
  ]
  return toShowable(`${clause.title} (${place})${marks.length === 0 ? '' : ` [${marks.join('; ')}]`}`)
}

/** The clauses with these ids, one behind the other, as the packs have them; an id that no pack knows is left out. */
export function toClauseLines(ids: readonly string[], packs: readonly PolicyPack[], columns: number): string[] {
  const words = ids.flatMap((id) => packs.flatMap((pack) => pack.clauses.filter((clause) => clause.id === id).map((clause) => toClauseWords(clause, pack))))
  const more = words.length - mostShown
  return [...(more > 1 ? words.slice(0, mostShown) : words), ...(more > 1 ? [`and ${more} more; --format json names them all`] : [])]
    .flatMap((line, at) => toHanging(at === 0 ? '  from ' : '       ', line, columns))
}
