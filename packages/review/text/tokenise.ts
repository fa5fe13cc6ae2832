import { digit, invisible, letter, mark, newline, pictograph, prefix, punctuation, regional, space, toClass } from './characters.ts'
import { toNorm, toUnmasked } from './fold.ts'
import { scanAddress } from './addresses.ts'
import type { Caps, Token, TokenKind } from './token.ts'

const apostrophes = new Set(["'", '’', 'ʼ', '‘'])
const keepsItsS = new Set(["it's", "that's", "he's", "she's", "what's", "who's", "there's", "here's", "let's", "how's", "where's", "when's", "why's", "everyone's", "nobody's", "this's"])
const hyphens = new Set(['-', '‐', '‑'])

/** Where a line break stands before the token with that index; the sentence splitter needs it. */
export type Scan = { tokens: Token[]; breaks: Uint8Array }

/** Length in UTF-16 units of the code point at `at`. */
function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at)
  return code !== undefined && code > 0xffff ? 2 : 1
}

/** The class of the code point at `at`, or -1 at the end. */
function classAt(text: string, at: number): number {
  const code = text.codePointAt(at)
  return code === undefined ? -1 : toClass(code)
}

/** Moves past marks and joiners, and past what a joiner glues on, so that no grapheme is split. */
function skipExtenders(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const kind = classAt(text, i)
    if (kind !== mark) return i
    const joins = text.charCodeAt(i) === 0x200d
    i += widthAt(text, i)
    if (joins && classAt(text, i) === pictograph) i += widthAt(text, i)
  }
  return i
}

/** A sign that belongs to what stands behind it, and that character; at the end of a line it stands alone. */
function scanPrefixed(text: string, at: number): number {
  let i = at
  while (classAt(text, i) === prefix) i = skipExtenders(text, i + widthAt(text, i))
  const next = classAt(text, i)
  return next < 0 || next === newline || next === space || next === invisible ? i : skipExtenders(text, i + widthAt(text, i))
}

function scanEmoji(text: string, at: number): number {
  if (classAt(text, at) === regional) {
    const next = at + 2
    return skipExtenders(text, classAt(text, next) === regional ? next + 2 : next)
  }
  return skipExtenders(text, at + widthAt(text, at))
}

function scanNumber(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const kind = classAt(text, i)
    if (kind === digit) i = skipExtenders(text, i + widthAt(text, i))
    else if (',.:/'.includes(text[i] ?? ' ') && classAt(text, i + 1) === digit) i++
    else return i
  }
  return i
}

function scanWord(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const kind = classAt(text, i)
    if (kind === letter || kind === digit || kind === mark) i += widthAt(text, i)
    else if (kind === invisible && isWordAt(text, i + widthAt(text, i))) i += widthAt(text, i)
    else if (apostrophes.has(text[i] ?? '') && classAt(text, i + 1) === letter && i > at) i++
    else if ('*@$!'.includes(text[i] ?? ' ') && i > at && isMasked(text, i)) i++
    else return i
  }
  return i
}

function isWordAt(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return kind === letter || kind === digit
}

/** `f*ck`, `b!tch`, `f**k`: signs that stand for letters inside a word, at most four in a row. */
function isMasked(text: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const char = text[i] ?? ' '
    if (!'*@$!'.includes(char)) return classAt(text, i) === letter
    if (char === '@' && i > at) return false
  }
  return false
}

function toCaps(raw: string, norm: string): Caps {
  if (raw === norm || norm === '') return 0
  const upper = raw.toUpperCase()
  if (raw === upper && raw !== raw.toLowerCase()) return raw.length > 1 ? 2 : 1
  const first = raw.charAt(0)
  return first !== first.toLowerCase() ? 1 : 0
}

/** Splits a text into tokens in one pass. Never throws; every token lies on grapheme borders. */
export function tokenise(text: string): Scan {
  const tokens: Token[] = []
  const breaks: number[] = []
  let lineBreak = false
  let lastEnd = -1
  const push = (start: number, end: number, kind: TokenKind, norm: string): void => {
    const wordy = kind === 'word'
    tokens.push({ start, end, kind, norm, alt: wordy ? toUnmasked(norm) : null, caps: wordy ? toCaps(text.slice(start, end), norm) : 0, sentence: 0, clause: 0, glued: start === lastEnd })
    breaks.push(lineBreak ? 1 : 0)
    lineBreak = false
    lastEnd = end
  }
  const pushWord = (start: number, end: number): void => {
    const norm = toNorm(text.slice(start, end))
    if (norm.length > 2 && norm.endsWith("'s") && !keepsItsS.has(norm)) {
      const cut = skipBackToApostrophe(text, start, end)
      push(start, cut, 'word', norm.slice(0, -2))
      push(cut, end, 'word', "'s")
    } else push(start, end, 'word', norm)
  }
  let i = 0
  while (i < text.length) {
    const kind = classAt(text, i)
    const width = widthAt(text, i)
    if (kind === newline) { lineBreak = true; i += width; continue }
    if (kind === space || kind === invisible) { i += width; continue }
    const address = kind === letter || kind === digit || text[i] === '@' || text[i] === '#' ? scanAddress(text, i, lastEnd === i) : null
    if (address) {
      const end = skipExtenders(text, address.end)
      push(i, end, address.kind, toNorm(text.slice(i, end)))
      i = end
    } else if (kind === letter) {
      const end = scanWord(text, i)
      pushWord(i, end)
      i = end
    } else if (kind === digit) {
      const end = scanNumber(text, i)
      const isKeycap = text.charCodeAt(end - 1) === 0x20e3
      push(i, end, isKeycap ? 'emoji' : 'number', text.slice(i, end))
      i = end
    } else if (kind === pictograph || kind === regional) {
      const end = scanEmoji(text, i)
      push(i, end, 'emoji', text.slice(i, end).replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, ''))
      i = end
    } else if (kind === prefix) {
      const end = scanPrefixed(text, i)
      push(i, end, 'symbol', text.slice(i, end))
      i = end
    } else if (hyphens.has(text[i] ?? '') && lastEnd === i && isWordAt(text, i + 1) && !(tokens.at(-1)?.kind === 'number' && classAt(text, i + 1) === digit)) {
      // A hyphen inside a compound joins two words as a space would.
      i++
      lastEnd = i
    } else {
      let end = skipExtenders(text, i + width)
      if (end === i + width) while (text[end] === text[i] && kind === punctuation && end - i < 40) end = skipExtenders(text, end + 1)
      const sign = String.fromCodePoint(text.codePointAt(i) ?? 0)
      push(i, end, kind === punctuation ? 'punct' : 'symbol', sign === '.' && end - i > 1 ? '…' : apostrophes.has(sign) ? "'" : sign)
      i = end
    }
  }
  return { tokens, breaks: Uint8Array.from(breaks) }
}

function skipBackToApostrophe(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (apostrophes.has(text[i] ?? '')) return i
  return end
}
