import { commonWords } from './lists/common-words.ts'
import { givenNames } from './lists/given-names.ts'
import { surnames } from './lists/surnames.ts'
import {
  companySuffixes, dayNames, facilityWords, monthNames, nationalities, organisationWords, particles, personCues, placeCues, postnominals, streetWords, titles, unitWords,
} from './lists/words.ts'

/** Lists that a word can stand in, as bits. */
export const listBits = {
  given: 1, surname: 2, place: 4, common: 8, title: 16, postnominal: 32, particle: 64, company: 128, organisation: 256, facility: 512,
  street: 1024, unit: 2048, month: 4096, day: 8192, nationality: 16384, personCue: 32768, placeCue: 65536, placePart: 131072, medicine: 262144,
} as const

/** The lists of each word, without places and medicines: what rules need of names, and no more to carry. */
export const nameBits = new Map<string, number>()

/** Adds a list to such a map. */
export function addTo(map: Map<string, number>, words: Iterable<string>, bit: number): void {
  for (const word of words) map.set(word, (map.get(word) ?? 0) | bit)
}

const add = (words: Iterable<string>, bit: number): void => addTo(nameBits, words, bit)
add(givenNames, listBits.given)
add(surnames, listBits.surname)
add(commonWords, listBits.common)
const sets: readonly (readonly [Iterable<string>, number])[] = [
  [titles, listBits.title], [postnominals, listBits.postnominal], [particles, listBits.particle], [companySuffixes, listBits.company],
  [organisationWords, listBits.organisation], [facilityWords, listBits.facility], [streetWords, listBits.street], [unitWords, listBits.unit],
  [monthNames, listBits.month], [dayNames, listBits.day], [nationalities, listBits.nationality], [personCues, listBits.personCue], [placeCues, listBits.placeCue],
]
for (const [words, bit] of sets) add(words, bit)

const contraction = /'(?:d|ve|ll|re|m|t|ts)$/

/** The lists of such a map in which a folded word stands; 0 for none. A double name ("Anne-Marie") stands where its first part stands. */
export function findIn(map: ReadonlyMap<string, number>, folded: string): number {
  const found = map.get(folded)
  if (found !== undefined) return found
  if (folded.includes("'") && contraction.test(folded)) return listBits.common
  const hyphen = folded.indexOf('-')
  return hyphen > 1 ? (map.get(folded.slice(0, hyphen)) ?? 0) & (listBits.given | listBits.surname) : 0
}

/** The lists of names and common words in which a folded word stands; 0 for none. */
export function toNameLists(folded: string): number {
  return findIn(nameBits, folded)
}
