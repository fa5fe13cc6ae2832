import { findByForm } from './patterns/index.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import type { Span } from './span.ts'

/** What stands fast by its form, for the tagger to read as one token each. Postcodes in figures and bare years stay open: their digits may be parts of addresses. */
export function findMasks(text: string, forms: readonly Span[] = resolveOverlaps(findByForm(text))): Span[] {
  return forms.filter(({ type, subtype }) => (type !== 'POSTCODE' || subtype === 'uk' || subtype === 'ca') && subtype !== 'year')
}
