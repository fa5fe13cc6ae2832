/** Classes of characters, as the tokeniser needs them. Small integers, because the scanner compares them per character. */
export const other = 0
export const space = 1
export const newline = 2
export const letter = 3
export const digit = 4
export const mark = 5
export const invisible = 6
export const pictograph = 7
export const regional = 8
export const punctuation = 9
/** Belongs to what stands behind it, as one character (Unicode's Grapheme_Cluster_Break=Prepend). */
export const prefix = 10

const prefixes = new Set([0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x890, 0x891, 0x8e2, 0xd4e, 0x110bd, 0x110cd, 0x111c2, 0x111c3, 0x113d1, 0x1193f, 0x11941, 0x11a3a, 0x11a84, 0x11a85, 0x11a86, 0x11a87, 0x11a88, 0x11a89, 0x11d46, 0x11f02])
/** Thai and Lao signs that count as letters and still belong to the one before. */
const spacingLetters = new Set([0xe33, 0xeb3])

const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z]/.test(char)) ascii[code] = letter
  else if (/[0-9]/.test(char)) ascii[code] = digit
  else if (char === '\n' || char === '\r') ascii[code] = newline
  else if (/\s/.test(char)) ascii[code] = space
  else if (/[!-/:-@[-`{-~]/.test(char)) ascii[code] = punctuation
}

const known = new Map<number, number>()

function classify(code: number): number {
  const char = String.fromCodePoint(code)
  // Emoji variation selectors, joiners, tags and skin tones belong to what stands before them.
  if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0x200d || (code >= 0xe0020 && code <= 0xe007f) || (code >= 0x1f3fb && code <= 0x1f3ff) || code === 0x200c) return mark
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return regional
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return newline
  if (prefixes.has(code)) return prefix
  if (spacingLetters.has(code) || /[\p{M}\p{Grapheme_Extend}]/u.test(char)) return mark
  if (/\p{Cf}/u.test(char) || (code >= 0x80 && code < 0xa0)) return invisible
  if (/\s/u.test(char)) return space
  if (/\p{L}/u.test(char)) return letter
  if (/\p{Nd}/u.test(char)) return digit
  if (/\p{Extended_Pictographic}/u.test(char)) return pictograph
  if (/\p{P}/u.test(char)) return punctuation
  return other
}

/** The class of a code point. */
export function toClass(code: number): number {
  if (code < 128) return ascii[code] ?? other
  const cached = known.get(code)
  if (cached !== undefined) return cached
  const found = classify(code)
  known.set(code, found)
  return found
}
