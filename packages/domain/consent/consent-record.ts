// The small form of the schema library: the page carries this file.
import * as z from 'zod/mini'
import { consentPlaces, consentQuestions, consentSigners, consentSubjects, consentUses, signersOf } from './consent-words.ts'

/** The longest texts and lists that a record may hold, in UTF-16 units and items. */
export const consentLimits = { keptAt: 160, revokeTo: 120, address: 500, usages: 200 } as const

const day = z.iso.date()
const instant = z.iso.datetime()
const id = z.string().check(z.regex(/^[\w-]{8,64}$/))
/** A post's address on the open web; nobody signs in through it. */
const webAddress = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s"<>\\]*)?$/i

/** One place where the consent was used. Days are ISO dates; `downOn` is the day on which its author ticked that it is gone. */
const usage = z.strictObject({
  id,
  place: z.enum(consentPlaces),
  on: day,
  address: z.exactOptional(z.string().check(z.maxLength(consentLimits.address), z.regex(webAddress))),
  downOn: z.exactOptional(day),
})
export type ConsentUsage = z.infer<typeof usage>

/** What a record holds beside its own history. Every day is an ISO date such as `2026-05-03`. */
const terms = {
  uses: z.array(z.enum(consentUses)).check(z.minLength(1), z.maxLength(consentUses.length), z.refine(isEachOnce)),
  /** `any`: it names no place, so every place is allowed. */
  places: z.union([z.literal('any'), z.array(z.enum(consentPlaces)).check(z.minLength(1), z.maxLength(consentPlaces.length), z.refine(isEachOnce))]),
  subject: z.enum(consentSubjects),
  signer: z.enum(consentSigners),
  signedOn: day,
  /** The last day on which it counts; absent where the paper names none. */
  until: z.exactOptional(day),
  /** Where the paper is kept, in words that hold no name and no number of a patient. */
  keptAt: z.string().check(z.minLength(1), z.maxLength(consentLimits.keptAt)),
  /** Whom the patient tells to take it back, as a role or an office. */
  revokeTo: z.string().check(z.minLength(1), z.maxLength(consentLimits.revokeTo)),
  answers: z.partialRecord(z.enum(consentQuestions), z.enum(['yes', 'no'])),
}

const record = z.strictObject({
  id,
  ...terms,
  usedAt: z.array(usage).check(z.maxLength(consentLimits.usages)),
  /** ISO instants. `changedAt` tells which of two copies of a record is the newer one. */
  recordedAt: instant,
  changedAt: instant,
  revokedAt: z.exactOptional(instant),
}).check(
  z.refine(({ subject, signer }) => signersOf[subject].includes(signer)),
  z.refine(({ signedOn, until }) => until === undefined || until >= signedOn),
)

/** A patient's recorded permission. It never holds a name, and never the document. */
export type ConsentRecord = z.infer<typeof record>
export type ConsentTerms = Pick<ConsentRecord, keyof typeof terms>
export type ConsentAnswers = ConsentRecord['answers']

function isEachOnce(items: readonly string[]): boolean {
  return new Set(items).size === items.length
}

/** The record in an unknown value, or null where it is none: a wrong type, a signer who may not sign, a key too many. */
export function readConsentRecord(value: unknown): ConsentRecord | null {
  const read = record.safeParse(value)
  return read.success ? read.data : null
}
