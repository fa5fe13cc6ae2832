import { limitsOf, pictureLimitsOf, platforms } from '@sharewell/domain/limits'
import type { FitLimits } from '@sharewell/media/redact'

/** The platforms for which a file is too large, and limits under which all of them take it; null where it fits everywhere. */
export type TooLarge = { names: string[]; limits: FitLimits }

/** The platforms that take fewer pictures in one post, and how many the strictest takes; null where all take so many. */
export function findTooFew(pictures: number): { names: string[]; most: number } | null {
  const few = platforms.map(pictureLimitsOf).flatMap(({ platform, most }) => (most !== null && pictures > most ? [{ name: limitsOf(platform).name, most }] : []))
  return few.length > 0 ? { names: few.map(({ name }) => name), most: Math.min(...few.map(({ most }) => most)) } : null
}

/**
 * What to do for a picture to fit every platform.
 * @param size in bytes
 * @param side the longest side in pixels
 */
export function findTooLarge(size: number, side: number): TooLarge | null {
  const over = platforms.map(pictureLimitsOf).filter(({ maxBytes, maxSide }) => (maxBytes !== null && size > maxBytes) || (maxSide !== null && side > maxSide))
  if (over.length === 0) return null
  const least = (values: readonly (number | null)[]): number | undefined => {
    const known = values.filter((value) => value !== null)
    return known.length > 0 ? Math.min(...known) : undefined
  }
  const [maxBytes, maxSide] = [least(over.map((limit) => limit.maxBytes)), least(over.map((limit) => limit.maxSide))]
  return { names: over.map(({ platform }) => limitsOf(platform).name), limits: { ...(maxBytes === undefined ? {} : { maxBytes }), ...(maxSide === undefined ? {} : { maxSide }) } }
}
