import type { TrieNode } from './lexicon-trie.ts'

/** All that lexicons and patterns know of one word, whatever text it stands in. */
export type TokenFacts = {
  readonly word: number
  /** Where entries go on that begin with the word, or with a part of it. */
  readonly starts: readonly TrieNode[]
  /** The keys by which patterns know the word. */
  readonly keys: readonly number[]
}

const mostKept = 20_000

/** Remembers the facts of words already met, so that each is worked out once. Forgets all when full, so that memory stays bounded. */
export class FactStore {
  readonly #facts = new Map<string, TokenFacts>()
  readonly #workOut: (norm: string) => TokenFacts

  constructor(workOut: (norm: string) => TokenFacts) {
    this.#workOut = workOut
  }

  of(norm: string): TokenFacts {
    const known = this.#facts.get(norm)
    if (known) return known
    if (this.#facts.size >= mostKept) this.#facts.clear()
    const facts = this.#workOut(norm)
    this.#facts.set(norm, facts)
    return facts
  }
}
