import { digit, letter, mark, newline, other, pictograph, space, toClass } from '../text/characters.ts'
import type { Span } from './span.ts'
import { toFolded } from './fold.ts'
import { toLists } from './words.ts'

export const wordKind = 1
export const numberKind = 2
export const signKind = 3
export const newlineKind = 4
export const maskedKind = 5

export const lowerShape = 0
export const titleShape = 1
export const upperShape = 2
export const initialShape = 3
export const mixedShape = 4

/** What is known of a word wherever it stands. */
export type Word = {
  readonly folded: string
  readonly kind: number
  readonly shape: number
  /** Bits of `listBits`. */
  readonly lists: number
  /** 32-bit hashes of the word, its first three and its last three letters. */
  readonly hash: number
  readonly prefix: number
  readonly suffix: number
}

/** Offsets are UTF-16. `gap` says that white space or a line break stands before the token. */
export type Token = { readonly start: number; readonly end: number; readonly word: Word; readonly gap: boolean }

/** FNV-1a over UTF-16 units. */
export function toHash(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}

function toShape(raw: string): number {
  const first = raw[0] ?? ''
  const rest = raw.slice(1)
  if (first === first.toLowerCase()) return rest === rest.toLowerCase() ? lowerShape : mixedShape
  if (rest === '') return initialShape
  if (rest === rest.toLowerCase()) return titleShape
  return raw === raw.toUpperCase() ? upperShape : mixedShape
}

function toNumberForm(raw: string): string {
  if (raw.length === 4 && (raw.startsWith('19') || raw.startsWith('20'))) return '<year>'
  return `<${Math.min(raw.length, 7)}${raw.startsWith('0') ? 'z' : ''}>`
}

const cache = new Map<string, Word>()
const cacheSize = 20_000

function makeWord(key: string, kind: number, folded: string, shape: number): Word {
  const word: Word = {
    folded, kind, shape, lists: kind === wordKind ? toLists(folded) : 0,
    hash: toHash(folded), prefix: toHash(`${folded.slice(0, 3)}^`), suffix: toHash(`$${folded.slice(-3)}`),
  }
  if (cache.size >= cacheSize) cache.clear()
  cache.set(key, word)
  return word
}

/** The word for a piece of text; the same object for the same piece while it stands in the cache. */
export function toWord(raw: string, kind: number): Word {
  const known = cache.get(raw)
  if (known) return known
  if (kind === wordKind) return makeWord(raw, kind, toFolded(raw), toShape(raw))
  return makeWord(raw, kind, kind === numberKind ? toNumberForm(raw) : raw, lowerShape)
}

const longestWord = 60
const possessive = /['’]s$/i

/** Cuts a text into words, numbers, signs and line ends. Each masked span becomes one token that carries its type. `masks` are in order and do not overlap. */
export function toTokens(text: string, masks: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  let gap = true
  let mask = 0
  while (at < text.length) {
    const masked = masks[mask]
    if (masked && at >= masked.start) {
      mask++
      if (masked.end <= at) continue
      tokens.push({ start: at, end: masked.end, word: toWord(`<${masked.type}>`, maskedKind), gap })
      at = masked.end
      gap = false
      continue
    }
    const limit = masked ? masked.start : text.length
    const code = text.codePointAt(at) ?? 0
    const kind = toClass(code)
    if (kind === space) { gap = true; at++; continue }
    let end = at + (code > 0xffff ? 2 : 1)
    if (kind === newline) {
      tokens.push({ start: at, end, word: toWord('\n', newlineKind), gap })
      gap = true
    } else if (kind === letter) {
      end = endOfWord(text, end, Math.min(limit, at + longestWord))
      const raw = text.slice(at, end)
      if (possessive.test(raw) && raw.length > 3) {
        tokens.push({ start: at, end: end - 2, word: toWord(raw.slice(0, -2), wordKind), gap }, { start: end - 2, end, word: toWord("'s", signKind), gap: false })
      } else tokens.push({ start: at, end, word: toWord(raw, wordKind), gap })
      gap = false
    } else if (kind === digit) {
      while (end < limit && toClass(text.charCodeAt(end)) === digit) end++
      tokens.push({ start: at, end, word: toWord(end - at > longestWord ? '0000000' : text.slice(at, end), numberKind), gap })
      gap = false
    } else {
      if (kind === other || kind === pictograph) {
        // An emoji or symbol parts what stands around it; a row of them is one sign.
        if (tokens.at(-1)?.word.folded !== '\u2606') tokens.push({ start: at, end, word: toWord('\u2606', signKind), gap })
        at = end
        gap = true
        continue
      }
      tokens.push({ start: at, end, word: toWord(text.slice(at, end), signKind), gap })
      gap = false
    }
    at = end
  }
  return tokens
}

/** The end of a word: letters and marks, with single apostrophes and hyphens between letters. */
function endOfWord(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit) {
    const code = text.codePointAt(end) ?? 0
    const kind = toClass(code)
    if (kind === letter || kind === mark) end += code > 0xffff ? 2 : 1
    else if ((code === 39 || code === 0x2019 || code === 45) && end + 1 < limit && toClass(text.codePointAt(end + 1) ?? 0) === letter) end++
    else break
  }
  return end
}
