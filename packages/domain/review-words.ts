/**
 * The words that every part of Sharewell uses to speak of a review.
 * Order matters where a list is ranked: a later severity or verdict is graver.
 */

/** The nine categories that count, then `media` for pictures and `reach` for tips. */
export const categories = [
  'privacy', 'advice', 'boundaries', 'respect', 'identity', 'disclosure', 'evidence', 'tone', 'clarity', 'media', 'reach',
] as const
export type Category = (typeof categories)[number]

/** From a hint to a stop; see the severity law in packages/review/README.md. */
export const severities = ['tip', 'advise', 'hold', 'block'] as const
export type Severity = (typeof severities)[number]

/** The gravest severity of a review that is not a tip, or `clear`. */
export const verdicts = ['clear', 'advise', 'hold', 'block'] as const
export type Verdict = (typeof verdicts)[number]

/** How sure the evidence is: `possible` at most advises, `likely` at most holds, `certain` may block. */
export const confidences = ['possible', 'likely', 'certain'] as const
export type Confidence = (typeof confidences)[number]

export const postKinds = ['post', 'reply', 'message'] as const
export type PostKind = (typeof postKinds)[number]

export const audiences = ['public', 'peers', 'closed-group', 'one-person'] as const
export type Audience = (typeof audiences)[number]

export const authorRoles = ['physician', 'trainee', 'organisation'] as const
export type AuthorRole = (typeof authorRoles)[number]

export const addresseeRoles = ['patient', 'trainee', 'peer', 'senior', 'official', 'public'] as const
export type AddresseeRole = (typeof addresseeRoles)[number]

/** How much of a text the engine could read in the language that it is written in. */
export const coverages = ['full', 'identifiers-only', 'none'] as const
export type Coverage = (typeof coverages)[number]

/** The graver of two severities. */
export function toGraver(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b
}
/** The milder of two severities. */
export function toMilder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b
}
