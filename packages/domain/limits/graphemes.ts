const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Below U+0300 every unit stands alone, but for the pair CR LF. */
const hasClusters = /[\r\u0300-\u{10FFFF}]/u

/** The characters as a reader sees them (extended grapheme clusters), in order. */
export function* toGraphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment
}

/** How many characters a reader sees. Never throws; a lone surrogate is one. */
export function countGraphemes(text: string): number {
  if (!hasClusters.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}
