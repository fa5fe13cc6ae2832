import { day, type Instant } from '../instant.ts'
import type { ApprovalNeed } from './approval-rules.ts'

/** How long after the planned time an approval still holds, unless its giver says otherwise. */
export const approvalHoldsFor = 7 * day

/** A decision on one revision, named by its hash. */
export interface Approval {
  readonly revisionHash: string
  /** A member's id, or a guest link's. */
  readonly by: string
  readonly from: 'member' | 'guest'
  /** Whether their word was the identity's own when they decided. */
  readonly isOwn: boolean
  readonly decision: 'approved' | 'returned'
  readonly decidedAt: Instant
  /** From here on it holds no more. */
  readonly endsAt: Instant
  readonly takenBackAt?: Instant
}

/** Who had a hand in a revision. */
export interface RevisionAuthors {
  readonly hash: string
  readonly writtenBy: string
  readonly lastEditedBy: string
}

export type ApprovalState =
  | { readonly is: 'off' }
  | { readonly is: 'approved'; readonly by: readonly string[]; /** The first moment at which it is approved no more. */ readonly endsAt: Instant }
  | { readonly is: 'missing'; readonly more: 1 | 2; /** Only the identity's physician or owner can give what is missing. */ readonly needsOwn: boolean; /** A member has to join a guest. */ readonly needsMember: boolean; /** Some were there and have ended. */ readonly hasLapsed: boolean }
  | { readonly is: 'returned'; readonly by: string; readonly at: Instant }

/** Until when an approval holds by default: seven days after the planned time, or after the decision where nothing is planned. */
export function toApprovalEnd(decidedAt: Instant, plannedAt?: Instant): Instant {
  return Math.max(decidedAt, plannedAt ?? decidedAt) + approvalHoldsFor
}

/**
 * How a revision stands at an instant. Decisions on another hash are not seen, so a new revision starts with none.
 * Each person's latest decision counts; whoever wrote or last edited it is not heard. One return sends it back.
 * A guest counts, and is never the only one.
 */
export function toApprovalState(revision: RevisionAuthors, approvals: readonly Approval[], need: ApprovalNeed, at: Instant): ApprovalState {
  const heard = toLatest(approvals.filter((one) => one.revisionHash === revision.hash && one.decidedAt <= at && !isAuthor(revision, one)))
  const standing = heard.filter((one) => one.takenBackAt === undefined || at < one.takenBackAt)
  const returned = standing.filter((one) => one.decision === 'returned').toSorted((a, b) => b.decidedAt - a.decidedAt)[0]
  if (returned) return { is: 'returned', by: returned.by, at: returned.decidedAt }
  if (need.approvers === 0) return { is: 'off' }
  const holding = standing.filter((one) => at < one.endsAt)
  const counted = choose(holding, need)
  if (counted) return { is: 'approved', by: counted.map(({ by }) => by), endsAt: Math.min(...counted.map(({ endsAt }) => endsAt)) }
  const lacksOwn = need.needsOwn && !holding.some(({ isOwn }) => isOwn)
  const lacksMember = holding.length > 0 && !holding.some(({ from }) => from === 'member')
  const more = need.approvers === 2 && holding.length === 0 ? 2 : 1
  return { is: 'missing', more, needsOwn: lacksOwn, needsMember: lacksMember, hasLapsed: holding.length < standing.length }
}

const isAuthor = ({ writtenBy, lastEditedBy }: RevisionAuthors, { by, from }: Approval): boolean => from === 'member' && (by === writtenBy || by === lastEditedBy)

function toLatest(approvals: readonly Approval[]): Approval[] {
  const latest = new Map<string, Approval>()
  for (const one of approvals.toSorted((a, b) => a.decidedAt - b.decidedAt)) latest.set(`${one.from} ${one.by}`, one)
  return [...latest.values()]
}

/** As many as are needed of those that hold, the longest-lasting that satisfy the need; undefined where they do not. */
function choose(holding: readonly Approval[], { approvers, needsOwn }: ApprovalNeed): readonly Approval[] | undefined {
  const byEnd = holding.toSorted((a, b) => b.endsAt - a.endsAt)
  const must = byEnd.find((one) => (needsOwn ? one.isOwn : one.from === 'member'))
  if (!must || must.from !== 'member') return undefined
  const chosen = [must, ...byEnd.filter((one) => one !== must)].slice(0, approvers)
  return chosen.length === approvers ? chosen : undefined
}

/** Whether the people of a workspace can give what a revision needs at all; where they cannot, somebody has to be told before it waits for ever. `isOwn`: their word is the identity's own. */
export function canBeApproved(revision: RevisionAuthors, { approvers, needsOwn }: ApprovalNeed, people: readonly { readonly id: string; readonly isOwn: boolean }[]): boolean {
  const able = people.filter(({ id }) => id !== revision.writtenBy && id !== revision.lastEditedBy)
  return able.length >= approvers && (!needsOwn || able.some(({ isOwn }) => isOwn))
}
