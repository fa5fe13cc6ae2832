import { countAlt, limitsOf, pictureLimitsOf, platforms } from '@sharewell/domain/limits'

/** How long an alternative text is beside what platforms take: where it is too long, and by how much of the tightest. */
export type AltCount = { count: number; tightest: { max: number; names: string[] }; over: { names: string[]; by: number } | null }

export function toAltCount(text: string): AltCount {
  const count = countAlt(text)
  const limits = platforms.flatMap((platform) => {
    const { maxAlt } = pictureLimitsOf(platform)
    return maxAlt === null ? [] : [{ name: limitsOf(platform).name, max: maxAlt }]
  })
  const max = Math.min(...limits.map((limit) => limit.max))
  const over = limits.filter((limit) => count > limit.max)
  return {
    count,
    tightest: { max, names: limits.filter((limit) => limit.max === max).map(({ name }) => name) },
    over: over.length > 0 ? { names: over.map(({ name }) => name), by: count - Math.min(...over.map((limit) => limit.max)) } : null,
  }
}
