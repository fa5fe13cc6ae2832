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
  if (/\p{M}/u.test(char)) return mark
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
