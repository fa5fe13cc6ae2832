import { NeedIndex } from './need-index.ts'
import { toGroups, type IndexedNeed, type Pattern, type PatternGroups } from './pattern-groups.ts'
import { isKind, matchAt, type MatchView } from './pattern-match.ts'
import type { Need } from './pattern-needs.ts'
import type { Step } from './pattern-parse.ts'
import { toStart } from './pattern-start.ts'
import type { TokenFacts } from './token-facts.ts'

/** What the patterns of one level know of one word: which needs it meets, and which of them may start at it. */
export type LevelFacts = { readonly needs: Int32Array; readonly groups: PatternGroups }

/** A match: the kind of signal and its tokens [first, after). */
export type Match = { readonly kind: number; readonly first: number; after: number }

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** A third need rarely tells more than the rarest two, and costs as much to keep. */
const mostNeeds = 2

/** Farther than any text reaches. */
const far = 0x3fffffff

/** Patterns that build on lexicons and on the levels below, and on nothing else. */
export class PatternLevel {
  readonly #needs = new NeedIndex()
  readonly #byWord = new Map<number, Pattern[]>()
  readonly #byPrefix: { prefix: string; pattern: Pattern }[] = []
  readonly #byKind = new Map<number, Pattern[]>()
  readonly #byTokenKind = new Map<string, Pattern[]>()
  readonly #anywhere: Pattern[] = []
  /** By kind of signal: what may start at one, and the needs that it meets. */
  readonly #kindFacts: (LevelFacts | undefined)[] = []
  #tokenKindGroups: (readonly [string, PatternGroups])[] = []
  #anywhereGroups = toGroups([])

  /** `common` are the little words that most texts hold. */
  add(kind: number, step: Step | null, needs: readonly Need[], common: ReadonlySet<number>): void {
    const pattern: Pattern = { kind, step, needs: this.#sortByRarity(needs, common) }
    const start = toStart(step)
    if (start.anywhere) { this.#anywhere.push(pattern); return }
    for (const word of new Set(start.words)) push(this.#byWord, word, pattern)
    for (const prefix of new Set(start.prefixes)) this.#byPrefix.push({ prefix, pattern })
    for (const signal of new Set(start.kinds)) push(this.#byKind, signal, pattern)
    for (const tokenKind of new Set(start.tokenKinds)) push(this.#byTokenKind, tokenKind, pattern)
  }

  /** To be called once, after the last pattern was added; there are so many kinds of signal. */
  close(kinds: number): void {
    for (let kind = 0; kind < kinds; kind++) this.#kindFacts.push({ needs: Int32Array.from(this.#needs.ofKind(kind)), groups: toGroups(this.#byKind.get(kind) ?? []) })
    this.#tokenKindGroups = [...this.#byTokenKind].map(([kind, patterns]) => [kind, toGroups(patterns)] as const)
    this.#anywhereGroups = toGroups(this.#anywhere)
  }

  /** The need that is met least often and must be met nearest comes first: common little words come last. */
  #sortByRarity(needs: readonly Need[], common: ReadonlySet<number>): IndexedNeed[] {
    const weigh = ({ words, prefixes, kinds, within }: Need): number =>
      (words.length + 3 * prefixes.length + 3 * kinds.length + (words.some((word) => common.has(word)) ? 50 : 0)) * Math.min(within, 12)
    return needs.toSorted((a, b) => weigh(a) - weigh(b)).slice(0, mostNeeds).map((need) => ({ need: this.#needs.add(need), within: Math.min(need.within, far) }))
  }

  /** What this level knows of one word. */
  toFacts(word: number, norm: string): LevelFacts {
    const started = this.#byPrefix.flatMap((item) => (norm.startsWith(item.prefix) ? [item.pattern] : []))
    return { needs: Int32Array.from(this.#needs.ofWord(word, norm)), groups: toGroups([...(this.#byWord.get(word) ?? []), ...started]) }
  }

  /**
   * All matches in one text; of one pattern's matches at one token the longest stays. `facts` and `tagFacts` are what is
   * known of each token, at this `depth` by this level. The walk goes backwards, so that at each token it is known how near each need is met after it.
   */
  find(view: MatchView, depth: number, facts: readonly TokenFacts[], tagFacts: readonly (TokenFacts | null)[]): { matches: Match[]; attempts: number } {
    const search = new Search(view, this.#needs.size)
    for (let i = view.tokens.length - 1; i >= 0; i--) {
      const token = view.tokens[i]
      const known = facts[i]?.levels[depth]
      if (!token || !known) continue
      const tag = tagFacts[i]?.levels[depth]
      const signals = view.startsAt[i]
      search.moveTo(i, token.sentence)
      search.tryGroups(known.groups)
      if (tag) search.tryGroups(tag.groups)
      if (signals) for (let s = 0; s < signals.length; s++) search.tryGroups(this.#kindFacts[signals[s]?.kind ?? 0]?.groups)
      if (token.kind !== 'word' || token.caps > 0) for (const [kind, groups] of this.#tokenKindGroups) if (isKind(token, kind)) search.tryGroups(groups)
      search.tryGroups(this.#anywhereGroups)
      search.meet(known.needs)
      if (tag) search.meet(tag.needs)
      if (signals) for (let s = 0; s < signals.length; s++) search.meet(this.#kindFacts[signals[s]?.kind ?? 0]?.needs)
    }
    return search
  }
}

/** One walk over the tokens, from the last to the first. */
class Search {
  readonly matches: Match[] = []
  attempts = 0
  readonly #view: MatchView
  /** For each need the nearest token after this one that meets it. */
  readonly #nearest: Int32Array
  #at = 0
  #sentence = -1
  #lastOfSentence = 0
  #since = 0

  constructor(view: MatchView, needs: number) {
    this.#view = view
    this.#nearest = new Int32Array(needs).fill(far)
  }

  moveTo(at: number, sentence: number): void {
    if (sentence !== this.#sentence) this.#lastOfSentence = at
    this.#sentence = sentence
    this.#at = at
    this.#since = this.matches.length
  }

  meet(needs: Int32Array | undefined): void {
    if (needs) for (let i = 0; i < needs.length; i++) this.#nearest[needs[i] ?? 0] = this.#at
  }

  tryGroups(groups: PatternGroups | undefined): void {
    if (!groups) return
    const { needs, within, members } = groups
    for (let i = 0; i < needs.length; i++) {
      const need = needs[i] ?? -1
      if (need < 0 || this.#isMet(need, within[i] ?? 0)) this.#tryAll(members[i])
    }
  }

  #isMet(need: number, within: number): boolean {
    return (this.#nearest[need] ?? far) <= Math.min(this.#at + within, this.#lastOfSentence)
  }

  #tryAll(patterns: readonly Pattern[] | undefined): void {
    if (!patterns) return
    for (let i = 0; i < patterns.length; i++) {
      const pattern = patterns[i]
      if (pattern && this.#mayMatch(pattern.needs)) this.#attempt(pattern)
    }
  }

  /** The first need is that of the group. */
  #mayMatch(needs: readonly IndexedNeed[]): boolean {
    for (let i = 1; i < needs.length; i++) {
      const item = needs[i]
      if (item && !this.#isMet(item.need, item.within)) return false
    }
    return true
  }

  #attempt({ kind, step }: Pattern): void {
    this.attempts++
    const after = matchAt(step, this.#view, this.#at, this.#sentence)
    if (after <= this.#at) return
    for (let i = this.#since; i < this.matches.length; i++) {
      const other = this.matches[i]
      if (other && other.kind === kind) { other.after = Math.max(other.after, after); return }
    }
    this.matches.push({ kind, first: this.#at, after })
  }
}
