import { speaksFor, type MemberActor } from '@sharewell/domain/people'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type PostContent, toPostContent } from '../compose/content.ts'
import { loadPost, permitOn } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import { sealWords } from '../compose/seal-content.ts'
import { tell } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { acknowledgements, disputes } from '../db/schema/reviews.ts'
import { members } from '../db/schema/workspaces.ts'
import { Refused } from '../refused.ts'
import { loadReview, needFinding, toStandingSeverity } from './load-review.ts'

/** Which finding is answered, on which revision; a reason is kept sealed. */
export interface FindingAnswer {
  readonly postId: string
  readonly revisionHash: string
  readonly rule: string
  readonly quoteHash: string
  readonly reason: string
}

function needReason(reason: string): void {
  if (reason.trim() === '') throw new Refused('invalid', { code: 'no-reason', words: 'Say why. One sentence is enough.' }, { where: 'reason' })
}

/** Lets a finding stand, with a reason: a hold by the identity's own physician or owner, never by a token. Saying it again changes nothing. */
export async function acknowledgeFinding(context: Context, actor: MemberActor, { postId, revisionHash, rule, quoteHash, reason }: FindingAnswer): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const loaded = await loadPost(context, transaction, actor.workspaceId, postId)
    permitOn(actor, 'read', loaded)
    const review = await loadReview(transaction, loaded.post, loaded.subject, revisionHash)
    const finding = needFinding(review.findings, { rule, quoteHash })
    const severity = toStandingSeverity(finding, review, loaded.subject)
    permitOn(actor, 'acknowledge', loaded, { severity })
    needReason(reason)
    const id = context.ids.make()
    const given = await transaction.insert(acknowledgements).values({
      id, workspaceId: actor.workspaceId, postId, revisionHash, rule, quoteHash, severity, by: actor.memberId, isOwn: speaksFor(actor, loaded.identity.facts), madeAt: context.clock.now(),
      ...sealWords(context, reason, `acknowledgement:${id}`),
    }).onConflictDoNothing().returning()
    if (given.length === 0) return
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'finding.acknowledged', subject: { kind: 'post', id: postId }, actorId: actor.memberId, data: { revisionHash, rule, quoteHash, severity } })
  })
}

/** “This is wrong because…”: says so of a block. Somebody else has to confirm it; whoever is alone does so twelve hours later. */
export async function disputeBlock(context: Context, actor: MemberActor, { postId, revisionHash, rule, quoteHash, reason }: FindingAnswer): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const loaded = await loadPost(context, transaction, actor.workspaceId, postId)
    permitOn(actor, 'dispute-block', loaded)
    const review = await loadReview(transaction, loaded.post, loaded.subject, revisionHash)
    const finding = needFinding(review.findings, { rule, quoteHash })
    if (finding.severity !== 'block') throw new Refused('conflict', { code: 'no-block', words: 'This finding blocks nothing. Answer it with a reason.' })
    needReason(reason)
    const id = context.ids.make()
    const said = await transaction.insert(disputes).values({ id, workspaceId: actor.workspaceId, postId, revisionHash, rule, quoteHash, by: actor.memberId, disputedAt: context.clock.now(), ...sealWords(context, reason, `dispute:${id}`) }).onConflictDoNothing().returning()
    if (said.length === 0) return
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'finding.disputed', subject: { kind: 'post', id: postId }, actorId: actor.memberId, data: { revisionHash, rule, quoteHash } })
    await tell(context, transaction, loaded.post, await findConfirmers(transaction, actor, loaded.identity.facts.kind), 'finding.disputed')
  })
}

/** Who is asked whether a block is wrong: every other owner and physician; for a personal identity nobody. */
async function findConfirmers(database: Database, { workspaceId, memberId }: MemberActor, kind: string): Promise<string[]> {
  if (kind === 'personal') return []
  const found = await database.select({ id: members.id }).from(members).where(and(eq(members.workspaceId, workspaceId), isNull(members.leftAt), inArray(members.role, ['owner', 'physician'])))
  return found.map(({ id }) => id).filter((id) => id !== memberId)
}

type OnFinding = Omit<FindingAnswer, 'reason'>

/** A post with a disputed block, for whoever may confirm the dispute; they may look for that alone, also where the plan is not theirs to see. */
async function loadDisputed(context: Context, database: Database, actor: MemberActor, { postId, revisionHash, rule, quoteHash }: OnFinding) {
  const loaded = await loadPost(context, database, actor.workspaceId, postId)
  const { revision, disputes: heard, findings: found } = await loadReview(database, loaded.post, loaded.subject).catch((error: unknown) => {
    permitOn(actor, 'read', loaded)
    throw error
  })
  const dispute = revision.hash === revisionHash ? heard.find((one) => one.rule === rule && one.quoteHash === quoteHash) : undefined
  if (!dispute) permitOn(actor, 'read', loaded)
  permitOn(actor, 'confirm-wrong-block', loaded, dispute ? { dispute: { by: dispute.by, at: dispute.disputedAt } } : {})
  return { loaded, revision, finding: needFinding(found, { rule, quoteHash }) }
}

/** The text of a disputed block, with where it stands, for whoever is asked to confirm that it is wrong. */
export async function readDisputed(context: Context, actor: MemberActor, on: OnFinding): Promise<{ readonly content: PostContent | null; readonly rule: string; readonly start: number; readonly end: number }> {
  const { revision, finding } = await loadDisputed(context, context.database, actor, on)
  const kept = openRevision(context, revision)
  return { content: kept ? toPostContent(kept) : null, rule: finding.rule, start: finding.start, end: finding.end }
}

/** Confirms that a disputed block is wrong, after which it is a hold like any other. */
export async function confirmDispute(context: Context, actor: MemberActor, { postId, revisionHash, rule, quoteHash }: OnFinding): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const { loaded } = await loadDisputed(context, transaction, actor, { postId, revisionHash, rule, quoteHash })
    const confirmed = await transaction.update(disputes).set({ confirmedBy: actor.memberId, confirmedAt: context.clock.now() })
      .where(and(eq(disputes.workspaceId, actor.workspaceId), eq(disputes.postId, postId), eq(disputes.revisionHash, revisionHash), eq(disputes.rule, rule), eq(disputes.quoteHash, quoteHash), isNull(disputes.confirmedAt))).returning()
    if (confirmed.length === 0) return
    await emitEvent(context, transaction, { workspaceId: actor.workspaceId, name: 'finding.dispute-confirmed', subject: { kind: 'post', id: postId }, actorId: actor.memberId, data: { revisionHash, rule, quoteHash } })
    await tell(context, transaction, loaded.post, [loaded.post.authorId].filter((one) => one !== actor.memberId), 'finding.dispute-confirmed')
  })
}
