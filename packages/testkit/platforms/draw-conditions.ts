import type { KeyPromise } from '@sharewell/connectors/contract'
import { type Fault, faultWords } from './faults.ts'

/** What one run meets: how its platform is, and what goes wrong with which call. */
export interface Conditions {
  readonly key: KeyPromise
  readonly behind: number
  readonly refusesDuplicates: boolean
  readonly canLook: boolean
  /** What goes wrong with the so-manieth call to publish; nothing after the last. */
  readonly faults: readonly Fault[]
  /** How far the platform's clock is off. Milliseconds. */
  readonly skew: number
  /** From 1 to 5. */
  readonly parts: number
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function makeChance(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32
  }
}

/** One of them. Throws where there is none. */
export function pick<Value>(chance: () => number, values: readonly Value[]): Value {
  const value = values[Math.floor(chance() * values.length)]
  if (value === undefined) throw new Error('There is nothing to pick from.')
  return value
}

const failing = faultWords.filter((word) => word !== 'none')

/** Draws what a run meets: a quarter of the runs meets a sound platform, so that what is late can be told from what was made late. */
export function drawConditions(chance: () => number): Conditions {
  const isSound = chance() < 0.25
  return {
    key: pick(chance, ['for-ever', 'kept-1h', 'none']), behind: pick(chance, [0, 0, 30_000]), refusesDuplicates: chance() < 0.3, canLook: chance() < 0.8,
    faults: isSound ? [] : Array.from({ length: 8 }, () => (chance() < 0.4 ? pick(chance, failing) : 'none')),
    skew: pick(chance, [0, 0, -300_000, 300_000]), parts: 1 + Math.floor(chance() * 5),
  }
}
