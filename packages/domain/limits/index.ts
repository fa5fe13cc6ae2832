import { bluesky } from './platforms/bluesky.ts'
import { linkedin } from './platforms/linkedin.ts'
import { mastodon } from './platforms/mastodon.ts'
import { threads } from './platforms/threads.ts'
import { x } from './platforms/x.ts'
import type { LengthCount, LengthLimit, Measured, Platform, PlatformLength } from './types.ts'

export { countAlt, pictureLimitsOf, type PictureLimit } from './pictures.ts'
export { platforms } from './types.ts'
export type { LengthCount, LengthLimit, LengthUnit, Measured, Platform, SecondLimit } from './types.ts'

/** One line for each platform. */
const registry: Readonly<Record<Platform, PlatformLength>> = { x, bluesky, mastodon, linkedin, threads }

function measure(count: number, { max, unit }: Pick<LengthLimit, 'max' | 'unit'>): Measured {
  return { count, max, left: max - count, fits: count <= max, unit }
}

/** How long a text may be on a platform, with the unit, the date of the facts and a note in plain words. */
export function limitsOf(platform: Platform): LengthLimit {
  return registry[platform].limit
}

/**
 * How long a text is on a platform, counted as that platform counts.
 * Takes any string, lone surrogates included, and never throws. An empty text counts 0 and fits.
 * Time grows in step with the length of the text.
 */
export function countFor(platform: Platform, text: string): LengthCount {
  const { limit, count, countAlso } = registry[platform]
  const main = measure(count(text), limit)
  if (!limit.also || !countAlso) return main
  const second = measure(countAlso(text), limit.also)
  const also = { ...second, binding: limit.also.binding, note: limit.also.note }
  return { ...main, fits: main.fits && (second.fits || !limit.also.binding), also }
}
