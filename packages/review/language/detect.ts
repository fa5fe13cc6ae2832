import type { Coverage } from '@sharewell/domain'
import type { Reading } from '../match/reading.ts'
import { stopWords } from './stop-words.ts'

/** The language of a text and how far it can be read. `unread` lists sentences of eight words or more in another language. */
export type LanguageReading = { readonly detected: string; readonly coverage: Coverage; readonly unread: readonly number[] }

/** Below this many words a language is not told; the text is read as English. */
const fewestWords = 8

const languages = Object.keys(stopWords)

/** For each small word, the languages that have it, as places in `languages`. One look-up a token serves them all. */
const homes = new Map<string, number[]>()
Object.values(stopWords).forEach((words, at) => {
  for (const word of new Set(words)) homes.set(word, [...(homes.get(word) ?? []), at])
})
const beyondLatin = /[^\u0000-\u024f]/
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/], ['zh', /[\u4e00-\u9fff]/], ['ko', /[\uac00-\ud7af]/], ['ru', /[\u0400-\u04ff]/], ['el', /[\u0370-\u03ff]/], ['ar', /[\u0600-\u06ff]/],
  ['he', /[\u0590-\u05ff]/], ['hi', /[\u0900-\u097f]/], ['bn', /[\u0980-\u09ff]/], ['ta', /[\u0b80-\u0bff]/], ['th', /[\u0e00-\u0e7f]/], ['am', /[\u1200-\u137f]/], ['hy', /[\u0530-\u058f]/], ['ka', /[\u10a0-\u10ff]/],
]

type Tally = { words: number; letters: number; foreignScript: Map<string, number>; counts: number[] }

function tally(reading: Reading, first: number, last: number): Tally {
  const found: Tally = { words: 0, letters: 0, foreignScript: new Map(), counts: languages.map(() => 0) }
  for (let i = first; i <= last; i++) {
    const token = reading.tokens[i]
    if (!token || token.kind !== 'word') continue
    found.words++
    found.letters += token.norm.length
    if (beyondLatin.test(token.norm)) {
      for (const [language, script] of scripts) {
        if (script.test(token.norm)) { found.foreignScript.set(language, (found.foreignScript.get(language) ?? 0) + token.norm.length); break }
      }
    }
    const known = homes.get(token.norm)
    if (known) for (const at of known) found.counts[at] = (found.counts[at] ?? 0) + 1
  }
  return found
}

/** The tallies of all sentences taken together. */
function addUp(parts: readonly Tally[]): Tally {
  const whole: Tally = { words: 0, letters: 0, foreignScript: new Map(), counts: languages.map(() => 0) }
  for (const part of parts) {
    whole.words += part.words
    whole.letters += part.letters
    for (const [language, letters] of part.foreignScript) whole.foreignScript.set(language, (whole.foreignScript.get(language) ?? 0) + letters)
    for (let at = 0; at < languages.length; at++) whole.counts[at] = (whole.counts[at] ?? 0) + (part.counts[at] ?? 0)
  }
  return whole
}

function decide(found: Tally): string {
  for (const [language, letters] of found.foreignScript) if (letters * 2 > found.letters) return language
  if (found.words < fewestWords) return 'en'
  let best = 0
  found.counts.forEach((count, at) => { if (count > (found.counts[best] ?? 0)) best = at })
  const english = found.counts[0] ?? 0
  const top = found.counts[best] ?? 0
  // Another language must be plainly ahead: English medical shorthand has few small words.
  return best > 0 && top >= 3 && top >= 2 * english && top / found.words >= 0.18 ? (languages[best] ?? 'und') : 'en'
}

/**
 * Tells the language of a text, whole and sentence by sentence. `given` (BCP 47) wins over what is detected.
 * `covered` lists the languages whose words the engine has.
 */
export function detectLanguage(reading: Reading, given?: string, covered: ReadonlySet<string> = new Set(['en'])): LanguageReading {
  const parts = reading.sentences.map(({ first, last }) => tally(reading, first, last))
  const detected = given ? (given.toLowerCase().split('-')[0] ?? 'und') : decide(addUp(parts))
  if (!covered.has(detected)) return { detected, coverage: 'identifiers-only', unread: [] }
  const unread = parts.flatMap((part, at) => (part.words >= fewestWords && decide(part) !== detected ? [at] : []))
  return { detected, coverage: 'full', unread }
}
