import { occupationWords } from '../../words/en/occupations.ts'
import type { Span } from '../span.ts'
import { wordKind, type Token } from '../tokens.ts'

const occupations = new Set(occupationWords.lexicons.flatMap(({ id, entries }) => (id === 'occupation' ? entries.map((entry) => (typeof entry === 'string' ? entry : entry.p).toLowerCase()) : [])))
const longest = 4
/** What the author is, or what everybody's nurse is, identifies nobody. */
const clinical = new Set(['nurse', 'doctor', 'a nurse', 'paramedic', 'midwife', 'pharmacist', 'medical student', 'social worker'])

/** Occupations bound to somebody: "works as a …", "is a retired …", "a … by trade", "occupation: …". A trade that is only spoken of is none. */
export function findOccupations(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  const word = (at: number): string => tokens[at]?.word.folded ?? ''
  for (let i = 1; i < tokens.length; i++) {
    const before = word(i - 1)
    const article = before === 'a' || before === 'an'
    const cued = before === 'retired' || (article && /^(?:as|is|was|being|been|'s)$/.test(word(i - 2)) && word(i - 3) !== 'i') || (before === ':' && /^(?:occupation|job|profession|trade)$/.test(word(i - 2)))
    const start = tokens[i]
    if (start?.word.kind !== wordKind || (!cued && !article)) continue
    let phrase = ''
    let end = -1
    for (let k = i; k < i + longest && tokens[k]?.word.kind === wordKind; k++) {
      phrase = phrase === '' ? word(k) : `${phrase} ${word(k)}`
      if (occupations.has(phrase) && !clinical.has(phrase)) end = k
    }
    const last = tokens[end]
    if (end >= 0 && last && (cued || (word(end + 1) === 'by' && /^(?:trade|profession|training)$/.test(word(end + 2))))) spans.push({ type: 'OCCUPATION', start: start.start, end: last.end, confidence: 'likely', score: 45 })
  }
  return spans
}
