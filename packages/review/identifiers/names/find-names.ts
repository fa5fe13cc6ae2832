import type { Span } from '../span.ts'
import { initialShape, lowerShape, mixedShape, signKind, titleShape, upperShape, wordKind, type Token } from '../tokens.ts'
import { listBits } from '../words.ts'
import { eponymNouns, eponyms, noNames } from '../lists/eponyms.ts'

const name = listBits.given | listBits.surname
const introductions = new Set(['named', 'called', 'signed', 'surname', 'forename'])
const introducing = new Set(['is', 'was', "name's", 'are'])
/** "Dr Google" and his like. */
const mockTitled = new Set(['google', 'internet', 'facebook', 'tiktok', 'evil', 'no', 'who'])
const callers = new Set(['hi', 'hello', 'dear', 'hey', 'morning', 'goodbye', 'bye'])

/** A capital that is no shouting: "Brenda", "McLeod", "O'Neill"; in a text all in capitals, none. */
const isCapitalised = ({ word }: Token): boolean => word.kind === wordKind && (word.shape === titleShape || word.shape === mixedShape)
const isNameLike = (token: Token): boolean => isCapitalised(token) && !(token.word.lists & (listBits.month | listBits.day | listBits.nationality)) && !((token.word.lists & listBits.common) && !(token.word.lists & name))

/** "van", "de", "al": small words of names, less those that are everyday English. */
const isParticle = ({ word }: Token): boolean => (word.lists & listBits.particle) !== 0 && word.shape === lowerShape && !/^(?:i|a|do|e|y|la|as|st)$/.test(word.folded)

/** Whether the word at `at` stands for a disease, a sign, a score or a tool rather than for a person. */
export function isEponym(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  let next = at + 1
  while (next < at + 4 && (tokens[next]?.word.folded === "'s" || tokens[next]?.word.folded === '-' || (tokens[next] && eponyms.has(tokens[next]?.word.folded ?? '')))) next++
  const after = tokens[next]?.word.folded ?? ''
  return eponymNouns.has(after) || (eponyms.has(token.word.folded) && tokens[at + 1]?.word.folded === "'s" && !/^[a-z]+$/.test(after)) || /(?:'s|’s)?-(?:type|like)$/.test(token.word.folded)
}

/**
 * Names by cue and list, without a model: after a title, an introduction or a greeting; given name and surname; a given name that is no other word.
 * Eponyms, months, drugs that are given names and words that only begin a sentence are left out. Linear in the number of tokens.
 */
export function findNames(tokens: readonly Token[]): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.word.kind !== wordKind) continue
    const { word } = token
    if (word.lists & listBits.title && isCapitalised(token)) {
      const from = tokens[i + 1]?.word.folded === '.' && !tokens[i + 1]?.gap ? i + 2 : i + 1
      const end = endOfName(tokens, from, false)
      if (end > from && /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|doctor|sir|dame|rev|nurse|sister)$/.test(word.folded) && !isEponym(tokens, end - 1) && !mockTitled.has(tokens[from]?.word.folded ?? '')) {
        spans.push(toSpan(tokens, from, end, 'title', 'certain', 62))
        i = end - 1
        continue
      }
    }
    if (!isNameLike(token)) continue
    const end = endOfName(tokens, i, true)
    if (end <= i) continue
    const before = tokens[i - 1]?.word.folded ?? ''
    const earlier = tokens[i - 2]?.word.folded ?? ''
    const introduced = introductions.has(before) || (introducing.has(before) && /^(?:name|names|names?'s)$/.test(earlier)) || (before === ':' && /^(?:name|patient|signed|nok|cc)$/.test(earlier) && (((word.lists & listBits.given) !== 0 && !noNames.has(word.folded)) || end - i > 1))
    const called = callers.has(before) && end - i <= 2
    const listed = judgeByList(tokens, i, end)
    if ((introduced || called) && !isEponym(tokens, end - 1) && !(word.lists & listBits.common && !listed)) {
      spans.push(toSpan(tokens, i, end, introduced ? 'introduced' : 'addressed', introduced ? 'certain' : 'likely', 61))
      i = end - 1
    } else if (listed) {
      spans.push(toSpan(tokens, i, end, 'listed', listed, listed === 'likely' ? 48 : 40))
      i = end - 1
    }
  }
  return spans
}

/** What the lists say of the capitalised words in [from, end): likely for given name and surname or an unmistakable given name, possible for others, null for none. */
function judgeByList(tokens: readonly Token[], from: number, end: number): 'likely' | 'possible' | null {
  const first = tokens[from]?.word
  if (!first || isEponym(tokens, end - 1)) return null
  const last = tokens[end - 1]?.word
  if (end - from >= 2 && last) {
    if (!(first.lists & listBits.given) || first.lists & (listBits.place | listBits.organisation | listBits.facility)) return null
    if (last.lists & (listBits.facility | listBits.organisation | listBits.company | listBits.street)) return null
    return last.lists & listBits.surname || !(last.lists & listBits.common) ? 'likely' : 'possible'
  }
  if (first.lists & listBits.company || !(first.lists & listBits.given) || noNames.has(first.folded) || eponyms.has(first.folded) || first.folded.length < 3) return null
  if (first.lists & (listBits.common | listBits.place | listBits.placePart | listBits.month | listBits.facility | listBits.street | listBits.nationality)) return null
  return first.lists & listBits.surname ? 'possible' : 'likely'
}

/** Where the name that begins at `from` ends: capitalised words, initials, particles between them. */
function endOfName(tokens: readonly Token[], from: number, strict: boolean): number {
  let end = from
  let i = from
  while (i < tokens.length && i - from < 6) {
    const token = tokens[i]
    if (!token || (i > from && !token.gap && token.word.folded !== '.')) break
    if (token.word.kind === signKind) {
      const initial = tokens[i - 1]?.word.shape === initialShape && token.word.folded === '.' && !token.gap
      if (!initial) break
      i++
      continue
    }
    if (token.word.kind !== wordKind) break
    if (!strict && i === from && isParticle(token)) { i++; continue }
    if (isCapitalised(token)) {
      if (!isNameLike(token) && (i > from || strict)) break
      if (i > from && token.word.lists & (listBits.facility | listBits.company | listBits.organisation | listBits.street) && !(token.word.lists & name)) return from
      end = ++i
    } else if (i > from && token.word.shape === initialShape && tokens[i + 1]) i++
    else if (i > from && isParticle(token)) i++
    else if (token.word.shape === upperShape && i > from && token.word.lists & listBits.surname && !(token.word.lists & listBits.postnominal)) end = ++i
    else break
  }
  return end
}

function toSpan(tokens: readonly Token[], from: number, end: number, subtype: string, confidence: Span['confidence'], score: number): Span {
  return { type: 'PERSON', subtype, start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, confidence, score }
}
