import { medicinesWords } from '../words/en/medicines.ts'
import { toFolded } from './fold.ts'
import { cities } from './lists/cities.ts'
import { regions } from './lists/countries.ts'
import { addTo, findIn, listBits, nameBits } from './name-bits.ts'

export { listBits } from './name-bits.ts'

const bits = new Map(nameBits)
const add = (words: Iterable<string>, bit: number): void => addTo(bits, words, bit)
/** Phrases of places in several words, by their first word. */
const phrases = new Map<string, string[][]>()

for (const place of [...regions, ...cities]) {
  const words = place.split(' ')
  const [first, ...rest] = words
  if (first === undefined) continue
  if (rest.length === 0) add([first], listBits.place)
  else {
    phrases.set(first, [...(phrases.get(first) ?? []), words])
    add(words, listBits.placePart)
  }
}
for (const { id, entries } of medicinesWords.lexicons) {
  if (id !== 'drug') continue
  const names = entries.map((entry) => toFolded(typeof entry === 'string' ? entry : entry.p))
  add(names.filter((name) => name.length > 3 && !name.includes(' ') && ((bits.get(name) ?? 0) & (listBits.given | listBits.place)) === 0), listBits.medicine)
}

/** The lists in which a folded word stands, places and medicines too; 0 for none. */
export function toLists(folded: string): number {
  return findIn(bits, folded)
}

/** How many words, from the one at `at` on, are a place of the lists in several words; 0 for none. */
export function countPlaceWords(folded: readonly string[], at: number): number {
  const candidates = phrases.get(folded[at] ?? '')
  let longest = 0
  if (candidates) for (const words of candidates) {
    if (words.length > longest && words.every((word, index) => folded[at + index] === word)) longest = words.length
  }
  return longest
}

