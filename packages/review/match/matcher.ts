import { stopWords } from '../language/stop-words.ts'
import type { Token } from '../text/token.ts'
import { LexiconTrie } from './lexicon-trie.ts'
import { NeedIndex } from './need-index.ts'
import { compilePattern, type Step } from './pattern-parse.ts'
import { isKind, matchAt, toStart, type MatchView } from './pattern-match.ts'
import type { LexiconEntry, WordPack } from './spec.ts'
import { FactStore, toGroups, type IndexedPattern, type PatternGroup, type TokenFacts } from './token-facts.ts'
import { Vocabulary } from './vocabulary.ts'

/** A hit of a lexicon or pattern over tokens [first, last]. `entry` is set for lexicon hits. */
export type Hit = { kind: string; first: number; last: number; entry: LexiconEntry | null }

type Pattern = IndexedPattern<Step | null>
type Level = { byWord: Map<number, Pattern[]>; byPrefix: { prefix: string; pattern: Pattern }[]; byKind: Map<number, Pattern[]>; groupsByKind: Map<number, PatternGroup<Step | null>[]>; byTokenKind: Map<string, Pattern[]>; anywhere: Pattern[] }

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Finds all lexicon entries and patterns of a word pack in one text. Built once, used for every text. */
export class Matcher {
  readonly #ids: string[] = []
  readonly #vocabulary = new Vocabulary()
  readonly #trie = new LexiconTrie(this.#vocabulary)
  readonly #needs = new NeedIndex()
  readonly #levels: Level[] = []
  readonly #facts = new FactStore<Step | null>((norm) => this.#workOut(norm))

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
      for (const { step, needs } of compiled) this.#index({ kind, step, needs: this.#needs.sortByRarity(needs.map((need) => this.#needs.add(need)), common) }, level)
    }
    for (const level of this.#levels) for (const [kind, patterns] of level.byKind) level.groupsByKind.set(kind, toGroups(patterns))
  }

  #index(pattern: Pattern, level: number): void {
    while (this.#levels.length <= level) this.#levels.push({ byWord: new Map(), byPrefix: [], byKind: new Map(), groupsByKind: new Map(), byTokenKind: new Map(), anywhere: [] })
    const index = this.#levels[level]
    if (!index) return
    const start = toStart(pattern.step)
    if (start.anywhere) { index.anywhere.push(pattern); return }
    for (const word of new Set(start.words)) push(index.byWord, word, pattern)
    for (const prefix of new Set(start.prefixes)) index.byPrefix.push({ prefix, pattern })
    for (const kind of new Set(start.kinds)) push(index.byKind, kind, pattern)
    for (const kind of new Set(start.tokenKinds)) push(index.byTokenKind, kind, pattern)
  }

  #workOut(norm: string): TokenFacts<Step | null> {
    const word = this.#vocabulary.of(norm)
    return {
      word,
      beginnings: this.#trie.toBeginnings(norm),
      needs: this.#needs.toMet(word, norm),
      patterns: this.#levels.map(({ byWord, byPrefix }) => toGroups([...(byWord.get(word) ?? []), ...byPrefix.flatMap((item) => (norm.startsWith(item.prefix) ? [item.pattern] : []))])),
    }
  }

  /** All hits, ordered by first token; of hits of one pattern at one token the longest stays. */
  find(tokens: readonly Token[], text: string): Hit[] {
    const startsAt: [number, number][][] = new Array<[number, number][]>(tokens.length)
    const hits: Hit[] = []
    const facts = tokens.map((token) => this.#facts.of(token.norm))
    const tagFacts = tokens.map((token) => (token.kind === 'hashtag' ? this.#facts.of(token.norm.slice(1)) : null))
    const words = new Int32Array(tokens.length)
    const tags = new Int32Array(tokens.length)
    const met = new Uint8Array(this.#needs.size)
    const meet = (needs: readonly number[] | undefined): void => {
      if (needs) for (let n = 0; n < needs.length; n++) met[needs[n] ?? 0] = 1
    }
    for (let i = 0; i < tokens.length; i++) {
      words[i] = facts[i]?.word ?? -1
      tags[i] = tagFacts[i]?.word ?? -1
      meet(facts[i]?.needs)
      meet(tagFacts[i]?.needs)
    }
    const add = (kind: number, first: number, last: number, entry: LexiconEntry | null): void => {
      hits.push({ kind: this.#ids[kind] ?? '', first, last, entry })
      ;(startsAt[first] ??= []).push([kind, last + 1])
      this.#needs.meetKind(met, kind)
    }
    for (const hit of this.#trie.find(tokens, text, words, tags, facts.map(({ beginnings }) => beginnings))) add(hit.kind, hit.first, hit.last, hit.entry)
    const view: MatchView = { tokens, text, words, tags, startsAt }
    this.#levels.forEach((level, depth) => {
      const search = new Search(view, met)
      for (let i = 0; i < tokens.length; i++) {
        search.from(i)
        search.tryGroups(facts[i]?.patterns[depth])
        if (tagFacts[i]) search.tryGroups(tagFacts[i]?.patterns[depth])
        const starts = startsAt[i]
        if (starts) for (const [kind] of starts) search.tryGroups(level.groupsByKind.get(kind))
        const token = tokens[i]
        if (token && (token.kind !== 'word' || token.caps > 0)) for (const [kind, patterns] of level.byTokenKind) if (isKind(token, kind)) search.tryAll(patterns)
        if (level.anywhere.length > 0) search.tryAll(level.anywhere)
      }
      for (const [kind, first, after] of search.found) add(kind, first, after - 1, null)
      this.#attempts += search.attempts
    })
    return hits.sort((a, b) => a.first - b.first || b.last - a.last)
  }
}

/** One walk of one level over the tokens. Keeps, per kind and place, the longest match. */
class Search {
  readonly found: [number, number, number][] = []
  readonly #view: MatchView
  readonly #met: Uint8Array
  attempts = 0
  #at = 0
  #since = 0

  constructor(view: MatchView, met: Uint8Array) {
    this.#view = view
    this.#met = met
  }

  from(at: number): void {
    this.#at = at
    this.#since = this.found.length
  }

  tryGroups(groups: readonly PatternGroup<Step | null>[] | undefined): void {
    if (!groups) return
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]
      if (group && (group.need < 0 || this.#met[group.need] === 1)) this.tryAll(group.patterns)
    }
  }

  tryAll(patterns: readonly Pattern[] | undefined): void {
    if (!patterns) return
    for (let i = 0; i < patterns.length; i++) {
      const pattern = patterns[i]
      if (pattern && this.#mayMatch(pattern)) this.#attempt(pattern)
    }
  }

  #mayMatch({ needs }: Pattern): boolean {
    for (let i = 0; i < needs.length; i++) if (this.#met[needs[i] ?? 0] === 0) return false
    return true
  }

  #attempt(pattern: Pattern): void {
    this.attempts++
    const at = this.#at
    const after = matchAt(pattern.step, this.#view, at, this.#view.tokens[at]?.sentence ?? -1)
    if (after <= at) return
    for (let i = this.#since; i < this.found.length; i++) {
      const other = this.found[i]
      if (other && other[0] === pattern.kind) { other[2] = Math.max(other[2], after); return }
    }
    this.found.push([pattern.kind, at, after])
  }
}
