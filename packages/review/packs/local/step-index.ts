import type { Step } from './phrase-steps.ts'

/** Finds the steps that a step can meet without asking all of them, so that thousands of phrases are checked in a moment. */
export class StepIndex<T> {
  readonly #byWord = new Map<string, T[]>()
  readonly #byStart = new Map<string, T[]>()

  constructor(items: readonly { step: Step; value: T }[]) {
    for (const { step, value } of items) {
      for (const word of step.words) put(this.#byWord, word, value)
      for (const start of step.starts) put(this.#byStart, start, value)
    }
  }

  /** The values whose step some word of this one is meant by too, each at least once. */
  meeting({ words, starts }: Step): T[] {
    const found: T[] = []
    for (const word of words) {
      found.push(...(this.#byWord.get(word) ?? []))
      for (let length = 1; length <= word.length; length++) found.push(...(this.#byStart.get(word.slice(0, length)) ?? []))
    }
    for (const start of starts) {
      for (const [word, values] of this.#byWord) if (word.startsWith(start)) found.push(...values)
      for (const [other, values] of this.#byStart) if (other.startsWith(start) || start.startsWith(other)) found.push(...values)
    }
    return found
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
