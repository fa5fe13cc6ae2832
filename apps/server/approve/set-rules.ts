import { type ApprovalRule, approvalRulesSchema } from '@sharewell/domain/approval'
import type { MemberActor } from '@sharewell/domain/people'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import { emitEvent } from '../db/emit-event.ts'
import { approvalRules } from '../db/schema/approvals.ts'
import { Refused } from '../refused.ts'
import { findRules } from './load-approval.ts'

export interface RulesOf {
  readonly identityId: string
  /** Absent: the rules of the organisational identity itself. */
  readonly delegationId?: string
}

/** Sets when approval is asked for: on an organisational identity, or on a delegation that its owner gave; nowhere else. */
export async function setRules(context: Context, actor: MemberActor, { identityId, delegationId, rules }: RulesOf & { readonly rules: readonly ApprovalRule[] }): Promise<void> {
  const loaded = await loadIdentity(context, context.database, actor.workspaceId, identityId)
  permitOn(actor, 'manage-rules', loaded)
  const { kind } = loaded.identity.facts
  if (delegationId === undefined && kind !== 'organisational') throw new Refused('conflict', { code: 'no-rules-here', words: 'Rules stand on a house or on a delegation. What somebody writes under their own name needs nobody’s approval.' })
  if (delegationId !== undefined && !loaded.identity.delegations.some(({ id }) => id === delegationId)) throw new Refused('not-found', { code: 'no-delegation', words: 'This identity has no such delegation.' })
  const set = { rules: approvalRulesSchema.parse(rules), changedBy: actor.memberId, changedAt: context.clock.now() }
  const key = { workspaceId: actor.workspaceId, subjectKind: delegationId === undefined ? 'identity' as const : 'delegation' as const, subjectId: delegationId ?? identityId }
  await context.database.transaction(async (transaction) => {
    await transaction.insert(approvalRules).values({ ...key, ...set }).onConflictDoUpdate({ target: [approvalRules.workspaceId, approvalRules.subjectKind, approvalRules.subjectId], set })
    await emitEvent(context, transaction, {
      workspaceId: actor.workspaceId, name: 'rules.changed', subject: { kind: key.subjectKind, id: key.subjectId }, actorId: actor.memberId,
      data: { ...(delegationId === undefined ? { identityId } : { delegationId }), rules: set.rules.length },
    })
  })
}

/** The rules as they stand. */
export async function readRules(context: Context, actor: MemberActor, { identityId, delegationId }: RulesOf): Promise<ApprovalRule[]> {
  const loaded = await loadIdentity(context, context.database, actor.workspaceId, identityId)
  permitOn(actor, 'manage-rules', loaded)
  if (delegationId === undefined) return findRules(context.database, actor.workspaceId, loaded.identity, null)
  return findRules(context.database, actor.workspaceId, { ...loaded.identity, facts: { ...loaded.identity.facts, kind: 'professional' } }, delegationId)
}
