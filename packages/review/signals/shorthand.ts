import type { LexiconEntry } from '../match/spec.ts'
import type { Reading, Signal } from '../match/reading.ts'
import type { Token } from '../text/token.ts'
import { defineDetector } from './define.ts'

const listed = ['jargonLetters', 'doseLatin', 'clinicalShorthand', 'jargonTerm', 'policyJargon'] as const
const signs = new Set(['≥', '≤', '→', '↑', '↓', '±', '>', '<', '≠', '⇒', 'Δ', 'δ', '+', '='])
const sentenceCase = /^[A-Z][a-z]+$/
const fewestConsonants = /^[^aeiou]+$/

/** What the letters stand for, where the list says so. */
export function toGloss(entry: LexiconEntry | null): string | null {
  return entry !== null && typeof entry !== 'string' && entry.gloss ? entry.gloss : null
}

/** True for letters that follow a name: "Ana Ruiz, PhD, LPC". */
function followsName(reading: Reading, at: number): boolean {
  let i = at - 1
  while (i > 0 && (reading.tokens[i]?.norm === ',' || (reading.tokens[i]?.caps ?? 0) === 2)) i--
  return i < at - 1 && reading.tokens[i]?.caps === 1 && reading.tokens[i - 1] !== undefined && ((reading.tokens[i - 1]?.caps ?? 0) > 0 || reading.tokens[i - 1]?.norm === '.')
}

/** Letters that stand for words nobody spelled out: capitals, or capitals and digits in one word (`SGLT2i`, `apoB`). */
function isLetters(token: Token, raw: string): boolean {
  if (token.kind !== 'word' || raw.length < 2 || raw.length > 7 || sentenceCase.test(raw) || !/[A-Z]/.test(raw)) return false
  if (/\d/.test(raw)) return /^[A-Za-z]{1,5}\d{1,3}[A-Za-z]?$/.test(raw)
  if (token.caps === 2) return raw.length <= 5
  return /^[a-z]{1,3}[A-Z]{1,4}[a-z]?$/.test(raw) || /^[A-Z]{2,5}[a-z]$/.test(raw) || /^[a-z]{0,3}[A-Z][A-Za-z]{0,3}[A-Z][a-z]?$/.test(raw)
}

/** True where letters stand beside a bracket that spells them out, on either side. */
function isSpelledOut(reading: Reading, first: number, last: number): boolean {
  const before = reading.tokens[first - 1]
  const after = reading.tokens[last + 1]
  if (before?.norm === '(' && (after?.norm === ')' || after?.norm === ',' || after?.norm === ':') && reading.tokens[first - 2]?.kind === 'word' && reading.tokens[first - 2]?.caps !== 2) return true
  if (after?.norm === 'means' || after?.norm === 'stands') return true
  if (after?.norm === 'is') return ['the', 'a', 'an', 'short', 'just'].includes(reading.tokens[last + 2]?.norm ?? '') && !reading.tokens.slice(last + 3, last + 11).some((token) => token.caps === 2 && token.norm !== reading.tokens[last]?.norm)
  if (after?.norm !== '(') return after?.norm === ',' && ['or', 'meaning'].includes(reading.tokens[last + 2]?.norm ?? '')
  let words = 0
  for (let i = last + 2; i < last + 12; i++) {
    const token = reading.tokens[i]
    if (!token || token.norm === ')') break
    if (token.kind === 'word' && token.caps < 2 && token.norm.length > 2) words++
  }
  return words >= 2
}

type Found = { first: number; last: number; kind: string; entry: LexiconEntry | null }

function findListed(reading: Reading, isEveryday: (at: number) => boolean): Found[] {
  const found: Found[] = []
  for (const kind of listed) for (const { first, last, entry } of reading.of(kind)) if (first !== last || !isEveryday(first)) found.push({ first, last, kind, entry })
  return found.sort((a, b) => a.first - b.first || b.last - a.last)
}

const isThreshold = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at]
  if (!token || !signs.has(token.norm)) return false
  const next = reading.tokens[at + 1]
  return '≥≤→↑↓≠δΔ'.includes(token.norm) || ((token.norm === '<' || token.norm === '>' || token.norm === '±') && next?.kind === 'number')
}

/** Shorthand that is not spelled out anywhere in the text, and the signs that stand between it. */
export const shorthandDetector = defineDetector({
  kinds: ['shorthand', 'shorthandSign', 'spelledOut'],
  about: 'Medical letters, Latin doses, clipped words and terms that the text never spells out (value: the list they come from), and signs such as ≥ or → in place of words.',
  detect: (reading) => {
    const everyday = new Set(reading.of('everydayLetters').map(({ first }) => first))
    // A row of known letters is a list, not a shout.
    const loud = reading.of('shouting').filter((span) => reading.within(span.first, span.last, 'jargonLetters').length * 2 < Number(span.value))
    const isLoud = (at: number): boolean => loud.some((span: Signal) => span.first <= at && span.last >= at)
    const found = findListed(reading, (at) => everyday.has(at))
    const taken = new Set<number>()
    const spelled = new Set<string>()
    const items: Found[] = []
    const norm = (item: Found): string => reading.tokens.slice(item.first, item.last + 1).map((token) => token.norm).join(' ')
    const keep = (item: Found): void => {
      for (let i = item.first; i <= item.last; i++) { if (taken.has(i)) return }
      for (let i = item.first; i <= item.last; i++) taken.add(i)
      if (isSpelledOut(reading, item.first, item.last)) spelled.add(norm(item))
      items.push(item)
    }
    for (const item of found) {
      const token = reading.tokens[item.first]
      if (isLoud(item.first) && token && /[aeiou]/.test(token.norm) && token.norm.length > 2 && item.kind !== 'jargonTerm') continue
      keep(item)
    }
    for (let i = 0; i < reading.tokens.length; i++) {
      const token = reading.tokens[i]
      if (!token || taken.has(i)) continue
      if (token.kind === 'number' && /^\d{1,2}\/(?:52|12|7)$/.test(token.norm)) keep({ first: i, last: i, kind: 'clinicalShorthand', entry: null })
      if (token.kind !== 'word') { if (isThreshold(reading, i)) reading.add('shorthandSign', i, i); continue }
      if (everyday.has(i) || isLoud(i)) continue
      const raw = reading.text.slice(token.start, token.end)
      if (!isLetters(token, raw) || followsName(reading, i)) continue
      const lonely = (reading.tokens[i - 1]?.caps ?? 0) < 2 && (reading.tokens[i + 1]?.caps ?? 0) < 2
      if (/\d/.test(raw) || token.caps !== 2 || fewestConsonants.test(token.norm) || (lonely && raw.length > 2)) keep({ first: i, last: i, kind: /\d/.test(raw) || fewestConsonants.test(token.norm) || token.caps !== 2 ? 'letters' : 'maybeLetters', entry: null })
    }
    for (const item of items) reading.add(spelled.has(norm(item)) ? 'spelledOut' : 'shorthand', item.first, item.last, item.kind, item.entry)
  },
})
