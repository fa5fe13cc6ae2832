import { noNames } from '../lists/eponyms.ts'
import type { Span } from '../span.ts'
import { mixedShape, titleShape, upperShape, wordKind, type Token } from '../tokens.ts'
import { countPlaceWords, listBits } from '../words.ts'

const ambiguous = listBits.given | listBits.surname | listBits.common | listBits.month | listBits.day
const acronyms = new Set(['uk', 'usa', 'uae'])
const isCapitalised = ({ word }: Token): boolean => word.kind === wordKind && (word.shape === titleShape || word.shape === mixedShape || (word.shape === upperShape && (word.folded.length > 4 || acronyms.has(word.folded))))

/** Places by list: cities, countries, states and counties. One that is a name or a common word too needs a word like "in" or "from" before it. */
export function findPlaces(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  const folded = tokens.map(({ word }) => word.folded)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !isCapitalised(token)) continue
    const { lists, folded: word } = token.word
    const count = lists & listBits.placePart ? countPlaceWords(folded, i) : 0
    const last = tokens[i + count - 1]
    if (count > 1 && last && isCapitalised(last)) {
      spans.push({ type: 'PLACE', subtype: 'listed', start: token.start, end: last.end, confidence: 'likely', score: 47 })
      i += count - 1
    } else if (lists & listBits.place && !(lists & (listBits.month | listBits.day)) && !(tokens[i + 1]?.word.folded === "'s" && noNames.has(word))) {
      const cued = ((tokens[i - 1]?.word.lists ?? 0) & listBits.placeCue) !== 0
      const sure = !(lists & ambiguous) && !noNames.has(word)
      if (sure || cued) spans.push({ type: 'PLACE', subtype: 'listed', start: token.start, end: token.end, confidence: sure ? 'likely' : 'possible', score: 46 })
    }
  }
  return spans
}
