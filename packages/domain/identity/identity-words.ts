/** What speaks: a person in their profession, the same person in private, or a house. */
export const identityKinds = ['professional', 'personal', 'organisational'] as const
export type IdentityKind = (typeof identityKinds)[number]

/** Why an identity exists. Several may hold at once, each on some platforms only. */
export const purposes = [
  'public-relations', 'own-clinic', 'research', 'conference', 'advocacy', 'public-education', 'teaching', 'learning', 'peers', 'leisure',
] as const
export type Purpose = (typeof purposes)[number]

/** Each purpose in the words of whoever chooses it. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  'public-relations': 'To be present, because people look for us there',
  'own-clinic': 'To reach the patients and neighbours of our practice',
  research: 'To make research known',
  conference: 'To take part in conferences',
  advocacy: 'To speak up for patients or the profession',
  'public-education': 'To help the public understand health',
  teaching: 'To teach students and trainees',
  learning: 'To learn and keep up',
  peers: 'To be among colleagues',
  leisure: 'For friends, family and leisure',
}

/** Where somebody stands in their profession. */
export const stages = ['student', 'trainee', 'physician', 'other-professional', 'retired'] as const
export type Stage = (typeof stages)[number]

/** Whom an identity speaks to first. */
export const wantedAudiences = ['patients', 'public', 'peers', 'trainees', 'officials', 'press', 'friends'] as const
export type WantedAudience = (typeof wantedAudiences)[number]

/** Ways by which patients are to come, instead of a reply in public. */
export const officialChannelKinds = ['telephone', 'web', 'mail', 'portal', 'emergency'] as const

/** The longest texts (UTF-16 units) and lists that an identity holds. */
export const identityLimits = {
  name: 80, credential: 60, credentials: 12, body: 120, number: 40, specialty: 80, employer: 120, interest: 160, interests: 20,
  purposes: 10, packs: 30, officialChannel: 80, officialChannels: 10, disclosure: 280, disclosures: 10,
} as const
