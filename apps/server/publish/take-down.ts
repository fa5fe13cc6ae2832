import type { Finding, Outcome, Withdrawal } from '@sharewell/connectors/contract'
import type { MemberActor } from '@sharewell/domain/people'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { hour } from '../clock/instant.ts'
import { holdPost, loadPost, permitOn } from '../compose/load-post.ts'
import { findTold, tell } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { publications } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'
import { noteIntent } from './attempts.ts'
import { toRetryAt } from './backoff.ts'
import type { Call } from './call.ts'
import { loseChannel } from './channel-health.ts'
import { change, changePart, findParts, followPublications, type Held, move, type PartRow } from './held.ts'
import { leaseFor } from './leases.ts'
import { toReceipt } from './outgoing.ts'
import type { Publisher, Way } from './publisher.ts'
import { wakeWorkers } from './wake-workers.ts'

/** How long the taking down of one publication is tried before people are told that it did not work. Milliseconds. */
const triedFor = hour

/** What nobody can promise. */
export const honestWord = 'Sharewell asks every platform to remove what it has a receipt for. Copies, quotes, screenshots, other servers and search engines may keep it.'

/**
 * “Take down everywhere”: what has not gone out is cancelled, what is being sent stops before its next part, and every part with
 * a receipt is withdrawn by the workers, the last first. Asking again asks for what is still out. Answers how many channels it concerns.
 */
export async function takeDownEverywhere(context: Context, actor: MemberActor, { postId }: { readonly postId: string }): Promise<number> {
  return context.database.transaction(async (transaction) => {
    const post = await holdPost(transaction, { workspaceId: actor.workspaceId, id: postId })
    const loaded = await loadPost(context, transaction, actor.workspaceId, postId)
    const rows = await transaction.select().from(publications).where(and(eq(publications.workspaceId, actor.workspaceId), eq(publications.postId, postId), inArray(publications.state, ['scheduled', 'waiting', 'claimed', 'sending', 'published', 'partial', 'unknown']))).orderBy(asc(publications.id)).for('update')
    permitOn(actor, 'take-down', loaded, { channelIds: rows.map(({ channelId }) => channelId) })
    if (post.state !== 'sending' && post.state !== 'done') throw new Refused('conflict', { code: 'nothing-out', words: 'Nothing of this post is out. To stop what is planned, take its time away.' })
    const held: Held = { post, publication: rows[0] ?? noRow(), parts: [] }
    for (const publication of rows) {
      held.publication = publication
      held.parts = await findParts(transaction, publication)
      const isOpen = publication.state === 'scheduled' || publication.state === 'waiting'
      if (isOpen && !held.parts.some(({ state }) => state === 'published')) await move(context, transaction, held, 'cancelled', 'system', { actorId: actor.memberId })
      else {
        if (isOpen) await move(context, transaction, held, 'sent-in-part', 'sweeper')
        await change(transaction, held, { takeDownAt: context.clock.now(), takeDownBy: actor.memberId })
      }
    }
    await followPublications(context, transaction, held, actor.memberId)
    await wakeWorkers(transaction)
    return rows.length
  })
}

function noRow(): never {
  throw new Refused('conflict', { code: 'nothing-out', words: 'Nothing of this post is out.' })
}

/** The next withdrawal of a publication that is to be taken down, the last part first; or its end. */
export async function goOnTakingDown(publisher: Publisher, transaction: Database, held: Held, way: Way | undefined): Promise<Call | undefined> {
  const { context, owner } = publisher
  const part = held.parts.findLast(({ state, platformId }) => state === 'published' && platformId !== null)
  const receipt = part && toReceipt(part)
  if (!part || !receipt) return end(publisher, transaction, held)
  if (!way?.capabilities.withdraws.value) return giveUp(publisher, transaction, held)
  const { capabilities } = way
  const points = Math.max(0, ...capabilities.budgets.value.map(({ withdrawal }) => withdrawal))
  const attemptId = await noteIntent(context, transaction, held, part, 'withdraw', { points, deadline: capabilities.deadline, lookBehind: 0 })
  const now = context.clock.now()
  await change(transaction, held, { leaseOwner: owner, leaseUntil: now + leaseFor })
  return { what: 'withdraw', way, receipt, partId: part.id, attemptId, startedAt: now }
}

/** What came of a withdrawal. It can be asked again without harm, so what is unclear is asked again. */
export async function keepWithdrawal(publisher: Publisher, transaction: Database, held: Held, part: PartRow, { way }: Call, answer: Withdrawal | Outcome | Finding | { readonly is: 'not-called' }): Promise<Call | undefined> {
  const { context, chance } = publisher
  const { workspaceId, id: publicationId, tries, takeDownAt } = held.publication
  const now = context.clock.now()
  if (answer.is === 'gone') {
    await changePart(transaction, held, part, { state: 'withdrawn', withdrawnAt: answer.at })
    await change(transaction, held, { tries: 0 })
    await emitEvent(context, transaction, { workspaceId, name: 'part.withdrawn', subject: { kind: 'publication', id: publicationId }, data: { publicationId, part: part.number, receiptId: part.id } })
    return goOnTakingDown(publisher, transaction, held, way)
  }
  if (answer.is === 'reconnect') await loseChannel(context, transaction, held.publication)
  const isOver = answer.is === 'reconnect' || answer.is === 'refused' || now - (takeDownAt ?? now) > triedFor
  if (isOver) return giveUp(publisher, transaction, held)
  await change(transaction, held, { tries: tries + 1, leaseOwner: null, leaseUntil: toRetryAt(now, tries, chance(), answer.is === 'later' ? answer.until : undefined) })
  return undefined
}

async function end(publisher: Publisher, transaction: Database, held: Held): Promise<undefined> {
  const { context } = publisher
  // What may be out without a receipt is for a person to look at.
  if (held.parts.some(({ state }) => state === 'unknown' || state === 'published')) return giveUp(publisher, transaction, held)
  const { takeDownBy } = held.publication
  await move(context, transaction, held, 'taken-down', 'take-down', takeDownBy === null ? {} : { actorId: takeDownBy })
  await change(transaction, held, { leaseOwner: null, leaseUntil: null })
  await followPublications(context, transaction, held, takeDownBy ?? undefined)
}

/** Something is still out that we cannot take down: people are told, and it can be asked for again. */
async function giveUp({ context }: Publisher, transaction: Database, held: Held): Promise<undefined> {
  await change(transaction, held, { takeDownAt: null, takeDownBy: null, leaseOwner: null, leaseUntil: null, tries: 0 })
  await tell(context, transaction, held.post, await findTold(transaction, held.post, ['author', 'identity-owner']), 'take-down.incomplete')
}
