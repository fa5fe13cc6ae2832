import type { IdentityKind, Purpose } from '@sharewell/domain/identity'
import type { SphereReading } from './read-sphere.ts'

/** Why an author is asked whether a text belongs under this identity. */
export const routeReasons = ['clinical-on-personal', 'personal-on-professional'] as const
export type RouteReason = (typeof routeReasons)[number]

/** What of an identity decides whether anything is asked. */
export interface SpeakingIdentity {
  readonly kind: IdentityKind
  readonly purposes: readonly Purpose[]
}

/** Purposes by which medicine belongs under a personal identity; they never settle what tells of patients. */
const professionalPurposes: readonly Purpose[] = ['own-clinic', 'research', 'conference', 'advocacy', 'public-education', 'teaching', 'learning', 'peers']

/** Whether a text seems to stand under the wrong identity; null where nothing is asked. It is a question and never a finding. */
export function findRouteReason({ sphere, tellsOfPatients }: SphereReading, { kind, purposes }: SpeakingIdentity): RouteReason | null {
  if (kind === 'personal' && sphere === 'clinical' && (tellsOfPatients || !purposes.some((one) => professionalPurposes.includes(one)))) return 'clinical-on-personal'
  if (kind === 'professional' && sphere === 'personal' && !purposes.includes('leisure')) return 'personal-on-professional'
  return null
}

/** The kinds of identity under which such a text would stand well. */
export function findFittingKinds(reason: RouteReason): readonly IdentityKind[] {
  return reason === 'clinical-on-personal' ? ['professional', 'organisational'] : ['personal']
}

/** The question and its two answers, in the words of the product. */
export const routeWords = {
  'clinical-on-personal': { question: 'This reads as clinical, and it goes out under your personal identity. Is that where it belongs?', why: 'What you say as a doctor is heard as a doctor’s word, and your profession’s guidance holds for it.' },
  'personal-on-professional': { question: 'This reads as private life, and it goes out under your professional identity. Is that where it belongs?', why: 'Patients read it there, and it stays. It may be just right; only you can tell.' },
  keep: 'Keep it here',
  move: (name: string): string => `Move it to ${name}`,
} as const
