import { basisLabels } from '@sharewell/review/basis'
import type { Disagreement } from '@sharewell/review/contract'
import { isKnownAtFirstHand } from '@sharewell/review/packs'
import { toShowable, type Paint } from './style.ts'
import { toHanging } from './wrap.ts'

const mostPlaces = 6

/** A matter on which packs differ: the question, who says what and where, and how the product lives with it. */
export function toDisagreementLines({ question, positions, strictest, handling }: Disagreement, paint: Paint, columns: number): string[] {
  const lines = positions.map(({ position, words, packs, clauses }) => {
    const places = clauses.map((clause) => `${clause.id}${isKnownAtFirstHand(clause) ? '' : ` [${basisLabels[clause.basis]}]`}`)
    const shown = places.length > mostPlaces ? [...places.slice(0, 3), `${places.length - 3} more`] : places
    const remarks = [shown.join(', '), position === strictest ? 'the strictest' : ''].filter((remark) => remark !== '')
    return `${packs.join(', ')}: ${words}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`
  })
  return [
    ...toHanging('', `Regulators differ: ${question}`, columns).map((line) => paint('strong', line)),
    ...lines.flatMap((words) => toHanging('  - ', toShowable(words), columns)),
    ...toHanging('  ', `Here: ${handling}`, columns),
  ]
}
