/** The 95 % interval of a share after Wilson, which also holds for few trials and for shares near 0 and 1. */
export function toWilson(hits: number, trials: number): [low: number, high: number] {
  if (trials === 0) return [0, 1]
  const z = 1.96
  const share = hits / trials
  const middle = share + (z * z) / (2 * trials)
  const reach = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * trials)) / trials)
  const whole = 1 + (z * z) / trials
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)]
}

/** Hits of trials as a row of a table: name, found, missed, per cent, interval. */
export function toRow(name: string, hits: number, trials: number): string {
  const percent = (share: number): string => (share * 100).toFixed(1)
  const [low, high] = toWilson(hits, trials)
  return `| ${name} | ${hits} | ${trials - hits} | ${trials === 0 ? '–' : percent(hits / trials)} | ${percent(low)} to ${percent(high)} |`
}
