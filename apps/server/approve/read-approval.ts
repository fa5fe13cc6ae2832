import type { Verdict } from '@sharewell/domain'
import type { Approval, ApprovalNeed, ApprovalState } from '@sharewell/domain/approval'
import { may, type MemberActor, speaksFor } from '@sharewell/domain/people'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { type PostContent, toPostContent } from '../compose/content.ts'
import { loadFor, type LoadedPost, toPostFacts } from '../compose/load-post.ts'
import { openRevision, type RevisionRow } from '../compose/make-revision.ts'
import { listPosts, type PostHead, toPostHead } from '../compose/read-post.ts'
import type { Context } from '../context.ts'
import { approvals } from '../db/schema/approvals.ts'
import { posts, revisions } from '../db/schema/posts.ts'
import { findIdentities } from '../people/access/find-identity.ts'
import { countMembers } from '../people/access/find-member.ts'
import { Refused } from '../refused.ts'
import { needAnswered } from '../review/load-review.ts'
import { loadApproval, type LoadedApproval } from './load-approval.ts'

interface Why { readonly code: string; readonly words: string }
export interface ReadApproval {
  readonly post: PostHead
  readonly revision: Pick<RevisionRow, 'id' | 'number' | 'hash' | 'madeAt' | 'submittedBy' | 'writtenBy' | 'lastEditedBy'> & { readonly isDelegated: boolean }
  /** What the hash stands for; null once it was erased. */
  readonly content: PostContent | null
  readonly verdict: Verdict
  readonly need: ApprovalNeed
  readonly state: ApprovalState
  readonly decisions: readonly (Pick<Approval, 'by' | 'from' | 'decision' | 'decidedAt' | 'endsAt'> & { readonly takenBackAt: number | null })[]
  /** For whoever asks: null where they may, else why they may not. */
  readonly you: { readonly approve: Why | null; readonly return: Why | null; readonly hasApproved: boolean }
}

/** How the approval of a post's revision stands: what goes out, who decided, what is missing, and whether the asker may decide. */
export async function readApproval(context: Context, actor: MemberActor, { postId }: { readonly postId: string }): Promise<ReadApproval> {
  const loaded = await loadFor(context, context.database, actor, 'read', postId)
  const approval = await loadApproval(context, context.database, loaded)
  const { revision } = approval
  const rows = await context.database.select().from(approvals)
    .where(and(eq(approvals.workspaceId, actor.workspaceId), eq(approvals.postId, postId), eq(approvals.revisionHash, revision.hash))).orderBy(asc(approvals.id))
  const kept = openRevision(context, revision)
  const { id, number, hash, madeAt, submittedBy, writtenBy, lastEditedBy } = revision
  const hasApproved = rows.some(({ by, decision, takenBackAt }) => by === actor.memberId && decision === 'approved' && takenBackAt === null)
  return {
    post: toPostHead(loaded.post, revision), verdict: approval.review.verdict, need: approval.need, state: approval.state,
    revision: { id, number, hash, madeAt, submittedBy, writtenBy, lastEditedBy, isDelegated: revision.delegationId !== null },
    content: kept ? toPostContent(kept) : null,
    decisions: rows.map(({ by, from, decision, decidedAt, endsAt, takenBackAt }) => ({ by, from, decision, decidedAt, endsAt, takenBackAt })),
    you: { approve: hasApproved ? null : findWhyNot(actor, 'approve', loaded, approval), return: findWhyNot(actor, 'return', loaded, approval), hasApproved },
  }
}

/** The first reason for which a decision would be refused, in the order in which deciding asks. */
function findWhyNot(actor: MemberActor, action: 'approve' | 'return', { post, subject }: LoadedPost, approval: LoadedApproval): Why | null {
  const { hash, writtenBy, lastEditedBy } = approval.revision
  const permission = may(actor, action, { ...subject, revision: { hash, writtenBy, lastEditedBy } })
  if (!permission.may) return permission.refusal
  if (post.state !== 'in-review') return { code: 'not-asked', words: 'Nobody asks for approval of this post now.' }
  if (post.erasedAt !== null) return { code: 'erased', words: 'The text of this post was erased.' }
  if (action === 'return') return null
  try {
    needAnswered(approval)
    return null
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, words: error.message }
    throw error
  }
}

export interface AskedApproval {
  readonly post: PostHead
  /** When the revision was submitted. */
  readonly askedAt: number
  readonly submittedBy: string
}

/** What waits for the asker's approval, the newest first: not what they wrote, decided on already, or what only others can give. */
export async function listAskedApprovals(context: Context, actor: MemberActor): Promise<AskedApproval[]> {
  const heads = await listPosts(context, actor, { states: ['in-review'], limit: 100 })
  if (heads.length === 0) return []
  const { database, clock } = context
  const ids = heads.map(({ id }) => id)
  const rows = await database.select({ post: posts, revision: revisions }).from(posts).innerJoin(revisions, and(eq(revisions.id, posts.revisionId), eq(revisions.workspaceId, posts.workspaceId)))
    .where(and(eq(posts.workspaceId, actor.workspaceId), inArray(posts.id, ids)))
  const own = await database.select({ hash: approvals.revisionHash, postId: approvals.postId }).from(approvals)
    .where(and(eq(approvals.workspaceId, actor.workspaceId), inArray(approvals.postId, ids), eq(approvals.by, actor.memberId), eq(approvals.decision, 'approved'), isNull(approvals.takenBackAt)))
  const workspace = await countMembers(context, actor.workspaceId)
  const identities = new Map((await findIdentities(database, actor.workspaceId)).map((one) => [one.id, one]))
  return heads.flatMap((head) => {
    const row = rows.find(({ post }) => post.id === head.id)
    const identity = identities.get(head.identityId)
    if (!row || !identity || head.waitsFor !== null || own.some(({ postId, hash }) => postId === head.id && hash === row.revision.hash)) return []
    const { hash, writtenBy, lastEditedBy, delegationId, madeAt, submittedBy } = row.revision
    if (delegationId !== null && !speaksFor(actor, identity.facts)) return []
    const permission = may(actor, 'approve', { workspace, at: clock.now(), identity: identity.facts, delegations: identity.delegations, post: toPostFacts(row.post), revision: { hash, writtenBy, lastEditedBy } })
    return permission.may ? [{ post: head, askedAt: madeAt, submittedBy }] : []
  })
}
