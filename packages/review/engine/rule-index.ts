import type { Reading } from '../match/reading.ts'
import type { Rule } from '../rules/define.ts'

/** Rules by the signals that wake them, so that a text asks only those that it may concern. */
export class RuleIndex {
  readonly #rules: readonly Rule[]
  readonly #byKind = new Map<string, number[]>()
  readonly #always: number[] = []

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
    for (const [at, { signals }] of rules.entries()) {
      if (signals.length === 0) this.#always.push(at)
      for (const kind of new Set(signals)) {
        const list = this.#byKind.get(kind)
        if (list) list.push(at)
        else this.#byKind.set(kind, [at])
      }
    }
  }

  /** The rules that a text wakes, in their order. */
  wokenBy(text: Reading): Rule[] {
    const woken = new Uint8Array(this.#rules.length)
    for (const at of this.#always) woken[at] = 1
    for (const kind of text.kinds()) {
      const rules = this.#byKind.get(kind)
      if (rules) for (let i = 0; i < rules.length; i++) woken[rules[i] ?? 0] = 1
    }
    return this.#rules.filter((_, at) => woken[at] === 1)
  }
}
