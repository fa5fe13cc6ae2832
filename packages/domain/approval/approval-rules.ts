import { z } from 'zod'
import type { IdentityFacts } from '../people/facts.ts'
import { type Role, roles } from '../people/roles.ts'
import { type Verdict, verdicts } from '../review-words.ts'

/** When approval is asked for. Everything that a rule names has to hold; what it leaves out always does. */
export const approvalRuleSchema = z.strictObject({
  verdicts: z.exactOptional(z.array(z.enum(verdicts)).min(1).max(verdicts.length)),
  channelIds: z.exactOptional(z.array(z.uuid()).min(1).max(50)),
  /** The roles of whoever wrote or last edited it. */
  writtenBy: z.exactOptional(z.array(z.enum(roles)).min(1).max(roles.length)),
  approvers: z.union([z.literal(0), z.literal(1), z.literal(2)]),
})
/** The rules of one organisational identity, or of one delegation. */
export const approvalRulesSchema = z.array(approvalRuleSchema).max(20)
export type ApprovalRule = z.infer<typeof approvalRuleSchema>

/** What of a revision decides how many have to approve it. */
export interface ApprovalFacts {
  readonly identity: Pick<IdentityFacts, 'kind'>
  readonly members: number
  readonly verdict: Verdict
  readonly channelIds: readonly string[]
  readonly authorRoles: readonly Role[]
  /** Whoever submitted it did so by a delegation, so it is not the identity's own word yet. */
  readonly isDelegated: boolean
}

/** How many have to approve, and whether one of them must be the identity's own physician or owner. */
export interface ApprovalNeed {
  readonly approvers: 0 | 1 | 2
  readonly needsOwn: boolean
}

/**
 * What approval a revision needs. Of the rules that match, the one that asks for most counts; where none matches, none is needed.
 * A personal identity and a workspace of one have no approval. A professional identity has it only where a delegation was used.
 * What somebody wrote by a delegation needs the identity's own physician or owner, whatever the rules say.
 */
export function toApprovalNeed(rules: readonly ApprovalRule[], facts: ApprovalFacts): ApprovalNeed {
  const { identity, members, isDelegated } = facts
  if (identity.kind === 'personal' || members <= 1 || (identity.kind === 'professional' && !isDelegated)) return { approvers: 0, needsOwn: false }
  const asked = rules.filter((rule) => doesMatch(rule, facts)).map(({ approvers }) => approvers)
  const approvers = asked.includes(2) ? 2 : asked.includes(1) || isDelegated ? 1 : 0
  return { approvers, needsOwn: isDelegated }
}

function doesMatch(rule: ApprovalRule, { verdict, channelIds, authorRoles }: ApprovalFacts): boolean {
  return (rule.verdicts === undefined || rule.verdicts.includes(verdict))
    && (rule.channelIds === undefined || rule.channelIds.some((id) => channelIds.includes(id)))
    && (rule.writtenBy === undefined || rule.writtenBy.some((role) => authorRoles.includes(role)))
}
