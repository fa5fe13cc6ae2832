import type { Instant } from '../instant.ts'
import { aloneConfirmsAfter } from '../people/laws.ts'
import type { Severity } from '../review-words.ts'

/** A finding as it is kept: never the quote, only its keyed hash. */
export interface KeptFinding {
  readonly rule: string
  readonly quoteHash: string
  readonly severity: Severity
}

/** A member lets a finding stand. `isOwn`: their word was the identity's own. The reason stands elsewhere. */
export interface Acknowledgement {
  readonly rule: string
  readonly quoteHash: string
  readonly severity: Severity
  readonly by: string
  readonly isOwn: boolean
}

/** Somebody says that a block is wrong; another confirms it, or the same person where they are alone. */
export interface Dispute {
  readonly rule: string
  readonly quoteHash: string
  readonly by: string
  readonly disputedAt: Instant
  readonly confirmedBy?: string
  readonly confirmedAt?: Instant
}

type Same = Pick<KeptFinding, 'rule' | 'quoteHash'>
const isSame = (one: Same, other: Same): boolean => one.rule === other.rule && one.quoteHash === other.quoteHash
const order: readonly Severity[] = ['tip', 'advise', 'hold', 'block']
const isNoGraver = (severity: Severity, than: Severity): boolean => order.indexOf(severity) <= order.indexOf(than)

/**
 * Which earlier acknowledgements are offered again for a new revision's findings: where rule and quote are unchanged and it is no graver.
 * Offered, not given: somebody has to say it again. Each finding gets the one that stands last.
 */
export function findOfferedAgain(findings: readonly KeptFinding[], earlier: readonly Acknowledgement[]): { finding: KeptFinding; acknowledgement: Acknowledgement }[] {
  return findings.flatMap((finding) => {
    const acknowledgement = earlier.findLast((one) => isSame(one, finding) && isNoGraver(finding.severity, one.severity))
    return acknowledgement ? [{ finding, acknowledgement }] : []
  })
}

/** Whether a dispute holds at an instant: a second person confirmed it, or its author did after twelve hours where they are alone. */
export function isDisputeConfirmed({ by, disputedAt, confirmedBy, confirmedAt }: Dispute, isAlone: boolean, at: Instant): boolean {
  if (confirmedBy === undefined || confirmedAt === undefined || confirmedAt > at) return false
  return confirmedBy === by ? isAlone && confirmedAt - disputedAt >= aloneConfirmsAfter : true
}

/** What a finding still wants before the post can go. */
export type Wanted = 'answer' | 'change-or-dispute' | 'confirmation'

/**
 * What stands between a review and its going out. Tips and advice go; a hold wants an answer by the identity's own physician or owner,
 * or a consent that covers it; a block wants a change, or a confirmed dispute, after which it is a hold.
 */
export function findWanted(
  findings: readonly KeptFinding[],
  { acknowledgements, disputes, isAlone, isConsented, at }: { acknowledgements: readonly Acknowledgement[]; disputes: readonly Dispute[]; isAlone: boolean; isConsented: (finding: KeptFinding) => boolean; at: Instant },
): { finding: KeptFinding; wants: Wanted }[] {
  return findings.flatMap((finding): { finding: KeptFinding; wants: Wanted }[] => {
    if (finding.severity === 'tip' || finding.severity === 'advise') return []
    if (finding.severity === 'block') {
      const disputed = disputes.filter((one) => isSame(one, finding))
      if (disputed.length === 0) return [{ finding, wants: 'change-or-dispute' }]
      if (!disputed.some((one) => isDisputeConfirmed(one, isAlone, at))) return [{ finding, wants: 'confirmation' }]
    } else if (isConsented(finding)) return []
    const isAnswered = acknowledgements.some((one) => one.isOwn && isSame(one, finding) && isNoGraver('hold', one.severity))
    return isAnswered ? [] : [{ finding, wants: 'answer' }]
  })
}
