const special: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', đ: 'd', þ: 'th', ı: 'i', '’': "'", '‘': "'", ʻ: "'", '`': "'" }
const plain = /^[a-z'.-]*$/
const specials = /[øłßæœðđþı’‘ʻ`]/g
const marks = /\p{M}/gu

/** A word as the lists spell it: lower case, without accents, letters like ø and ł as their nearest Latin ones. */
export function toFolded(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower.normalize('NFD').replace(marks, '').replace(specials, (letter) => special[letter] ?? letter)
}
