import { consentLimits, type ConsentAnswers, type ConsentRecord, type ConsentTerms } from './consent-record.ts'
import { questionsOf, signersOf, type ConsentPlace, type ConsentSigner, type ConsentSubject, type ConsentUse } from './consent-words.ts'

/** What somebody has filled in so far. An empty string or list is a field that was not answered yet. */
export type ConsentDraft = {
  uses: readonly ConsentUse[]
  places: 'any' | readonly ConsentPlace[]
  subject: ConsentSubject | ''
  signer: ConsentSigner | ''
  signedOn: string
  until: string
  keptAt: string
  revokeTo: string
  answers: ConsentAnswers
}
export type ConsentField = Exclude<keyof ConsentDraft, 'answers'>

/** Why a field cannot stay as it is. */
export type ConsentProblem = 'empty' | 'no-day' | 'in-future' | 'before-signed' | 'may-not-sign' | 'too-long' | 'holds-number' | 'names-somebody'

export const emptyConsent: ConsentDraft = { uses: [], places: [], subject: '', signer: '', signedOn: '', until: '', keptAt: '', revokeTo: '', answers: {} }

/** A record as it is filled in. */
export function toConsentDraft({ uses, places, subject, signer, signedOn, until = '', keptAt, revokeTo, answers }: ConsentRecord): ConsentDraft {
  return { uses, places, subject, signer, signedOn, until, keptAt, revokeTo, answers }
}

/** Whether a text holds six digits or more in one number or date, as a record number, a telephone number or a day of birth does. */
export function holdsLongNumber(text: string): boolean {
  return (text.match(/\p{Nd}(?:[\s./-]?\p{Nd})*/gu) ?? []).some((number) => (number.match(/\p{Nd}/gu)?.length ?? 0) >= 6)
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/**
 * What is to be mended, by field; empty where the draft can be kept. Open questions are no problem: the record waits for them.
 * @param today an ISO date
 * @param namesSomebody says whether a text holds a name, a number or an address of a person
 */
export function findDraftProblems(draft: ConsentDraft, today: string, namesSomebody: (text: string) => boolean): Partial<Record<ConsentField, ConsentProblem>> {
  const found: Partial<Record<ConsentField, ConsentProblem | undefined>> = {
    uses: draft.uses.length === 0 ? 'empty' : undefined,
    places: draft.places.length === 0 ? 'empty' : undefined,
    subject: draft.subject === '' ? 'empty' : undefined,
    signer: draft.signer === '' ? 'empty' : draft.subject !== '' && !signersOf[draft.subject].includes(draft.signer) ? 'may-not-sign' : undefined,
    signedOn: draft.signedOn === '' ? 'empty' : !isDay(draft.signedOn) ? 'no-day' : draft.signedOn > today ? 'in-future' : undefined,
    until: draft.until === '' ? undefined : !isDay(draft.until) ? 'no-day' : draft.until < draft.signedOn ? 'before-signed' : undefined,
    keptAt: findTextProblem(draft.keptAt, consentLimits.keptAt, namesSomebody),
    revokeTo: findTextProblem(draft.revokeTo, consentLimits.revokeTo, namesSomebody),
  }
  const problems: Partial<Record<ConsentField, ConsentProblem>> = {}
  for (const field of consentFields) {
    const problem = found[field]
    if (problem) problems[field] = problem
  }
  return problems
}

/** The fields of a draft, in the order in which they are asked. */
export const consentFields = ['uses', 'places', 'subject', 'signer', 'signedOn', 'until', 'keptAt', 'revokeTo'] as const satisfies readonly ConsentField[]

function findTextProblem(text: string, most: number, namesSomebody: (text: string) => boolean): ConsentProblem | undefined {
  const said = text.trim()
  if (said === '') return 'empty'
  if (said.length > most) return 'too-long'
  if (holdsLongNumber(said)) return 'holds-number'
  return namesSomebody(said) ? 'names-somebody' : undefined
}

/** The terms of a draft without problems, or null where a field is still open. Answers to questions that do not belong to the subject are left out. */
export function toConsentTerms({ uses, places, subject, signer, signedOn, until, keptAt, revokeTo, answers }: ConsentDraft): ConsentTerms | null {
  if (subject === '' || signer === '') return null
  const own: ConsentAnswers = {}
  for (const question of questionsOf[subject]) if (answers[question]) own[question] = answers[question]
  return {
    uses: [...uses], places: places === 'any' ? 'any' : [...places], subject, signer, signedOn, ...(until === '' ? {} : { until }),
    keptAt: keptAt.trim(), revokeTo: revokeTo.trim(), answers: own,
  }
}
