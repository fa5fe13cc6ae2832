import type { Finding, Outcome, Receipt } from '@sharewell/connectors/contract'
import { holdPost } from '../compose/load-post.ts'
import { changePost } from '../compose/move-post.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { advance, leaveUnclear, waitForConnection, waitForRetry } from './advance.ts'
import { noteAnswer } from './attempts.ts'
import { toRetryAt } from './backoff.ts'
import type { Call, Called } from './call.ts'
import { loseChannel } from './channel-health.ts'
import { change, changePart, type Held, holdPublication, type PartRow } from './held.ts'
import type { Lease } from './leases.ts'
import { looksApart, mostTries } from './next-step.ts'
import type { Publisher } from './publisher.ts'
import { keepWithdrawal } from './take-down.ts'

/** Writes down what came of a call and, in the same transaction, the intent of the next one, which it answers. */
export async function keepAnswer(publisher: Publisher, lease: Lease, called: Called): Promise<Call | undefined> {
  const { context, at } = publisher
  await at('keeping')
  const next = await context.database.transaction(async (transaction) => {
    const post = await holdPost(transaction, { workspaceId: lease.workspaceId, id: lease.postId })
    const held = await holdPublication(transaction, post, lease.id)
    const answered = held && await keepIn(publisher, transaction, held, called)
    await at('noted')
    return answered
  })
  await at('kept')
  return next
}

async function keepIn(publisher: Publisher, transaction: Database, held: Held, { call, answer }: Called): Promise<Call | undefined> {
  const { context, owner } = publisher
  const part = held.parts.find(({ id }) => id === call.partId)
  await noteAnswer(context, transaction, { workspaceId: held.post.workspaceId, attemptId: call.attemptId, word: answer.is, ...('why' in answer ? { why: answer.why } : {}) })
  if (!part) throw new Error('A call was about a part that is not there.')
  if (answer.is === 'gone' || call.what === 'withdraw') return held.publication.leaseOwner === owner ? keepWithdrawal(publisher, transaction, held, part, call, answer) : undefined
  if (held.publication.leaseOwner !== owner || held.publication.state !== 'sending' || part.state !== 'sending') return keepLate(publisher, transaction, held, part, answer)
  const now = context.clock.now()
  if (answer.is === 'published' || answer.is === 'found') await keepReceipt(publisher, transaction, held, part, answer.receipt)
  else if (call.what === 'find') {
    if (answer.is === 'reconnect') await loseChannel(context, transaction, held.publication)
    if (answer.is !== 'not-found' && answer.is !== 'later') return leaveUnclear(publisher, transaction, held, part)
    await changePart(transaction, held, part, { notFound: part.notFound + (answer.is === 'not-found' ? 1 : 0), endsAt: now + looksApart })
  } else {
    const ended = await keepFailure(publisher, transaction, held, part, answer, call.way.capabilities.lookBehind.value)
    if (ended) return undefined
  }
  return advance(publisher, transaction, held, call.way)
}

async function keepReceipt({ context, observe }: Publisher, transaction: Database, held: Held, part: PartRow, { id, url, at, marks }: Receipt): Promise<void> {
  const { workspaceId, id: publicationId, dueAt } = held.publication
  const now = context.clock.now()
  await changePart(transaction, held, part, { state: 'published', platformId: id, url: url ?? null, publishedAt: at, marks: marks ?? null, why: null, wayOn: null })
  if (held.publication.tries > 0) await change(transaction, held, { tries: 0 })
  await emitEvent(context, transaction, { workspaceId, name: 'part.published', subject: { kind: 'publication', id: publicationId }, data: { publicationId, part: part.number, receiptId: part.id } })
  if (part.number === 0) observe.late(Math.max(0, now - dueAt) / 1000)
  if (held.post.outAt === null) held.post = await changePost(context, transaction, held.post, { outAt: now, isShown: true })
}

type NotOut = Exclude<Outcome | Finding, { is: 'published' } | { is: 'found' }> | { readonly is: 'not-called' }

/**
 * A call that brought no receipt; answers whether the publication was put aside. A clear word about this call says nothing of
 * an earlier one under the same key, so what was unclear stays unclear.
 */
async function keepFailure(publisher: Publisher, transaction: Database, held: Held, part: PartRow, answer: NotOut, lookBehind: number): Promise<boolean> {
  const { context, chance } = publisher
  const now = context.clock.now()
  const { tries } = held.publication
  const wasClear = part.firstSentAt === part.sentAt
  if (answer.is === 'reconnect') await loseChannel(context, transaction, held.publication)
  if (!wasClear || answer.is === 'unknown') {
    // Refused now: asking again brings nothing, only looking does.
    await change(transaction, held, { tries: answer.is === 'refused' ? Math.max(mostTries, tries + 1) : tries + 1 })
    const unclear = await changePart(transaction, held, part, { endsAt: Math.max(now + lookBehind, answer.is === 'later' ? answer.until ?? 0 : 0), ...(answer.is === 'unknown' ? { why: answer.why } : {}) })
    if (answer.is === 'reconnect') await leaveUnclear(publisher, transaction, held, unclear)
    return answer.is === 'reconnect'
  }
  const planned = { firstSentAt: null, sentAt: null, endsAt: null }
  if (answer.is === 'refused') {
    await changePart(transaction, held, part, { ...planned, state: 'failed', why: answer.why, wayOn: answer.wayOn })
    await emitEvent(context, transaction, { workspaceId: held.publication.workspaceId, name: 'part.failed', subject: { kind: 'publication', id: held.publication.id }, data: { publicationId: held.publication.id, part: part.number, why: answer.why } })
    return false
  }
  await changePart(transaction, held, part, { ...planned, state: 'planned', ...(answer.is === 'later' || answer.is === 'reconnect' ? { why: answer.why } : {}) })
  if (answer.is === 'reconnect') await waitForConnection(publisher, transaction, held)
  else {
    await change(transaction, held, { tries: tries + 1 })
    await waitForRetry(publisher, transaction, held, toRetryAt(now, tries, chance(), answer.is === 'later' ? answer.until : undefined))
  }
  return true
}

/** An answer that came when somebody else had it already. A receipt is never thrown away: whoever decides finds it. */
async function keepLate(publisher: Publisher, transaction: Database, held: Held, part: PartRow, answer: Called['answer']): Promise<undefined> {
  if (answer.is !== 'published' && answer.is !== 'found') return
  if (part.state === 'sending') await keepReceipt(publisher, transaction, held, part, answer.receipt)
  else if (part.platformId === null) await changePart(transaction, held, part, { platformId: answer.receipt.id, url: answer.receipt.url ?? null, publishedAt: answer.receipt.at, marks: answer.receipt.marks ?? null })
}
