import { amendConsent, emptyConsent, findDraftProblems, recordConsent, toConsentDraft, toConsentTerms, type ConsentDraft, type ConsentField, type ConsentProblem, type ConsentRecord } from '@sharewell/domain/consent'
import { useState } from 'react'
import type { ConsentOutcome } from '../../../consents/consent-store.ts'
import type { NameSign } from '../../../consents/name-check.ts'
import { useNameReader } from '../../../consents/use-name-reader.ts'
import { toNow } from '../../../consents/now.ts'
import type { useConsents } from '../../../consents/use-consents.ts'
import { toToday } from '../../guidance/data/today.ts'

const noted = ['keptAt', 'revokeTo'] as const
type Noted = (typeof noted)[number]
type Problems = Partial<Record<ConsentField, ConsentProblem>>
/** What was found in the two notes; null where the finder could not be had. */
type Signs = ReadonlyMap<string, NameSign[] | null>

export type Saved = { outcome: 'mend'; problems: Problems } | { outcome: ConsentOutcome; isUnread: boolean }

/** A new consent outlives a look at another page, in memory alone. */
let unsaved: ConsentDraft = emptyConsent

/** The state of the form: what is filled in, what is to be mended, and how it is kept. */
export function useConsentForm(record: ConsentRecord | undefined, consents: ReturnType<typeof useConsents>) {
  const [draft, setDraft] = useState<ConsentDraft>(() => (record ? toConsentDraft(record) : unsaved))
  const [asked, setAsked] = useState(false)
  const [looked, setLooked] = useState<ReadonlySet<Noted>>(new Set())
  const [signs, setSigns] = useState<Signs>(new Map())
  const [allowed, setAllowed] = useState<readonly string[]>([])
  const [isReading, setIsReading] = useState(false)
  const findNames = useNameReader()
  const today = toToday()

  const findSign = (text: string, from: Signs = signs): NameSign | undefined => from.get(text.trim())?.find(({ quote, isSure }) => isSure || !allowed.includes(quote))
  const findProblems = (from: Signs = signs): Problems => findDraftProblems(draft, today, (text) => findSign(text, from) !== undefined)
  const all = findProblems()
  /** Before the first try only a note that was left can be remarked on, and not for being empty. */
  const shown: Problems = asked ? all : Object.fromEntries(noted.filter((field) => looked.has(field) && all[field] !== undefined && all[field] !== 'empty').map((field) => [field, all[field]]))

  const change = (changed: Partial<ConsentDraft>): void => {
    const next = { ...draft, ...changed }
    setDraft(next)
    if (!record) unsaved = next
  }

  const readNotes = async (fields: readonly Noted[]): Promise<Signs> => {
    const next = new Map(signs)
    for (const field of fields) {
      const text = draft[field].trim()
      if (text !== '' && !next.get(text)) next.set(text, await findNames(text))
    }
    setSigns((before) => new Map([...before, ...next]))
    return next
  }

  const look = (field: Noted): void => {
    setLooked((before) => new Set([...before, field]))
    void readNotes([field])
  }

  const save = async (): Promise<Saved> => {
    setIsReading(true)
    const read = await readNotes(noted)
    setIsReading(false)
    setAsked(true)
    const problems = findProblems(read)
    const terms = toConsentTerms(draft)
    if (Object.keys(problems).length > 0 || !terms) return { outcome: 'mend', problems }
    const now = toNow()
    const outcome = await (record ? consents.change(record.id, (one) => amendConsent(one, terms, now)) : consents.add([recordConsent(terms, crypto.randomUUID(), now)]))
    if (outcome === 'done') unsaved = emptyConsent
    return { outcome, isUnread: noted.some((field) => read.get(draft[field].trim()) === null) }
  }

  return {
    draft, change, problems: shown, save, look, isReading, today,
    /** The name or number that a note holds. */
    signIn: (field: Noted) => findSign(draft[field]),
    allow: (quote: string) => setAllowed((before) => [...before, quote]),
    leave: () => { unsaved = emptyConsent },
  }
}
