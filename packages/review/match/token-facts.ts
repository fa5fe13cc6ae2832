import type { TrieNode } from './lexicon-trie.ts'

/** A pattern as the matcher keeps it; `needs` are numbers of what the text must hold. */
export type IndexedPattern<S> = { readonly kind: number; readonly step: S; readonly needs: readonly number[] }

/** Patterns that share one need, so that a text without it passes them all by at once. */
export type PatternGroup<S> = { readonly need: number; readonly patterns: readonly IndexedPattern<S>[] }

/** Groups patterns by the first of their needs, the one least often met; -1 where a pattern needs nothing. */
export function toGroups<S>(patterns: readonly IndexedPattern<S>[]): PatternGroup<S>[] {
  const groups = new Map<number, IndexedPattern<S>[]>()
  for (const pattern of patterns) {
    const need = pattern.needs[0] ?? -1
    const group = groups.get(need)
    if (group) group.push(pattern)
    else groups.set(need, [pattern])
  }
  return [...groups].map(([need, grouped]) => ({ need, patterns: grouped }))
}

/** All that lexicons and patterns know of one word, whatever text it stands in. */
export type TokenFacts<S> = {
  readonly word: number
  /** Where entries that begin with a part of the word go on. */
  readonly beginnings: readonly TrieNode[]
  /** The needs that the word meets. */
  readonly needs: readonly number[]
  /** Per level, the patterns that may start at the word. */
  readonly patterns: readonly (readonly PatternGroup<S>[])[]
}

const mostKept = 20_000

/** Remembers the facts of words already met, so that each is worked out once. Forgets all when full, so that memory stays bounded. */
export class FactStore<S> {
  readonly #facts = new Map<string, TokenFacts<S>>()
  readonly #workOut: (norm: string) => TokenFacts<S>

  constructor(workOut: (norm: string) => TokenFacts<S>) {
    this.#workOut = workOut
  }

  of(norm: string): TokenFacts<S> {
    const known = this.#facts.get(norm)
    if (known) return known
    if (this.#facts.size >= mostKept) this.#facts.clear()
    const facts = this.#workOut(norm)
    this.#facts.set(norm, facts)
    return facts
  }
}
