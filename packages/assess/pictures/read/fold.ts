/** Letters that a reader of print takes for one another. */
const alike: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', L: 'I', '|': 'I', 5: 'S', 8: 'B' }
/** What each sign of ASCII folds to; most words hold no other. */
const ascii = Array.from({ length: 127 }, (_, code) => foldAny(String.fromCharCode(code)))
/** What stands for a digit where digits are due. */
const digitFor: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', D: '0', l: '1', I: '1', i: '1', '|': '1', '!': '1', Z: '2', z: '2', S: '5', s: '5', B: '8', G: '6', b: '6' }

/** A word for comparing with a label: capitals, no accents, no marks, letters that look alike taken as one. */
export function foldLabel(word: string): string {
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code > 126) return foldAny(word)
    folded += ascii[code] ?? ''
  }
  return folded
}

function foldAny(word: string): string {
  return word.normalize('NFKD').toUpperCase().replace(/[^\p{L}\p{N}|]/gu, '').replace(/[01L|58]/g, (sign) => alike[sign] ?? sign)
}

/** A list of words in one string, folded. */
export function foldAll(list: string): string[] {
  return list.split(',').map(foldLabel).filter((word) => word !== '')
}

/** A word as the digits that it must have been, marks kept; null where it is no number: fewer than half of its signs are digits. */
export function toDigits(word: string): string | null {
  const digits = word.replace(/\D/g, '').length
  const signs = word.replace(/[^\p{L}\p{N}|!]/gu, '').length
  if (digits === 0 || digits * 2 < signs) return null
  const mended = [...word].map((sign) => digitFor[sign] ?? sign).join('')
  return /\d/.test(mended) ? mended : null
}

/** True for two words of one length that differ in one sign at most. */
export function isNearly(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let apart = 0
  for (let at = 0; at < a.length && apart < 2; at++) if (a[at] !== b[at]) apart++
  return apart < 2
}
