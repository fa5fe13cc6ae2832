import { toOutcomeOfParts } from '@sharewell/domain/publication'
import type { KeptContent } from '../compose/content.ts'
import { openRevision } from '../compose/make-revision.ts'
import type { Database } from '../db/database.ts'
import { loadRevision } from '../review/load-review.ts'
import { findRoom, noteIntent } from './attempts.ts'
import type { Call } from './call.ts'
import { change, changePart, followPublications, type Held, isSomeOut, move, type PartRow } from './held.ts'
import { leaseFor } from './leases.ts'
import { isPaused } from './inspect.ts'
import { toNextStep } from './next-step.ts'
import { toOutgoing } from './outgoing.ts'
import type { Publisher, Way } from './publisher.ts'

/**
 * The next step of a publication that is being sent, inside the transaction that holds it: writes the intent of the next call
 * and answers that call (`given`: what is known already); or settles, waits or leaves it to a person, gives the lease back, and answers nothing.
 */
export async function advance(publisher: Publisher, transaction: Database, held: Held, way: Way, given: { readonly content?: KeptContent; /** Just now, so that a pause was asked about. */ readonly isInspected?: boolean } = {}): Promise<Call | undefined> {
  const { context } = publisher
  const { capabilities } = way
  const now = context.clock.now()
  const step = toNextStep(held.parts, { key: capabilities.key.value }, held.publication.tries, now)
  if (step.is === 'settle') return settle(publisher, transaction, held)
  if (step.is === 'wait') return rest(transaction, held, step.until)
  const part = held.parts[step.part]
  if (!part) throw new Error('A step names a part that is not there.')
  if (step.is === 'leave-unclear') return leaveUnclear(publisher, transaction, held, part)
  if (publisher.isStopping()) return rest(transaction, held, now)
  // Somebody wants it taken down: what is not out stays here.
  if (step.is === 'send' && !step.isAgain && held.publication.takeDownAt !== null) return stop(publisher, transaction, held)
  if (step.is === 'send' && !step.isAgain && given.isInspected !== true && await isPaused(transaction, held.post)) return waitForPause(publisher, transaction, held)
  const content = given.content ?? openRevision(context, await loadRevision(transaction, held.post))
  if (!content) throw new Error('The text of what is being sent is not there.')
  const outgoing = await toOutgoing(context, transaction, held, content, part)
  const costOf = ({ part: each, picture }: { readonly part: number; readonly picture: number }): number => (step.is === 'send' ? each + picture * outgoing.pictures.length : 0)
  const until = step.is === 'send' ? await findRoom(context, transaction, held.publication, capabilities, costOf) : undefined
  if (until !== undefined) return step.is === 'send' && step.isAgain ? rest(transaction, held, until) : waitForRetry(publisher, transaction, held, until)
  const points = Math.max(0, ...capabilities.budgets.value.map(costOf))
  const what = step.is === 'send' ? 'publish' : 'find'
  const attemptId = await noteIntent(context, transaction, held, part, what, { points, deadline: capabilities.deadline, lookBehind: capabilities.lookBehind.value })
  await change(transaction, held, { leaseOwner: publisher.owner, leaseUntil: now + leaseFor })
  return { what, way, part: outgoing, key: part.key, partId: part.id, attemptId, startedAt: now }
}

/** Nobody has it until then; it stays as it is. */
async function rest(transaction: Database, held: Held, until: number): Promise<undefined> {
  await change(transaction, held, { leaseOwner: null, leaseUntil: until })
}

/** The platform, or its budget, wants it later. Certainly not out; a thread of which a part is out stays its post's business. */
export async function waitForRetry({ context }: Publisher, transaction: Database, held: Held, until: number): Promise<undefined> {
  await move(context, transaction, held, 'asked-to-wait', 'worker', { waits: { for: 'retry', until } })
  await change(transaction, held, { leaseOwner: null, leaseUntil: null })
  await followPublications(context, transaction, held)
}

/** A pause stops a thread before its next part; after a restore it keeps what may be out already from going again. */
async function waitForPause({ context }: Publisher, transaction: Database, held: Held): Promise<undefined> {
  await move(context, transaction, held, 'asked-to-wait', 'worker', { waits: { for: 'paused', until: null } })
  await change(transaction, held, { leaseOwner: null, leaseUntil: null })
  await followPublications(context, transaction, held)
}

/** The channel wants connecting anew: it and all that goes there waits, and people are told. */
export async function waitForConnection({ context }: Publisher, transaction: Database, held: Held): Promise<undefined> {
  await move(context, transaction, held, 'asked-to-wait', 'worker', { waits: { for: 'reconnect', until: null } })
  await change(transaction, held, { leaseOwner: null, leaseUntil: null })
  await followPublications(context, transaction, held)
}

/** Looked, and nothing clear was found: a person decides. */
export async function leaveUnclear({ context }: Publisher, transaction: Database, held: Held, part: PartRow): Promise<undefined> {
  await changePart(transaction, held, part, { state: 'unknown', why: part.why ?? 'no-answer' })
  await move(context, transaction, held, 'left-unclear', 'worker')
  await change(transaction, held, { leaseOwner: null, leaseUntil: null, tries: 0 })
  await followPublications(context, transaction, held)
}

/** What its parts make of it. */
async function settle(publisher: Publisher, transaction: Database, held: Held): Promise<undefined> {
  const outcome = toOutcomeOfParts(held.parts.map(({ state }) => state))
  if (outcome !== 'published' && outcome !== 'failed' && outcome !== 'partial') return stop(publisher, transaction, held)
  await move(publisher.context, transaction, held, outcome === 'published' ? 'sent-in-full' : outcome === 'failed' ? 'was-refused' : 'sent-in-part', 'worker')
  await change(transaction, held, { leaseOwner: null, leaseUntil: null, tries: 0 })
  await followPublications(publisher.context, transaction, held)
}

/** Stops a publication before its next part: in part where some is out, else it is cancelled, since somebody wants it down. */
export async function stop({ context }: Publisher, transaction: Database, held: Held): Promise<undefined> {
  if (isSomeOut(held.parts)) await move(context, transaction, held, 'sent-in-part', 'worker')
  else {
    await move(context, transaction, held, 'asked-to-wait', 'worker', { waits: { for: 'retry', until: context.clock.now() } })
    await move(context, transaction, held, 'cancelled', 'system')
  }
  await change(transaction, held, { leaseOwner: null, leaseUntil: null })
  await followPublications(context, transaction, held)
}
