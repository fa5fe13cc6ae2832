import { stopWords } from '../language/stop-words.ts'
import type { Token } from '../text/token.ts'
import { LexiconTrie } from './lexicon-trie.ts'
import { PatternCode } from './pattern-code.ts'
import { PatternKeys } from './pattern-keys.ts'
import { compilePattern } from './pattern-parse.ts'
import { PatternLevel } from './pattern-level.ts'
import type { MatchView } from './pattern-match.ts'
import type { LexiconEntry, WordPack } from './spec.ts'
import { FactStore, type TokenFacts } from './token-facts.ts'
import { Vocabulary } from './vocabulary.ts'

/** A hit of a lexicon or pattern over tokens [first, last]. `entry` is set for lexicon hits. */
export type Hit = { readonly kind: string; readonly first: number; readonly last: number; readonly entry: LexiconEntry | null }

type Found = { readonly kind: number; readonly after: number; readonly entry: LexiconEntry | null }

/** Finds all lexicon entries and patterns of a word pack in one text. Built once, used for every text. */
export class Matcher {
  readonly #ids: string[] = []
  readonly #vocabulary = new Vocabulary()
  readonly #trie = new LexiconTrie(this.#vocabulary)
  readonly #keys = new PatternKeys()
  readonly #code = new PatternCode()
  readonly #levels: PatternLevel[] = []
  readonly #facts = new FactStore((norm) => this.#workOut(norm))

  #attempts = 0

  /** How many patterns have been tried in earnest so far: the work done, for a test that it grows with the text and no faster. */
  get attempts(): number {
    return this.#attempts
  }

  /** Throws, naming the place, on an id used twice, an unknown signal in a pattern, or an empty entry. */
  constructor(pack: WordPack) {
    const numbers = new Map<string, number>()
    const levelOf = new Map<number, number>()
    const declare = (id: string): number => {
      const known = numbers.get(id)
      if (known !== undefined) throw new Error(`words/${pack.language}: the id ${id} is used twice`)
      numbers.set(id, this.#ids.length)
      return this.#ids.push(id) - 1
    }
    const common = new Set((stopWords[pack.language] ?? []).map((word) => this.#vocabulary.learn(word)))
    for (const spec of pack.lexicons) {
      const kind = declare(spec.id)
      levelOf.set(kind, 0)
      this.#trie.add(spec, kind)
    }
    for (const spec of pack.patterns) {
      let level = 0
      const toKind = (id: string): number => {
        const kind = numbers.get(id)
        if (kind === undefined) throw new Error(`words/${pack.language}: the pattern ${spec.id} names ${id}, which no lexicon or earlier pattern declares`)
        level = Math.max(level, levelOf.get(kind) ?? 0)
        return kind
      }
      const compiled = spec.patterns.map((source) => compilePattern(source, toKind, this.#vocabulary))
      const kind = declare(spec.id)
      levelOf.set(kind, level + 1)
      for (const { step, needs } of compiled) this.#toLevel(level, common).add(kind, step, needs)
    }
    for (const level of this.#levels) level.close()
    this.#code.close()
  }

  #toLevel(depth: number, common: ReadonlySet<number>): PatternLevel {
    while (this.#levels.length <= depth) this.#levels.push(new PatternLevel(this.#keys, this.#code, common))
    const level = this.#levels[depth]
    if (!level) throw new RangeError(`there is no level ${depth}`)
    return level
  }

  #workOut(norm: string): TokenFacts {
    const word = this.#vocabulary.of(norm)
    return { word, starts: this.#trie.toStarts(word, norm), keys: this.#keys.ofWord(word, norm) }
  }

  /** All hits, ordered by first token, the longer first; of hits of one pattern at one token the longest stays. */
  find(tokens: readonly Token[], text: string): Hit[] {
    const facts: TokenFacts[] = []
    const tagFacts: (TokenFacts | null)[] = []
    const words = new Int32Array(tokens.length)
    const tags = new Int32Array(tokens.length)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) continue
      const known = this.#facts.of(token.norm)
      const tag = token.kind === 'hashtag' ? this.#facts.of(token.norm.slice(1)) : null
      facts.push(known)
      tagFacts.push(tag)
      words[i] = known.word
      tags[i] = tag?.word ?? -1
    }
    const startsAt = new Array<Found[] | undefined>(tokens.length)
    const add = (kind: number, first: number, after: number, entry: LexiconEntry | null): void => {
      const found = { kind, after, entry }
      const list = startsAt[first]
      if (list) list.push(found)
      else startsAt[first] = [found]
    }
    for (const hit of this.#trie.find(tokens, text, words, tags, facts, (norm) => this.#facts.of(norm).starts)) add(hit.kind, hit.first, hit.last + 1, hit.entry)
    const view: MatchView = { tokens, text, words, tags, startsAt }
    for (const level of this.#levels) {
      const { matches, attempts } = level.find(view, facts, tagFacts)
      for (const match of matches) add(match.kind, match.first, match.after, null)
      this.#attempts += attempts
    }
    return this.#toHits(startsAt)
  }

  #toHits(startsAt: readonly (readonly Found[] | undefined)[]): Hit[] {
    const hits: Hit[] = []
    for (let first = 0; first < startsAt.length; first++) {
      const found = startsAt[first]
      if (!found) continue
      for (const { kind, after, entry } of found.length > 1 ? found.toSorted((a, b) => b.after - a.after) : found) hits.push({ kind: this.#ids[kind] ?? '', first, last: after - 1, entry })
    }
    return hits
  }
}
