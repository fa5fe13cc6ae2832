import type { PatternCode } from './pattern-code.ts'
import type { PatternKeys } from './pattern-keys.ts'
import { isKind, type MatchView } from './pattern-match.ts'
import type { Need } from './pattern-needs.ts'
import type { Step } from './pattern-parse.ts'
import { Search, type Match } from './pattern-search.ts'
import { toStart } from './pattern-start.ts'
import { toGroups, toLists, type IndexedNeed, type Pattern } from './pattern-table.ts'
import type { TokenFacts } from './token-facts.ts'

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const noNeed: IndexedNeed = { need: -1, within: 0 }

/** Farther than any text reaches. */
const far = 0x3fffffff

/** Patterns that build on lexicons and on the levels below, and on nothing else. */
export class PatternLevel {
  readonly #keys: PatternKeys
  readonly #code: PatternCode
  /** The little words that most texts hold. */
  readonly #common: ReadonlySet<number>
  readonly #patterns: Pattern[] = []
  readonly #needNumbers = new Map<string, number>()
  readonly #needsByKey = new Map<number, number[]>()
  readonly #patternsByKey = new Map<number, number[]>()
  #needs = toLists(new Map(), 0)
  #groups = toGroups([], new Map(), 0)
  #tokenKinds: readonly (readonly [string, number])[] = []

  constructor(keys: PatternKeys, code: PatternCode, common: ReadonlySet<number>) {
    this.#keys = keys
    this.#code = code
    this.#common = common
  }

  add(kind: number, step: Step | null, needs: readonly Need[]): void {
    // A third need rarely tells more than the rarest two, and costs as much to keep.
    const [first = noNeed, second = noNeed] = needs.toSorted((a, b) => this.#weigh(a) - this.#weigh(b)).slice(0, 2).map((need) => this.#addNeed(need))
    const number = this.#patterns.push({ kind, address: this.#code.add(step), first, second }) - 1
    const start = toStart(step)
    const keys = start.anywhere ? [this.#keys.anything] : [...this.#keys.learn(start), ...start.tokenKinds.map((name) => this.#keys.learnTokenKind(name))]
    for (const key of new Set(keys)) push(this.#patternsByKey, key, number)
  }

  /** The need that is met least often and must be met nearest weighs least. */
  #weigh({ words, prefixes, kinds, within }: Need): number {
    const isCommon = words.some((word) => this.#common.has(word))
    return (words.length + 3 * prefixes.length + 3 * kinds.length + (isCommon ? 50 : 0)) * Math.min(within, 12)
  }

  #addNeed(need: Need): IndexedNeed {
    const keys = this.#keys.learn(need)
    const name = keys.join()
    const within = Math.min(need.within, far)
    const known = this.#needNumbers.get(name)
    if (known !== undefined) return { need: known, within }
    const number = this.#needNumbers.size
    this.#needNumbers.set(name, number)
    for (const key of keys) push(this.#needsByKey, key, number)
    return { need: number, within }
  }

  /** To be called once, after the last pattern of all levels was added. */
  close(): void {
    this.#needs = toLists(this.#needsByKey, this.#keys.size)
    this.#groups = toGroups(this.#patterns, this.#patternsByKey, this.#keys.size)
    this.#tokenKinds = this.#keys.tokenKinds.filter(([, key]) => this.#patternsByKey.has(key))
    this.#needsByKey.clear()
    this.#patternsByKey.clear()
  }

  /**
   * All matches in one text; of one pattern's matches at one token the longest stays. `facts` and `tagFacts` are what is known of
   * each token and of a hashtag's word. The walk goes backwards, so that at each token it is known how near each need is met after it.
   */
  find(view: MatchView, facts: readonly TokenFacts[], tagFacts: readonly (TokenFacts | null)[]): { matches: Match[]; attempts: number } {
    const search = new Search(view, this.#code, this.#patterns, this.#groups, this.#needs, this.#needNumbers.size)
    for (let i = view.tokens.length - 1; i >= 0; i--) {
      const token = view.tokens[i]
      const known = facts[i]
      if (!token || !known) continue
      const tag = tagFacts[i]
      const signals = view.startsAt[i]
      search.moveTo(i, token.sentence)
      search.tryAll(known.keys)
      if (tag) search.tryAll(tag.keys)
      if (signals) for (let s = 0; s < signals.length; s++) search.tryKey(this.#keys.ofKind(signals[s]?.kind ?? 0))
      if (token.kind !== 'word' || token.caps > 0) for (const [kind, key] of this.#tokenKinds) if (isKind(token, kind)) search.tryKey(key)
      search.tryKey(this.#keys.anything)
      search.meetAll(known.keys)
      if (tag) search.meetAll(tag.keys)
      if (signals) for (let s = 0; s < signals.length; s++) search.meet(this.#keys.ofKind(signals[s]?.kind ?? 0))
    }
    return search
  }
}
