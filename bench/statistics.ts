/**
 * The value below which the given share of the numbers lies, by nearest rank.
 * @param share 0 to 1; 0.5 is the median. Throws on an empty list.
 */
export function toQuantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const found = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]
  if (found === undefined) throw new RangeError('There is no quantile of nothing.')
  return found
}

/** The middle of the numbers; of an even count, the lower of the two in the middle. */
export function toMedian(numbers: readonly number[]): number {
  return toQuantile(numbers, 0.5)
}

/** The numbers in another order, always the same for the same seed. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const out = [...items]
  let state = seed >>> 0
  for (let i = out.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = Math.floor((state / 2 ** 32) * (i + 1))
    const [a, b] = [out[i], out[j]]
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a]
  }
  return out
}
