/** Numbers for the words that lexicons and patterns know, so that matching compares integers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>()

  /** The number of a word, given out on first use. */
  learn(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    this.#ids.set(word, this.#ids.size)
    return this.#ids.size - 1
  }

  /** The number of a word, or -1 where nothing speaks of it. */
  of(word: string): number {
    return this.#ids.get(word) ?? -1
  }

  get size(): number {
    return this.#ids.size
  }
}
