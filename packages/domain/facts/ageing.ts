import { limitsOf, pictureLimitsOf, platforms, type Platform } from '../limits/index.ts'
import { badges } from './badges.ts'
import type { DatedFact } from './overdue.ts'

/** A fact about a platform that ages, in one sentence. `id` is `<matter>/<platform>`. */
export type AgeingFact = DatedFact & { readonly id: string; readonly matter: 'length' | 'picture' | 'badge'; readonly platform: Platform; readonly says: string; readonly known: 'documented' | 'general knowledge' }

/** Every fact about platforms that ages: how long a text may be, what is taken of pictures, and what a badge means. */
export function listAgeingFacts(): AgeingFact[] {
  const lengths = platforms.map((platform): AgeingFact => {
    const { name, max, unit, readAt, reviewBy } = limitsOf(platform)
    return { id: `length/${platform}`, matter: 'length', platform, says: `${name} takes ${max} ${unit} in a post.`, known: 'documented', readAt, reviewBy }
  })
  const pictures = platforms.map((platform): AgeingFact => {
    const { most, maxBytes, maxAlt, known, readAt, reviewBy } = pictureLimitsOf(platform)
    const takes = [most && `${most} pictures in a post`, maxBytes && `${maxBytes / 1_000_000} MB each`, maxAlt && `${maxAlt} characters of alternative text`].filter(Boolean).join(', ')
    return { id: `picture/${platform}`, matter: 'picture', platform, says: `${limitsOf(platform).name} takes ${takes}.`, known, readAt, reviewBy }
  })
  return [...lengths, ...pictures, ...badges.map(({ platform, says, readAt, reviewBy }): AgeingFact => ({ id: `badge/${platform}`, matter: 'badge', platform, says, known: 'general knowledge', readAt, reviewBy }))]
}
