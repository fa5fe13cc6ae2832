import type { Sentence, Token } from '../text/token.ts'
import { splitSentences } from '../text/sentences.ts'
import { tokenise } from '../text/tokenise.ts'
import type { LexiconEntry } from './spec.ts'
import type { Matcher } from './matcher.ts'
import { SignalsByPlace } from './signals-by-place.ts'

/** A typed fact with its place. Offsets are UTF-16 into the text of its reading; tokens are [first, last]. */
export type Signal = {
  readonly kind: string
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly entry: LexiconEntry | null
  /** What a detector worked out: an age in years, a size, a role. */
  readonly value: number | string | null
}

const none: readonly Signal[] = []

/** A text as the rules see it: tokens, sentences, and signals by kind in order of place. */
export class Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly #signals = new Map<string, SignalsByPlace>()

  constructor(text: string, matcher: Matcher) {
    const { tokens, breaks } = tokenise(text)
    this.text = text
    this.sentences = splitSentences(tokens, breaks)
    this.tokens = tokens
    for (const hit of matcher.find(tokens, text)) this.add(hit.kind, hit.first, hit.last, null, hit.entry)
  }

  /** Adds a signal over tokens [first, last]; detectors use it. */
  add(kind: string, first: number, last: number, value: number | string | null = null, entry: LexiconEntry | null = null): void {
    const a = this.tokens[first]
    const b = this.tokens[last]
    if (!a || !b) return
    const signal: Signal = { kind, first, last, start: a.start, end: b.end, sentence: a.sentence, entry, value }
    let list = this.#signals.get(kind)
    if (!list) this.#signals.set(kind, (list = new SignalsByPlace()))
    list.add(signal)
  }

  /** All signals of these kinds, in order of place. */
  of(...kinds: readonly string[]): readonly Signal[] {
    if (kinds.length === 1) return this.#signals.get(kinds[0] ?? '')?.all ?? none
    let found: Signal[] | null = null
    for (let i = 0; i < kinds.length; i++) {
      const signals = this.#signals.get(kinds[i] ?? '')
      if (signals) for (const signal of signals.all) (found ??= []).push(signal)
    }
    return found === null ? none : found.sort((a, b) => a.first - b.first)
  }

  has(...kinds: readonly string[]): boolean {
    for (let i = 0; i < kinds.length; i++) if (this.#signals.has(kinds[i] ?? '')) return true
    return false
  }

  /** Signals of these kinds that begin within one sentence, in order of place. */
  inSentence(sentence: number, ...kinds: readonly string[]): readonly Signal[] {
    return this.inSentences(sentence, sentence, ...kinds)
  }

  /** Signals of these kinds that begin within the sentences [from, to], in order of place. */
  inSentences(from: number, to: number, ...kinds: readonly string[]): readonly Signal[] {
    const first = this.sentences[Math.max(0, from)]?.first
    const last = this.sentences[Math.min(to, this.sentences.length - 1)]?.last
    return first === undefined || last === undefined ? none : this.#collect(kinds, first, last, (signal) => signal.sentence >= from && signal.sentence <= to)
  }

  /** Signals of these kinds that overlap the tokens [first, last], in order of place. */
  within(first: number, last: number, ...kinds: readonly string[]): readonly Signal[] {
    return this.#collect(kinds, first, last, () => true)
  }

  /** Rules ask this many times a text, mostly in vain: nothing is copied or sorted before something is found. */
  #collect(kinds: readonly string[], first: number, last: number, test: (signal: Signal) => boolean): readonly Signal[] {
    let found: Signal[] | null = null
    for (let i = 0; i < kinds.length; i++) found = this.#signals.get(kinds[i] ?? '')?.collect(first, last, test, found) ?? found
    if (found === null) return none
    return kinds.length > 1 && found.length > 1 ? found.sort((a, b) => a.first - b.first) : found
  }

  /** Every kind that occurs. */
  kinds(): IterableIterator<string> {
    return this.#signals.keys()
  }

  /** The raw text from the start of token `first` to the end of token `last`. */
  quote(first: number, last: number): string {
    return this.text.slice(this.tokens[first]?.start ?? 0, this.tokens[last]?.end ?? 0)
  }
}

/** True when two signals stand in one clause. */
export function inOneClause(reading: Reading, a: Signal, b: Signal): boolean {
  return a.sentence === b.sentence && reading.tokens[a.first]?.clause === reading.tokens[b.first]?.clause
}

/** Tokens between two signals; 0 when they touch or overlap. */
export function toDistance(a: Signal, b: Signal): number {
  return Math.max(0, a.first > b.last ? a.first - b.last - 1 : b.first - a.last - 1)
}
