import type { ApprovalState } from '@sharewell/domain/approval'
import { type Action, may, type MemberActor } from '@sharewell/domain/people'
import type { PublicationState, WaitsFor } from '@sharewell/domain/publication'
import { and, asc, desc, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import { loadApproval, type LoadedApproval } from '../approve/load-approval.ts'
import { loadFor, type LoadedPost } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import { findApprovers } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import { events } from '../db/schema/events.ts'
import { coolOffs, pauses, publications } from '../db/schema/plans.ts'

/** What a page of a post has buttons for. */
export const asked = ['write', 'acknowledge', 'dispute-block', 'approve', 'return', 'comment', 'schedule', 'pause', 'take-down', 'share-draft', 'suspend-erasure', 'invite-guest'] as const satisfies readonly Action[]
const mostHistory = 200
/** Who was shown a draft is its author's; what each person was told is theirs. */
const untold = ['draft.shared', 'draft.taken-back', 'notice.raised', 'delegation.used'] as const

export interface Standing {
  /** Null before it was ever submitted. `mayGive`: who can give what is missing. */
  readonly approval: {
    readonly is: ApprovalState['is']
    readonly by: readonly string[]
    readonly endsAt: number | null
    readonly more: number
    readonly needsOwn: boolean
    readonly hasLapsed: boolean
    readonly mayGive: readonly string[]
  } | null
  /** How many findings want an answer, and how many a change or a confirmation. */
  readonly wanted: { readonly answers: number; readonly changes: number }
  readonly publications: readonly { readonly id: string; readonly channelId: string; readonly state: PublicationState; readonly waitsFor: WaitsFor | null; readonly waitsUntil: number | null; readonly dueAt: number }[]
  readonly coolOff: { readonly endsAt: number; readonly isImposed: boolean } | null
  readonly isPaused: boolean
  /** To whom its author shows the draft; told to the author alone. */
  readonly sharedWith: readonly string[]
  /** The newest first; never a word of a text. */
  readonly history: readonly { readonly name: string; readonly at: number; readonly actorId: string | null; readonly data: Readonly<Record<string, unknown>> }[]
  /** What the asker may do here, and why not. */
  readonly can: readonly { readonly action: Action; readonly may: boolean; readonly code: string | null; readonly words: string | null }[]
}

/** How a post stands, for whoever may read it: what it waits for and until when, what happened, and what the asker may do. */
export async function readStanding(context: Context, actor: MemberActor, { postId }: { readonly postId: string }): Promise<Standing> {
  return show(actor, await find(context, actor, postId))
}

type Found = Awaited<ReturnType<typeof find>>

async function find(context: Context, actor: MemberActor, postId: string) {
  const { database } = context
  const loaded = await loadFor(context, database, actor, 'read', postId)
  const { post } = loaded
  const of = { workspaceId: post.workspaceId, postId: post.id }
  const plans = await database.select().from(publications).where(and(eq(publications.workspaceId, of.workspaceId), eq(publications.postId, of.postId))).orderBy(asc(publications.id))
  const ids = [post.id, ...plans.map(({ id }) => id)]
  const approval = post.revisionId === null ? null : await loadApproval(context, database, loaded)
  return {
    loaded, plans, approval,
    approvers: approval?.state.is === 'missing' ? await findApprovers(database, post) : [],
    channelIds: approval ? openRevision(context, approval.revision)?.revision.targets.map(({ channelId }) => channelId) ?? [] : [],
    rests: await database.select().from(coolOffs).where(and(eq(coolOffs.workspaceId, of.workspaceId), eq(coolOffs.postId, of.postId), isNull(coolOffs.answeredAt))),
    paused: await database.select({ id: pauses.id }).from(pauses).where(and(eq(pauses.workspaceId, of.workspaceId), eq(pauses.identityId, post.identityId), isNull(pauses.resumedAt))).limit(1),
    happened: await database.select({ name: events.name, at: events.at, actorId: events.actorId, data: events.data }).from(events)
      .where(and(eq(events.workspaceId, of.workspaceId), inArray(events.subjectId, ids), notInArray(events.name, [...untold]))).orderBy(desc(events.id)).limit(mostHistory),
  }
}

function show(actor: MemberActor, { loaded, plans, approval, approvers, channelIds, rests, paused, happened }: Found): Standing {
  const wants = approval?.wanted.map((one) => one.wants) ?? []
  const rest = rests[0]
  return {
    approval: approval && showApproval(approval, approvers),
    wanted: { answers: wants.filter((one) => one === 'answer').length, changes: wants.filter((one) => one !== 'answer').length },
    publications: plans.map(({ id, channelId, state, waitsFor, waitsUntil, dueAt }) => ({ id, channelId, state, waitsFor, waitsUntil, dueAt })),
    coolOff: rest ? { endsAt: rest.endsAt, isImposed: rest.isImposed } : null,
    isPaused: paused.length > 0,
    sharedWith: actor.memberId === loaded.post.authorId ? (loaded.subject.shares ?? []).filter(({ takenBackAt }) => takenBackAt === undefined).map(({ withMemberId }) => withMemberId) : [],
    history: happened,
    can: asked.map((action) => decide(actor, action, loaded, approval, channelIds)),
  }
}

function showApproval({ state }: LoadedApproval, mayGive: readonly string[]): NonNullable<Standing['approval']> {
  const by = state.is === 'approved' ? state.by : state.is === 'returned' ? [state.by] : []
  return {
    is: state.is, by, endsAt: state.is === 'approved' ? state.endsAt : null, mayGive,
    ...(state.is === 'missing' ? { more: state.more, needsOwn: state.needsOwn, hasLapsed: state.hasLapsed } : { more: 0, needsOwn: false, hasLapsed: false }),
  }
}

function decide(actor: MemberActor, action: Action, { subject }: LoadedPost, approval: LoadedApproval | null, channelIds: readonly string[]): Standing['can'][number] {
  const revision = approval?.revision
  const answer = may(actor, action, { ...subject, ...(revision ? { revision: { hash: revision.hash, writtenBy: revision.writtenBy, lastEditedBy: revision.lastEditedBy }, channelIds } : {}) })
  return answer.may ? { action, may: true, code: null, words: null } : { action, may: false, code: answer.refusal.code, words: answer.refusal.words }
}
