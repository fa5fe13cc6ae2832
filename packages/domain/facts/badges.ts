import type { Platform } from '../limits/types.ts'
import type { DatedFact } from './overdue.ts'

/** What a mark beside a name says on a platform, and what it does not. */
export type BadgeFact = DatedFact & { readonly platform: Platform; readonly says: string }

const dated: DatedFact = { readAt: '2026-11-20', reviewBy: '2027-05-20' }

/** From general knowledge: platforms change their marks often, so each is read again within half a year. */
export const badges: readonly BadgeFact[] = [
  { ...dated, platform: 'x', says: 'A paid tick shows a subscription. It no longer proves who somebody is.' },
  { ...dated, platform: 'bluesky', says: 'A name that is a domain shows who holds the domain. A tick comes from Bluesky or from a verifier that it trusts.' },
  { ...dated, platform: 'mastodon', says: 'A green link shows that the page links back to the profile. It proves no more than that.' },
  { ...dated, platform: 'linkedin', says: 'A badge shows that an identity document, a workplace or a school was checked; the profile says which.' },
  { ...dated, platform: 'threads', says: 'A tick comes with a paid plan that checks an identity document. It says nothing of a licence to practise.' },
]
