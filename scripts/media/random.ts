/** Chance from a seed: the same seed gives the same pictures. */
export type Chance = { next: () => number; pick: <T>(list: readonly T[]) => T; whole: (low: number, high: number) => number }

export function makeChance(seed: number): Chance {
  // Neighbouring seeds are mixed apart, or their first draws would be alike.
  let state = Math.imul(seed ^ 0x9e3779b9, 2246822519) >>> 0
  state = Math.imul(state ^ (state >>> 15), 3266489917) >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) / 16777216
  }
  for (let i = 0; i < 8; i++) next()
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return { next, whole, pick: (list) => pickAt(list, whole(0, list.length - 1)) }
}

/** One of a list, going round. */
export function pickAt<T>(list: readonly T[], at: number): T {
  const one = list[at % list.length]
  if (one === undefined) throw new Error('an empty list')
  return one
}
