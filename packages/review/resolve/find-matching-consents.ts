import type { Consent, ReviewInput } from '../contract/types.ts'

/** Uses that stay among colleagues or students, unless the consent names a platform itself. */
const usesInside: readonly string[] = ['teaching']

/**
 * The consents that speak of this post: for its platform or for any, not run out when it was written, and for its audience.
 * Where nobody says when a post was written, or where it goes, that is not asked.
 */
export function findMatchingConsents({ consents = [], platform, writtenAt, audience = 'public' }: Pick<ReviewInput, 'consents' | 'platform' | 'writtenAt' | 'audience'>): Consent[] {
  return consents.filter((consent) => {
    if (consent.platform !== undefined && platform !== undefined && consent.platform.toLowerCase() !== platform.toLowerCase()) return false
    if (consent.until !== undefined && writtenAt !== undefined && consent.until.slice(0, 10) < writtenAt.slice(0, 10)) return false
    return audience !== 'public' || consent.platform !== undefined || !usesInside.includes(consent.use.toLowerCase())
  })
}
