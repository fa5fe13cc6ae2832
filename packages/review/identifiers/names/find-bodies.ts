import type { Span } from '../span.ts'
import { initialShape, lowerShape, numberKind, signKind, upperShape, wordKind, type Token } from '../tokens.ts'
import { listBits } from '../words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const facilityHeads = set('hospital infirmary clinic surgery hospice polyclinic sanatorium')
/** Heads in two words: the second, and what must stand before it. */
const doubleHeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['center', set('medical health rehab rehabilitation')], ['centre', set('medical health rehab rehabilitation walk-in')], ['home', set('nursing care')], ['campus', set('health medical hospital')], ['practice', set('medical health')],
])
const firms = set('inc ltd llc llp plc gmbh corp corporation incorporated limited pty')
const schools = set('university college institute')
const inner = set('of and for the & de')
/** Words that say nothing about which facility is meant. */
const plain = set('the our my your his her their this that at in from to and but a an local district regional general university teaching community private public rural every each which what no any royal children children\'s memorial medical health day night best new old out of de department section chief school surgery clinic hospital')
const longest = 7

const isCapital = (token: Token | undefined): boolean => token?.word.kind === wordKind && token.word.shape !== lowerShape

/** Where the run of capitalised words that ends at `at` begins; `at` itself where there is none. */
function startOfRun(tokens: readonly Token[], at: number): number {
  let start = at
  let i = at - 1
  while (i >= 0 && at - i <= longest) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (!token || !next) break
    if (isCapital(token) && (next.gap || next.word.folded === "'s" || next.word.folded === '.')) start = i
    else if (!((token.word.kind === wordKind && inner.has(token.word.folded)) || token.word.folded === '&' || token.word.folded === "'s" || (token.word.folded === '.' && tokens[i - 1]?.word.folded === 'st'))) break
    i--
  }
  while (start < at && tokens[start]?.word.kind === wordKind && /^(?:the|our|my|your|his|her|their|this|that|at|in|from|to|and|but|a|an|i|is|was|visit|dear|to)$/.test(tokens[start]?.word.folded ?? '')) start++
  return start
}

/** Facilities by the word that ends their names, wards and beds by number, firms by suffix, universities. Linear: each head looks back a fixed way. */
export function findBodies(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  tokens.forEach((token, i) => {
    const { word } = token
    if (word.kind !== wordKind) return
    const next = tokens[i + 1]
    if (word.lists & listBits.facility || doubleHeads.has(word.folded)) {
      if (word.folded === 'ward' && next && (next.word.kind === numberKind || next.word.shape === initialShape && next.word.folded !== 'i' && next.word.folded !== 'a') && next.gap) {
        spans.push({ type: 'FACILITY', subtype: 'ward', start: token.start, end: next.end, confidence: 'likely', score: 68 })
        return
      }
      const double = doubleHeads.get(word.folded)?.has(tokens[i - 1]?.word.folded ?? '') ?? false
      if (!isCapital(token) || (!double && !facilityHeads.has(word.folded))) return
      const start = startOfRun(tokens, i)
      const names = tokens.slice(start, i).filter((part) => part.word.kind === wordKind && !plain.has(part.word.folded) && !(part.word.lists & listBits.title))
      if (token.word.shape === upperShape && i - start > 4) return
      const after = next?.word.folded === 'of' && isCapital(tokens[i + 2]) ? tokens[i + 2] : undefined
      const first = tokens[start]
      const end = after && word.folded === 'hospital' ? after.end : token.end
      if (first && (names.some(({ word: { lists } }) => (lists & listBits.common) === 0 || lists & (listBits.place | listBits.surname)) || names.length > 1 || end > token.end)) spans.push({ type: 'FACILITY', start: first.start, end, confidence: 'likely', score: 70 })
    } else if (firms.has(word.folded) && isCapital(token)) {
      const start = startOfRun(tokens, i)
      const first = tokens[start]
      const dot = next?.word.kind === signKind && next.word.folded === '.' && !next.gap && tokens[i + 2] !== undefined
      if (first && start < i) spans.push({ type: 'ORGANIZATION', subtype: 'company', start: first.start, end: dot ? next.end : token.end, confidence: 'likely', score: 56 })
    } else if (schools.has(word.folded) && isCapital(token) && next?.word.folded === 'of' && isCapital(tokens[i + 2])) {
      const last = isCapital(tokens[i + 3]) && tokens[i + 3]?.gap ? tokens[i + 3] : tokens[i + 2]
      if (last) spans.push({ type: 'ORGANIZATION', subtype: 'university', start: token.start, end: last.end, confidence: 'likely', score: 40 })
    }
  })
  return spans
}
