import { limitsOf, platforms, type Platform } from '../limits/index.ts'
import { badges } from './badges.ts'
import type { DatedFact } from './overdue.ts'

/** A fact about a platform that ages, in one sentence. `id` is `<matter>/<platform>`. */
export type AgeingFact = DatedFact & { readonly id: string; readonly matter: 'length' | 'badge'; readonly platform: Platform; readonly says: string; readonly known: 'documented' | 'general knowledge' }

/** Every fact about platforms that ages: how long a text may be, and what a badge means. */
export function listAgeingFacts(): AgeingFact[] {
  const lengths = platforms.map((platform): AgeingFact => {
    const { name, max, unit, readAt, reviewBy } = limitsOf(platform)
    return { id: `length/${platform}`, matter: 'length', platform, says: `${name} takes ${max} ${unit} in a post.`, known: 'documented', readAt, reviewBy }
  })
  return [...lengths, ...badges.map(({ platform, says, readAt, reviewBy }): AgeingFact => ({ id: `badge/${platform}`, matter: 'badge', platform, says, known: 'general knowledge', readAt, reviewBy }))]
}
