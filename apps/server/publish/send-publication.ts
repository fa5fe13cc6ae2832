import { isMissed } from '@sharewell/domain/schedule'
import { minute, second } from '../clock/instant.ts'
import { holdPost } from '../compose/load-post.ts'
import { leaveUnclear, stop } from './advance.ts'
import { begin } from './begin.ts'
import { makeCall } from './call.ts'
import { change, holdPublication } from './held.ts'
import { miss } from './hold-back.ts'
import { keepAnswer } from './keep-answer.ts'
import type { Lease } from './leases.ts'
import { type Publisher, WorkerLost } from './publisher.ts'
import { findWindow } from './window.ts'

/** What failed inside is tried again so much later. */
const againAfter = 15 * second
/** How long beyond its window something that fails inside is tried, before a person is told. */
const patience = 5 * minute

/**
 * Takes one leased publication as far as it goes: intent, call, answer, and so on until it is settled or waits. Whatever
 * fails is tried again, and whoever takes it up finds every call that may have been made. It never throws but WorkerLost.
 */
export async function sendPublication(publisher: Publisher, lease: Lease): Promise<void> {
  try {
    for (let call = await begin(publisher, lease); call !== undefined;) call = await keepAnswer(publisher, lease, await makeCall(publisher, call))
  } catch (error) {
    if (error instanceof WorkerLost) throw error
    publisher.context.log.error('Sending a publication failed inside.', error, { publication: lease.id })
    // Where this fails too, the lease ends by itself.
    await putAside(publisher, lease).catch((again: unknown) => publisher.context.log.error('A publication could not be put aside.', again, { publication: lease.id }))
  }
}

async function putAside(publisher: Publisher, lease: Lease): Promise<void> {
  const { context, owner } = publisher
  const now = context.clock.now()
  await context.database.transaction(async (transaction) => {
    const held = await holdPublication(transaction, await holdPost(transaction, { workspaceId: lease.workspaceId, id: lease.postId }), lease.id)
    if (!held || held.publication.leaseOwner !== owner) return
    const { state, dueAt } = held.publication
    const isHopeless = isMissed(dueAt, await findWindow(transaction, lease.workspaceId, held.post.identityId) + patience, now)
    const open = held.parts.find((part) => part.state === 'sending')
    if (isHopeless && (state === 'scheduled' || state === 'waiting')) await miss(publisher, transaction, held)
    if (isHopeless && state === 'sending') await (open ? leaveUnclear(publisher, transaction, held, open) : stop(publisher, transaction, held))
    await change(transaction, held, { leaseOwner: null, leaseUntil: now + againAfter })
  })
}
