// Letters of other scripts that pass for Latin ones; folded only in words that also hold Latin letters.
const lookAlikes: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h', к: 'k', м: 'm', т: 't', в: 'b', н: 'h',
  α: 'a', ο: 'o', ρ: 'p', ν: 'v', ι: 'i', κ: 'k', τ: 't', υ: 'u', ε: 'e', ı: 'i', ɡ: 'g', ł: 'l', ø: 'o',
}
const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }

const isPlain = /^[a-z']*$/
const asciiOnly = /^[\x20-\x7e]*$/
const invisibles = /[\p{Cf}\u0080-\u009f\ufe00-\ufe0f]/gu
const marks = /\p{M}/gu
const hasLatin = /[a-z]/
const longRun = /(\p{L})\1{2,}/gu

/** Folds a word for comparison: lower case, NFKC, no invisible characters or accents, look-alike letters mapped, long runs of one letter cut to one. */
export function toNorm(raw: string): string {
  let folded = raw.toLowerCase()
  if (asciiOnly.test(folded)) return longRun.test(folded) ? cutRuns(folded) : folded
  folded = folded.replace(/[’‘ʼ`´]/g, "'").normalize('NFKC').replace(invisibles, '').toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC')
  if (hasLatin.test(folded)) {
    let mapped = ''
    for (const char of folded) mapped += lookAlikes[char] ?? char
    folded = mapped
  }
  return cutRuns(folded)
}

function cutRuns(word: string): string {
  longRun.lastIndex = 0
  return word.replace(longRun, '$1')
}

/** The words that leetspeak or censoring stars may stand for; null where the word has neither. A star stands for one vowel or for nothing known. */
export function toUnmasked(norm: string): readonly string[] | null {
  if (isPlain.test(norm) || !hasLatin.test(norm)) return null
  let mapped = ''
  for (const char of norm) mapped += leet[char] ?? char
  if (!/^[a-z*']+$/.test(mapped)) return null
  if (!mapped.includes('*')) return mapped === norm ? null : [mapped]
  return ['u', 'i', 'o', 'a', 'e', 'uc', 'hi'].map((letters) => mapped.replace(/\*+/, letters))
}
