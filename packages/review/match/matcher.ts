import type { Token } from '../text/token.ts'
import { LexiconTrie } from './lexicon-trie.ts'
import { NeedIndex } from './need-index.ts'
import { compilePattern, type Step } from './pattern-parse.ts'
import { matchAt, toStart, type MatchView } from './pattern-match.ts'
import type { LexiconEntry, WordPack } from './spec.ts'
import { Vocabulary } from './vocabulary.ts'

/** A hit of a lexicon or pattern over tokens [first, last]. `entry` is set for lexicon hits. */
export type Hit = { kind: string; first: number; last: number; entry: LexiconEntry | null }

type Pattern = { kind: number; step: Step | null; needs: readonly number[] }
type Level = { byWord: Map<number, Pattern[]>; byPrefix: Map<string, { prefix: string; pattern: Pattern }[]>; byKind: Map<number, Pattern[]>; anywhere: Pattern[] }

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
      for (const { step, needs } of compiled) this.#index({ kind, step, needs: needs.map((need) => this.#needs.add(need)) }, level)
    }
  }

  #index(pattern: Pattern, level: number): void {
    while (this.#levels.length <= level) this.#levels.push({ byWord: new Map(), byPrefix: new Map(), byKind: new Map(), anywhere: [] })
    const index = this.#levels[level]
    if (!index) return
    const start = toStart(pattern.step)
    if (start.anywhere) { index.anywhere.push(pattern); return }
    for (const word of new Set(start.words)) push(index.byWord, word, pattern)
    for (const prefix of new Set(start.prefixes)) push(index.byPrefix, prefix.slice(0, 2), { prefix, pattern })
    for (const kind of new Set(start.kinds)) push(index.byKind, kind, pattern)
  }

  /** All hits, ordered by first token; of hits of one pattern at one token the longest stays. */
  find(tokens: readonly Token[], text: string): Hit[] {
    const startsAt: [number, number][][] = new Array<[number, number][]>(tokens.length)
    const hits: Hit[] = []
    const words = Int32Array.from(tokens, (token) => this.#vocabulary.of(token.norm))
    const tags = Int32Array.from(tokens, (token) => (token.kind === 'hashtag' ? this.#vocabulary.of(token.norm.slice(1)) : -1))
    const met = this.#needs.meet(tokens, words, tags)
    const add = (kind: number, first: number, last: number, entry: LexiconEntry | null): void => {
      hits.push({ kind: this.#ids[kind] ?? '', first, last, entry })
      ;(startsAt[first] ??= []).push([kind, last + 1])
      this.#needs.meetKind(met, kind)
    }
    for (const hit of this.#trie.find(tokens, text, words, tags)) add(hit.kind, hit.first, hit.last, hit.entry)
    const view: MatchView = { tokens, text, words, tags, startsAt }
    for (const level of this.#levels) {
      const found: [number, number, number][] = []
      for (let i = 0; i < tokens.length; i++) this.#tryAt(level, view, met, i, found)
      for (const [kind, first, after] of found) add(kind, first, after - 1, null)
    }
    return hits.sort((a, b) => a.first - b.first || b.last - a.last)
  }

  #tryAt(level: Level, view: MatchView, met: Uint8Array, at: number, found: [number, number, number][]): void {
    const token = view.tokens[at]
    if (!token) return
    const from = found.length
    const tryAll = (patterns: readonly Pattern[] | undefined): void => {
      if (patterns) for (const pattern of patterns) attempt(pattern)
    }
    const attempt = (pattern: Pattern): void => {
      for (const need of pattern.needs) if (met[need] === 0) return
      const after = matchAt(pattern.step, view, at, token.sentence)
      if (after <= at) return
      for (let i = from; i < found.length; i++) {
        const other = found[i]
        if (other && other[0] === pattern.kind) { other[2] = Math.max(other[2], after); return }
      }
      found.push([pattern.kind, at, after])
    }
    const word = view.words[at] ?? -1
    if (word >= 0) tryAll(level.byWord.get(word))
    const tag = view.tags[at] ?? -1
    if (tag >= 0) tryAll(level.byWord.get(tag))
    for (const item of level.byPrefix.get(token.norm.slice(0, 2)) ?? []) if (token.norm.startsWith(item.prefix)) attempt(item.pattern)
    const starts = view.startsAt[at]
    if (starts) for (const [kind] of starts) tryAll(level.byKind.get(kind))
    tryAll(level.anywhere)
  }
}
