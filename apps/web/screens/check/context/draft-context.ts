import { addresseeRoles, audiences, authorRoles, postKinds } from '@sharewell/domain'
import type { AddresseeRole, Audience, AuthorRole, PostKind } from '@sharewell/domain'
import type { ReviewInput } from '@sharewell/review/contract'

/** What the author says about this text. */
export type DraftContext = { author: AuthorRole; kind: PostKind; audience: Audience; addressee: AddresseeRole | 'unknown'; inReplyTo: string }
/** What the author says about themself; kept on the device, sent nowhere. */
export type AuthorProfile = { employer: string; city: string; country: string; anonymous: boolean }

export const emptyContext: DraftContext = { author: 'physician', kind: 'post', audience: 'public', addressee: 'unknown', inReplyTo: '' }
export const emptyProfile: AuthorProfile = { employer: '', city: '', country: '', anonymous: false }
export const addressees = ['unknown', ...addresseeRoles] as const
export { audiences, authorRoles, postKinds }

export function isAuthorRole(value: unknown): value is AuthorRole {
  return authorRoles.some((role) => role === value)
}

export function isProfile(value: unknown): value is AuthorProfile {
  return (
    typeof value === 'object' && value !== null &&
    'employer' in value && typeof value.employer === 'string' && 'city' in value && typeof value.city === 'string' &&
    'country' in value && typeof value.country === 'string' && 'anonymous' in value && typeof value.anonymous === 'boolean'
  )
}

/** The author's profile; where no country was said, that of the device's language, so that help lines are near. */
export function withDeviceCountry(profile: AuthorProfile, language = navigator.language): AuthorProfile {
  return profile.country ? profile : { ...profile, country: /^\w{2,3}(?:-\w{4})?-([A-Z]{2})\b/.exec(language)?.[1] ?? '' }
}

/** Whether somebody in particular is spoken to, so that it matters who. */
export function hasAddressee({ kind, audience }: DraftContext): boolean {
  return kind !== 'post' || audience === 'one-person'
}

/** The engine's input for a text; what was not said is left out. */
export function toReviewInput(text: string, context: DraftContext, profile: AuthorProfile): ReviewInput {
  const { author, kind, audience, addressee, inReplyTo } = context
  const said: NonNullable<ReviewInput['profile']> = {}
  if (profile.employer.trim()) said.employer = profile.employer.trim()
  if (profile.city.trim()) said.city = profile.city.trim()
  if (profile.country) said.country = profile.country
  if (profile.anonymous) said.anonymous = true
  const input: ReviewInput = { text, author, kind, audience }
  if (hasAddressee(context) && addressee !== 'unknown') input.addressee = { role: addressee }
  if (kind === 'reply' && inReplyTo.trim()) input.inReplyTo = inReplyTo
  if (Object.keys(said).length > 0) input.profile = said
  return input
}
