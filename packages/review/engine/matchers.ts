import { Matcher } from '../match/matcher.ts'
import type { WordPack } from '../match/spec.ts'
import type { Matchers } from './context.ts'

const compiled = new WeakMap<WordPack, Matcher>()

/** The matchers of these words, by language. Words are compiled once, however many reviewers read with them: another choice of packs costs nothing. */
export function toMatchers(words: readonly WordPack[]): Matchers {
  return new Map(words.map((pack) => {
    const matcher = compiled.get(pack) ?? new Matcher(pack)
    compiled.set(pack, matcher)
    return [pack.language, matcher]
  }))
}
