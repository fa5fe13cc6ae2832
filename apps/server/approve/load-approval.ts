import { type Approval, type ApprovalNeed, type ApprovalRule, approvalRulesSchema, type ApprovalState, toApprovalNeed, toApprovalState } from '@sharewell/domain/approval'
import type { Verdict } from '@sharewell/domain'
import type { Subject } from '@sharewell/domain/people'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { PostRow } from '../compose/load-post.ts'
import { openRevision, type RevisionRow } from '../compose/make-revision.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { approvalRules, approvals } from '../db/schema/approvals.ts'
import { members } from '../db/schema/workspaces.ts'
import type { KeptIdentity } from '../people/access/find-identity.ts'
import { toRole } from '../people/access/find-member.ts'
import { loadReview, type LoadedReview } from '../review/load-review.ts'

export interface LoadedApproval extends LoadedReview {
  readonly need: ApprovalNeed
  readonly state: ApprovalState
}

/** The rules that count for a revision: those of an organisational identity, and those of the delegation that was used. */
export async function findRules(database: Database, workspaceId: string, identity: KeptIdentity, delegationId: string | null): Promise<ApprovalRule[]> {
  const ids = [...(identity.facts.kind === 'organisational' ? [identity.id] : []), ...(delegationId === null ? [] : [delegationId])]
  if (ids.length === 0) return []
  const rows = await database.select().from(approvalRules).where(and(eq(approvalRules.workspaceId, workspaceId), inArray(approvalRules.subjectId, ids)))
  return rows.flatMap(({ rules }) => approvalRulesSchema.parse(rules))
}

/** What approval a revision needs, by the rules as they stand now. */
export async function findNeed(database: Database, revision: RevisionRow, verdict: Verdict, channelIds: readonly string[], identity: KeptIdentity, subject: Subject): Promise<ApprovalNeed> {
  const rules = await findRules(database, revision.workspaceId, identity, revision.delegationId)
  const authors = await database.select({ role: members.role }).from(members).where(and(eq(members.workspaceId, revision.workspaceId), inArray(members.id, [...new Set([revision.writtenBy, revision.lastEditedBy])])))
  return toApprovalNeed(rules, { identity: identity.facts, members: subject.workspace.members, verdict, channelIds, authorRoles: authors.map(({ role }) => toRole(role)), isDelegated: revision.delegationId !== null })
}

/** How a post's revision stands: what it needs, what was decided, what its review still wants. */
export async function loadApproval(context: Pick<Context, 'secrets' | 'clock'>, database: Database, { post, identity, subject: loaded }: { readonly post: PostRow; readonly identity: KeptIdentity; readonly subject: Subject }, hash?: string): Promise<LoadedApproval> {
  // What this very transaction wrote is younger than what was loaded at its beginning.
  const subject = { ...loaded, at: context.clock.now() }
  const review = await loadReview(database, post, subject, hash)
  const { revision } = review
  const channelIds = openRevision(context, revision)?.revision.targets.map(({ channelId }) => channelId) ?? []
  const need = await findNeed(database, revision, review.review.verdict, channelIds, identity, subject)
  const rows = await database.select().from(approvals).where(and(eq(approvals.workspaceId, post.workspaceId), eq(approvals.postId, post.id), eq(approvals.revisionHash, revision.hash))).orderBy(asc(approvals.id))
  // Another machine's clock may be a little ahead; what it committed has happened.
  const at = Math.max(subject.at, ...rows.map(({ decidedAt }) => decidedAt))
  return { ...review, need, state: toApprovalState(revision, rows.map(toApproval), need, at) }
}

function toApproval({ revisionHash, by, from, isOwn, decision, decidedAt, endsAt, takenBackAt }: typeof approvals.$inferSelect): Approval {
  return { revisionHash, by, from, isOwn, decision, decidedAt, endsAt, ...(takenBackAt === null ? {} : { takenBackAt }) }
}
