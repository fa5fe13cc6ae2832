import type { Signal } from './reading.ts'

/** From so many signals of one kind on, they are found by place instead of looked through. */
const many = 32

/** The signals of one kind in the order in which they were added, and, once there are many, by place. */
export class SignalsByPlace {
  readonly all: Signal[] = []
  /** Tokens that the longest signal covers. */
  #longest = 0
  #sorted: Signal[] | null = null

  add(signal: Signal): void {
    this.all.push(signal)
    this.#longest = Math.max(this.#longest, signal.last - signal.first)
    this.#sorted = null
  }

  /**
   * Puts every signal that overlaps the tokens [first, last] and passes the test behind those of `found`, which is made
   * when the first one is found. Time grows with what is found, not with the text.
   */
  collect(first: number, last: number, test: (signal: Signal) => boolean, found: Signal[] | null): Signal[] | null {
    let all = found
    if (this.all.length < many) {
      for (const signal of this.all) if (signal.first <= last && signal.last >= first && test(signal)) (all ??= []).push(signal)
      return all
    }
    this.#sorted ??= this.all.toSorted((a, b) => a.first - b.first)
    for (let at = this.#findFrom(this.#sorted, first - this.#longest); at < this.#sorted.length; at++) {
      const signal = this.#sorted[at]
      if (!signal || signal.first > last) break
      if (signal.last >= first && test(signal)) (all ??= []).push(signal)
    }
    return all
  }

  /** The first place whose signal begins at `first` or later. */
  #findFrom(sorted: readonly Signal[], first: number): number {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.first ?? 0) < first) low = middle + 1
      else high = middle
    }
    return low
  }
}
