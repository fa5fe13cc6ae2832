import type { Step } from './pattern-parse.ts'

// Every step of a pattern is a few numbers: one of these, the address of the next step, and what the step looks for.
// Side by side in one array they stay in the processor's cache, where thousands of small objects would not.
export const matched = 0
export const failed = 1
export const someWord = 2
export const beginning = 3
export const exactly = 4
export const tokenOf = 5
export const signalOf = 6
export const gap = 7
export const gapInClause = 8
export const notHere = 9
export const sentenceStart = 10
export const sentenceEnd = 11
/** Count of heads, then the heads. */
export const anyHead = 12
/** Where to go on for a hashtag, and for a word that is not listed; count; words in order, each with where it goes on. */
export const byWord = 13

/** All patterns of a matcher as numbers. Address 0 is the end of every pattern. */
export class PatternCode {
  readonly #numbers: number[] = [matched, failed]
  readonly #addresses = new Map<Step, number>()
  readonly strings: string[] = []
  numbers = new Int32Array(0)

  /** Adds a step with all that follows it; answers its address. */
  add(step: Step | null): number {
    if (step === null) return matched
    const known = this.#addresses.get(step)
    if (known !== undefined) return known
    const address = this.#encode(step)
    this.#addresses.set(step, address)
    return address
  }

  /** To be called once, after the last pattern was added. */
  close(): void {
    this.numbers = Int32Array.from(this.#numbers)
    this.#numbers.length = 0
    this.#addresses.clear()
  }

  #write(...numbers: number[]): number {
    return this.#numbers.push(...numbers) - numbers.length
  }

  #encode(step: Step): number {
    if (step.type === 'branch') return this.#encodeBranch(step)
    const next = this.add(step.next)
    switch (step.type) {
      case 'literal':
        if (step.prefix !== null) return this.#write(beginning, next, this.strings.push(step.prefix) - 1)
        if (step.exact !== null) return this.#write(exactly, next, step.words[0] ?? -1, this.strings.push(step.exact) - 1)
        return this.#write(someWord, next, step.words.length, ...step.words.toSorted((a, b) => a - b))
      case 'kind': return this.#write(tokenOf, next, this.strings.push(step.kind) - 1)
      case 'signal': return this.#write(signalOf, next, step.kinds.length, ...step.kinds)
      case 'gap': return this.#write(step.inClause ? gapInClause : gap, next, step.most)
      case 'not': return this.#write(notHere, next, this.#encodeHeads(step.heads))
      case 'edge': return this.#write(step.at === 'start' ? sentenceStart : sentenceEnd, next)
    }
  }

  #encodeHeads(heads: readonly (Step | null)[]): number {
    const addresses = heads.map((head) => this.add(head))
    if (addresses.length === 0) return failed
    return addresses.length === 1 ? (addresses[0] ?? failed) : this.#write(anyHead, addresses.length, ...addresses)
  }

  #encodeBranch({ heads, choices }: Extract<Step, { type: 'branch' }>): number {
    const all = this.#encodeHeads(heads)
    if (choices === null) return all
    const words = [...choices.byWord].toSorted(([a], [b]) => a - b).map(([word, list]) => [word, this.#encodeHeads(list)])
    return this.#write(byWord, all, this.#encodeHeads(choices.others), words.length, ...words.flat())
  }
}
