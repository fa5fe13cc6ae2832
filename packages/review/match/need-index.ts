import type { Need } from './pattern-needs.ts'

const push = <K>(map: Map<K, number[]>, key: K, value: number): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const headLengths = [1, 2] as const
const none: readonly number[] = []

/** Numbers the things that patterns need, and tells which of them a word or a signal meets. */
export class NeedIndex {
  readonly #numbers = new Map<string, number>()
  readonly #byWord = new Map<number, number[]>()
  readonly #byPrefix = new Map<string, { prefix: string; need: number }[]>()
  readonly #byKind = new Map<number, number[]>()

  /** The number of a need, given out on first use. */
  add(need: Need): number {
    const key = `${need.words.join()};${need.prefixes.join()};${need.kinds.join()}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    for (const word of new Set(need.words)) push(this.#byWord, word, number)
    for (const kind of new Set(need.kinds)) push(this.#byKind, kind, number)
    for (const prefix of new Set(need.prefixes)) {
      const head = prefix.slice(0, 2)
      const list = this.#byPrefix.get(head) ?? []
      this.#byPrefix.set(head, list)
      list.push({ prefix, need: number })
    }
    return number
  }

  get size(): number {
    return this.#numbers.size
  }

  /** The needs that one word meets. */
  ofWord(word: number, norm: string): number[] {
    const met = [...(word < 0 ? none : (this.#byWord.get(word) ?? none))]
    for (const length of headLengths) {
      const items = norm.length >= length ? this.#byPrefix.get(norm.slice(0, length)) : undefined
      if (items) for (const item of items) if (norm.startsWith(item.prefix)) met.push(item.need)
    }
    return met
  }

  /** The needs that a signal of this kind meets. */
  ofKind(kind: number): readonly number[] {
    return this.#byKind.get(kind) ?? none
  }
}
