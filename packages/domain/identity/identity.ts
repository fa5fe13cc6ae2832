import { z } from 'zod'
import { platforms } from '../limits/types.ts'
import type { IdentityFacts } from '../people/facts.ts'
import { jurisdiction, language, line, lines, listOf, telephone, webAddress } from './fields.ts'
import { identityKinds, identityLimits as limits, officialChannelKinds, purposes, stages, wantedAudiences } from './identity-words.ts'

const purpose = z.strictObject({
  purpose: z.enum(purposes),
  /** Absent: on every platform. */
  platforms: z.exactOptional(listOf(z.enum(platforms), platforms.length).min(1)),
})

const officialChannel = z.strictObject({ kind: z.enum(officialChannelKinds), label: line(limits.officialChannel), at: z.string().max(500) })
  .superRefine(({ kind, at }, context) => {
    const field = kind === 'telephone' || kind === 'emergency' ? telephone : kind === 'mail' ? z.email('Write a mail address.') : webAddress
    for (const { message } of field.safeParse(at).error?.issues ?? []) context.addIssue({ code: 'custom', path: ['at'], message })
  })

/** What somebody says of an identity; texts leave it cleaned. */
export const identityProfileSchema = z.strictObject({
  kind: z.enum(identityKinds),
  name: line(limits.name),
  /** The name is not the speaker's own. It gives no protection and no licence. */
  isPseudonym: z.boolean().default(false),
  stage: z.exactOptional(z.enum(stages)),
  /** As they stand behind the name: MD, FRCPC. */
  credentials: listOf(line(limits.credential), limits.credentials).default([]),
  registration: z.exactOptional(z.strictObject({ body: line(limits.body), number: z.exactOptional(line(limits.number)) })),
  jurisdiction: z.exactOptional(jurisdiction),
  specialty: z.exactOptional(line(limits.specialty)),
  employer: z.exactOptional(line(limits.employer)),
  /** What could be seen to sway the speaker: who pays, owns or employs. */
  interests: listOf(line(limits.interest), limits.interests).default([]),
  purposes: z.array(purpose).max(limits.purposes).refine((list) => new Set(list.map((one) => one.purpose)).size === list.length, 'Name each purpose once.').default([]),
  audiences: listOf(z.enum(wantedAudiences), wantedAudiences.length).default([]),
  activePacks: listOf(z.string().regex(/^[a-z0-9][a-z0-9._/-]{0,79}$/), limits.packs).default([]),
  officialChannels: z.array(officialChannel).max(limits.officialChannels).default([]),
  disclosures: z.array(z.strictObject({ text: lines(limits.disclosure), language: z.exactOptional(language) })).max(limits.disclosures).default([]),
  /** Whether a post that a manager wrote says so. */
  tellsDelegation: z.boolean().default(true),
}).superRefine((profile, context) => {
  const ask = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message })
  if (profile.kind === 'professional' && profile.jurisdiction === undefined) ask('jurisdiction', 'Say where you are registered or training, so that the right guidance is read.')
  if (profile.kind === 'personal') {
    if (profile.registration) ask('registration', 'A registration belongs to a professional identity.')
    if (profile.officialChannels.length > 0) ask('officialChannels', 'Channels for patients belong to a professional identity.')
  }
  if (profile.kind === 'organisational') {
    if (profile.isPseudonym) ask('isPseudonym', 'A house speaks under its own name.')
    if (profile.stage) ask('stage', 'A house has no stage of training.')
  }
})
export type IdentityProfile = z.infer<typeof identityProfileSchema>

/** An identity as it is kept. Nobody but its owner owns a personal one, so it has no physicians beside. */
export const identitySchema = z.strictObject({
  id: z.uuid(),
  workspaceId: z.uuid(),
  ownerId: z.uuid(),
  physicianIds: listOf(z.uuid(), 200),
  profile: identityProfileSchema,
}).refine(({ profile, physicianIds }) => profile.kind !== 'personal' || physicianIds.length === 0, 'A personal identity has nobody beside its owner.')
export type Identity = z.infer<typeof identitySchema>

/** What of an identity decides who may act for it. */
export function toIdentityFacts({ id, ownerId, physicianIds, profile }: Identity): IdentityFacts {
  return { id, kind: profile.kind, ownerId, physicianIds }
}

/** The purposes of an identity on one platform, in their order. */
export function findPurposes(profile: Pick<IdentityProfile, 'purposes'>, platform: (typeof platforms)[number]): (typeof purposes)[number][] {
  return profile.purposes.filter((one) => one.platforms === undefined || one.platforms.includes(platform)).map((one) => one.purpose)
}
