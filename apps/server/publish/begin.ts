import { and, eq, isNull } from 'drizzle-orm'
import { holdPost } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import type { KeptContent } from '../compose/content.ts'
import type { Database } from '../db/database.ts'
import { publicationAttempts, publicationParts } from '../db/schema/ledger.ts'
import { identities } from '../db/schema/people.ts'
import { channels } from '../db/schema/plans.ts'
import { loadRevision } from '../review/load-review.ts'
import { advance, leaveUnclear, stop } from './advance.ts'
import type { Call } from './call.ts'
import { loseChannel } from './channel-health.ts'
import { change, findParts, followPublications, type Held, holdPublication, move } from './held.ts'
import { hold } from './hold-back.ts'
import { inspect } from './inspect.ts'
import type { Lease } from './leases.ts'
import { countParts, toKey } from './outgoing.ts'
import type { ChannelRow, Publisher, Way } from './publisher.ts'
import { goOnTakingDown } from './take-down.ts'

/** How long what is being sent waits where its channel cannot be reached at all. Milliseconds. */
const unreachableFor = 60_000

/**
 * The transaction in which a worker looks once more at what it took: it holds post, identity and publication, in this order,
 * and answers the call to make, with its intent written. Undefined where there is nothing to do, or something to wait for.
 */
export async function begin(publisher: Publisher, lease: Lease): Promise<Call | undefined> {
  const { context, at, owner } = publisher
  await at('beginning')
  const call = await context.database.transaction(async (transaction) => {
    const post = await holdPost(transaction, { workspaceId: lease.workspaceId, id: lease.postId })
    await transaction.select({ id: identities.id }).from(identities).where(and(eq(identities.workspaceId, post.workspaceId), eq(identities.id, post.identityId))).for('share')
    const held = await holdPublication(transaction, post, lease.id)
    if (!held || held.publication.leaseOwner !== owner) return undefined
    const next = await takeUp(publisher, transaction, held)
    await at('written')
    return next
  })
  await at('begun')
  return call
}

async function takeUp(publisher: Publisher, transaction: Database, held: Held): Promise<Call | undefined> {
  const { context } = publisher
  const { state, waitsFor, takeDownAt } = held.publication
  if (state === 'waiting' && waitsFor === 'retry') await move(context, transaction, held, 'freed', 'sweeper')
  else if (state === 'claimed') await move(context, transaction, held, 'let-go', 'worker')
  else if (state === 'sending') return goOn(publisher, transaction, held)
  else if (takeDownAt !== null && (state === 'published' || state === 'partial' || state === 'unknown')) return takeDown(publisher, transaction, held)
  else if (state !== 'scheduled') return giveBack(transaction, held)
  return claim(publisher, transaction, held)
}

async function giveBack(transaction: Database, held: Held): Promise<undefined> {
  await change(transaction, held, { leaseOwner: null, leaseUntil: null })
}

async function claim(publisher: Publisher, transaction: Database, held: Held): Promise<Call | undefined> {
  const { context } = publisher
  const found = await inspect(context, transaction, held)
  const way = found.is === 'go' ? await findWay(publisher, transaction, found.channel) : undefined
  if (found.is !== 'go' || !way) {
    // Nothing here speaks to its platform: its owner is told once, and it waits for them.
    if (found.is === 'go') await loseChannel(context, transaction, held.publication)
    await hold(publisher, transaction, held, found.is === 'go' ? { is: 'wait', for: 'reconnect', until: null } : found)
    return giveBack(transaction, held)
  }
  await fixParts(publisher, transaction, held, found.content)
  await move(context, transaction, held, 'claimed', 'worker')
  await move(context, transaction, held, 'sending-began', 'worker')
  await followPublications(context, transaction, held)
  return advance(publisher, transaction, held, way, { content: found.content, isInspected: true })
}

/** At the first claim every part gets its key and its time; they never change again. */
async function fixParts({ context }: Publisher, transaction: Database, held: Held, content: KeptContent): Promise<void> {
  if (held.parts.length > 0) return
  const { workspaceId, id: publicationId, channelId } = held.publication
  const now = context.clock.now()
  // One millisecond apart, so that a timeline that sorts by time shows them in order.
  await transaction.insert(publicationParts).values(Array.from({ length: countParts(content, channelId) }, (_, number) => (
    { id: context.ids.make(), workspaceId, publicationId, number, state: 'planned' as const, key: toKey(held.publication, number), createdAt: now + number, looks: 0, notFound: 0 })))
  held.parts = await findParts(transaction, held.publication)
}

/** What another worker left in the middle, or this one put aside: goes on with the same keys. */
async function goOn(publisher: Publisher, transaction: Database, held: Held): Promise<Call | undefined> {
  const { context } = publisher
  if (await wasLost(transaction, held)) await move(context, transaction, held, 'taken-over', 'worker')
  const content = openRevision(context, await loadRevision(transaction, held.post))
  const way = await findWay(publisher, transaction, await findChannel(transaction, held))
  if (content && way) return advance(publisher, transaction, held, way, { content })
  const open = held.parts.find(({ state }) => state === 'sending')
  if (!content || context.clock.now() - held.publication.dueAt > 30 * unreachableFor) return open ? leaveUnclear(publisher, transaction, held, open) : stop(publisher, transaction, held)
  await change(transaction, held, { leaseOwner: null, leaseUntil: context.clock.now() + unreachableFor })
  return undefined
}

/** Whether a call was begun of which nobody wrote down the end. */
async function wasLost(transaction: Database, { publication: { workspaceId, id } }: Held): Promise<boolean> {
  const [open] = await transaction.select({ id: publicationAttempts.id }).from(publicationAttempts)
    .where(and(eq(publicationAttempts.workspaceId, workspaceId), eq(publicationAttempts.publicationId, id), isNull(publicationAttempts.endedAt))).limit(1)
  return open !== undefined
}

async function takeDown(publisher: Publisher, transaction: Database, held: Held): Promise<Call | undefined> {
  return goOnTakingDown(publisher, transaction, held, await findWay(publisher, transaction, await findChannel(transaction, held)))
}

async function findChannel(transaction: Database, { publication: { workspaceId, channelId } }: Held): Promise<ChannelRow | undefined> {
  return (await transaction.select().from(channels).where(and(eq(channels.workspaceId, workspaceId), eq(channels.id, channelId))))[0]
}

/** What can be done on a channel; asked inside the transaction, so that it sees what stands there and waits for no other connection. */
async function findWay({ context, reach }: Publisher, transaction: Database, channel: ChannelRow | undefined): Promise<Way | undefined> {
  const reached = channel && await reach({ ...context, database: transaction }, channel)
  return channel && reached && { channel, capabilities: reached.connector.capabilitiesFor(reached.account) }
}
