import type { PatternCode } from './pattern-code.ts'
import { matchAt, type MatchView } from './pattern-match.ts'
import { groupWidth, type Groups, type IndexedNeed, type Lists, type Pattern } from './pattern-table.ts'

/** A match: the kind of signal and its tokens [first, after). */
export type Match = { readonly kind: number; readonly first: number; after: number }

const nowhere = 0x3fffffff

/** One walk of one level over the tokens, from the last to the first. */
export class Search {
  readonly matches: Match[] = []
  attempts = 0
  readonly #view: MatchView
  readonly #code: PatternCode
  readonly #patterns: readonly Pattern[]
  readonly #groups: Groups
  readonly #needs: Lists
  /** For each need the nearest token after this one that meets it. */
  readonly #nearest: Int32Array
  #at = 0
  #sentence = -1
  #lastOfSentence = 0
  #since = 0

  constructor(view: MatchView, code: PatternCode, patterns: readonly Pattern[], groups: Groups, needs: Lists, needCount: number) {
    this.#view = view
    this.#code = code
    this.#patterns = patterns
    this.#groups = groups
    this.#needs = needs
    this.#nearest = new Int32Array(needCount).fill(nowhere)
  }

  /** Goes to the next token to the left. */
  moveTo(at: number, sentence: number): void {
    if (sentence !== this.#sentence) this.#lastOfSentence = at
    this.#sentence = sentence
    this.#at = at
    this.#since = this.matches.length
  }

  meetAll(keys: readonly number[]): void {
    for (let i = 0; i < keys.length; i++) this.meet(keys[i] ?? -1)
  }

  /** Notes the needs that a key meets at this token; -1 is no key. */
  meet(key: number): void {
    if (key < 0) return
    const { starts, items } = this.#needs
    const end = starts[key + 1] ?? 0
    for (let i = starts[key] ?? 0; i < end; i++) this.#nearest[items[i] ?? 0] = this.#at
  }

  tryAll(keys: readonly number[]): void {
    for (let i = 0; i < keys.length; i++) this.tryKey(keys[i] ?? -1)
  }

  /** Tries the patterns that may start at a key; -1 is no key. */
  tryKey(key: number): void {
    if (key < 0) return
    const { lists: { starts, items }, members } = this.#groups
    const end = starts[key + 1] ?? 0
    for (let i = starts[key] ?? 0; i < end; i += groupWidth) {
      if (!this.#isMet(items[i] ?? -1, items[i + 1] ?? 0)) continue
      const last = items[i + 3] ?? 0
      for (let m = items[i + 2] ?? 0; m < last; m++) this.#try(this.#patterns[members[m] ?? 0])
    }
  }

  #isMet(need: number, within: number): boolean {
    return need < 0 || (this.#nearest[need] ?? nowhere) <= Math.min(this.#at + within, this.#lastOfSentence)
  }

  #try(pattern: Pattern | undefined): void {
    if (!pattern) return
    const second: IndexedNeed = pattern.second
    if (!this.#isMet(second.need, second.within)) return
    this.attempts++
    const after = matchAt(this.#code, pattern.address, this.#view, this.#at, this.#sentence)
    if (after <= this.#at) return
    for (let i = this.#since; i < this.matches.length; i++) {
      const other = this.matches[i]
      if (other && other.kind === pattern.kind) { other.after = Math.max(other.after, after); return }
    }
    this.matches.push({ kind: pattern.kind, first: this.#at, after })
  }
}
