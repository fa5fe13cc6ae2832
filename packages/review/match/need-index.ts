import type { Need } from './pattern-parse.ts'

const push = <K>(map: Map<K, number[]>, key: K, value: number): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Tells, before any pattern is tried, which of the things that patterns need a text holds at all. */
export class NeedIndex {
  readonly #numbers = new Map<string, number>()
  readonly #needs: Need[] = []
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
    this.#needs.push(need)
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

  /** Orders needs so that the one that texts meet least often comes first: common little words come last. */
  sortByRarity(numbers: readonly number[], common: ReadonlySet<number>): number[] {
    const weight = (number: number): number => {
      const need = this.#needs[number]
      return need ? need.words.length + 3 * need.prefixes.length + 3 * need.kinds.length + (need.words.some((word) => common.has(word)) ? 1000 : 0) : 0
    }
    return [...new Set(numbers)].sort((a, b) => weight(a) - weight(b))
  }

  get size(): number {
    return this.#numbers.size
  }

  /** The needs that one word meets. */
  toMet(word: number, norm: string): number[] {
    const met = [...(word < 0 ? [] : (this.#byWord.get(word) ?? []))]
    for (const length of [1, 2]) {
      const items = norm.length >= length ? this.#byPrefix.get(norm.slice(0, length)) : undefined
      if (items) for (const item of items) if (norm.startsWith(item.prefix)) met.push(item.need)
    }
    return met
  }

  /** Marks the needs that a signal of this kind meets. */
  meetKind(met: Uint8Array, kind: number): void {
    const needs = this.#byKind.get(kind)
    if (needs) for (const need of needs) met[need] = 1
  }
}
