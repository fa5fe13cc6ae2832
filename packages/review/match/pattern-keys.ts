import type { Need } from './pattern-needs.ts'

const headLength = 2
const none: readonly number[] = []

/** Numbers for what patterns look out for at a token: a word, a word beginning, a kind of signal, a kind of token, or anything. */
export class PatternKeys {
  readonly #words = new Map<number, number>()
  readonly #prefixes = new Map<string, { prefix: string; key: number }[]>()
  readonly #kinds: number[] = []
  readonly #tokenKinds = new Map<string, number>()
  #size = 0
  /** The key that every token has. */
  readonly anything = this.#size++

  get size(): number {
    return this.#size
  }

  /** The keys of a choice of words, beginnings and signals, each given out on first use. */
  learn({ words, prefixes, kinds }: Pick<Need, 'words' | 'prefixes' | 'kinds'>): number[] {
    return [...new Set([...words.map((word) => this.#give(this.#words, word)), ...prefixes.map((prefix) => this.#learnPrefix(prefix)), ...kinds.map((kind) => this.#kinds[kind] ??= this.#size++)])]
  }

  learnTokenKind(kind: string): number {
    return this.#give(this.#tokenKinds, kind)
  }

  #give<K>(keys: Map<K, number>, thing: K): number {
    const known = keys.get(thing)
    if (known !== undefined) return known
    keys.set(thing, this.#size)
    return this.#size++
  }

  #learnPrefix(prefix: string): number {
    const head = prefix.slice(0, headLength)
    const list = this.#prefixes.get(head) ?? []
    this.#prefixes.set(head, list)
    const known = list.find((item) => item.prefix === prefix)
    if (known) return known.key
    list.push({ prefix, key: this.#size })
    return this.#size++
  }

  /** The keys of one word: its own and those of its beginnings. */
  ofWord(word: number, norm: string): readonly number[] {
    const own = word < 0 ? undefined : this.#words.get(word)
    const keys = own === undefined ? [] : [own]
    for (let length = 1; length <= Math.min(headLength, norm.length); length++) {
      for (const { prefix, key } of this.#prefixes.get(norm.slice(0, length)) ?? []) if (norm.startsWith(prefix) && (length === headLength || prefix.length === length)) keys.push(key)
    }
    return keys.length === 0 ? none : keys
  }

  /** The key of a kind of signal, -1 where no pattern asks for it. */
  ofKind(kind: number): number {
    return this.#kinds[kind] ?? -1
  }

  get tokenKinds(): readonly (readonly [string, number])[] {
    return [...this.#tokenKinds]
  }
}
