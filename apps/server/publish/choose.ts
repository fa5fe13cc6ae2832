import type { MemberActor } from '@sharewell/domain/people'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { z } from 'zod'
import { holdPost, loadPost, permitOn } from '../compose/load-post.ts'
import { changePost, movePost } from '../compose/move-post.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { publications } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'
import { change, changePart, followPublications, type Held, holdPublication, isSomeOut, move, type PartRow } from './held.ts'
import { wakeWorkers } from './wake-workers.ts'

type OnPublication = { readonly postId: string; readonly publicationId: string }

/** What a person says of a part of which nobody knows whether it is out. */
export const choiceSchema = z.discriminatedUnion('is', [
  /** It is there; with its address where they have it. */
  z.strictObject({ is: z.literal('there'), url: z.exactOptional(z.url({ protocol: /^https$/ }).max(500)) }),
  /** It is not there, and is not wanted any more. */
  z.strictObject({ is: z.literal('not-there') }),
  /** It is not there; send it again, under the same key. */
  z.strictObject({ is: z.literal('send-again') }),
  /** Look once more. */
  z.strictObject({ is: z.literal('look-again') }),
])
export type Choice = z.infer<typeof choiceSchema>

/** Settles what is unclear, by the word of a person who may take down. Throws Refused (`not-unclear`), and the codes of the matrix. */
export async function decideUnclear(context: Context, actor: MemberActor, on: OnPublication, choice: Choice): Promise<void> {
  await withHeld(context, actor, 'take-down', on, async (transaction, held) => {
    const part = held.parts.find(({ state }) => state === 'unknown')
    if (held.publication.state !== 'unknown' || !part) throw new Refused('conflict', { code: 'not-unclear', words: 'Nothing is unclear about this any more. Load it again.' })
    const who = { actorId: actor.memberId }
    if (choice.is === 'look-again') {
      await changePart(transaction, held, part, { state: 'sending', looks: 0, notFound: 0, endsAt: context.clock.now() })
      await move(context, transaction, held, 'looked-again', 'take-down', who)
      await change(transaction, held, { leaseUntil: context.clock.now() })
    } else if (choice.is === 'there') await foundThere(context, transaction, held, part, choice.url, actor.memberId)
    else {
      await changePart(transaction, held, part, { ...unsent, state: choice.is === 'send-again' ? 'planned' : 'failed', why: 'not-there' })
      await move(context, transaction, held, isSomeOut(held.parts) ? 'sent-in-part' : 'given-up', 'take-down', who)
      if (choice.is === 'send-again') await resume(context, transaction, held, actor.memberId)
    }
  })
}

const unsent = { firstSentAt: null, sentAt: null, endsAt: null, looks: 0, notFound: 0, why: null, wayOn: null }

async function foundThere(context: Context, transaction: Database, held: Held, part: PartRow, url: string | undefined, actorId: string): Promise<void> {
  const now = context.clock.now()
  const { id: publicationId, workspaceId } = held.publication
  await changePart(transaction, held, part, { state: 'published', url: url ?? part.url, publishedAt: part.publishedAt ?? part.sentAt ?? now, why: null })
  await emitEvent(context, transaction, { workspaceId, name: 'part.published', subject: { kind: 'publication', id: publicationId }, actorId, data: { publicationId, part: part.number, receiptId: part.id } })
  if (held.post.outAt === null) held.post = await changePost(context, transaction, held.post, { outAt: now, isShown: true })
  await move(context, transaction, held, 'looked-again', 'take-down', { actorId })
  const isAll = held.parts.every(({ state }) => state === 'published' || state === 'withdrawn')
  await move(context, transaction, held, isAll ? 'sent-in-full' : 'sent-in-part', 'take-down', { actorId })
}

/**
 * Tries again what was refused or missed, or goes on with a thread from its first part that is not out. It goes now, and is
 * looked at like everything that goes. Throws Refused: `not-now`, `other-revision`, `on-its-way`, and the codes of the matrix.
 */
export async function sendAgain(context: Context, actor: MemberActor, on: OnPublication): Promise<void> {
  await withHeld(context, actor, 'schedule', on, (transaction, held) => resume(context, transaction, held, actor.memberId))
}

/** Leaves a thread as it stands, with the parts that are out. */
export async function keepAsItStands(context: Context, actor: MemberActor, on: OnPublication): Promise<void> {
  await withHeld(context, actor, 'take-down', on, (transaction, held) => move(context, transaction, held, 'kept', 'take-down', { actorId: actor.memberId }))
}

async function withHeld(context: Context, actor: MemberActor, action: 'schedule' | 'take-down', { postId, publicationId }: OnPublication, act: (transaction: Database, held: Held) => Promise<void>): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const post = await holdPost(transaction, { workspaceId: actor.workspaceId, id: postId })
    const loaded = await loadPost(context, transaction, actor.workspaceId, postId)
    permitOn(actor, 'read', loaded)
    const held = await holdPublication(transaction, post, publicationId)
    if (!held) throw new Refused('not-found', { code: 'no-publication', words: 'This post has no such publication.' })
    permitOn(actor, action, loaded, { channelIds: [held.publication.channelId] })
    await act(transaction, held)
    await followPublications(context, transaction, held, actor.memberId)
    await wakeWorkers(transaction)
  })
}

async function resume(context: Context, transaction: Database, held: Held, actorId: string): Promise<void> {
  const { post, publication } = held
  const now = context.clock.now()
  if (!['ready', 'scheduled', 'sending', 'done'].includes(post.state)) throw new Refused('conflict', { code: 'not-now', words: 'This post was taken back or is in review, so nothing of it is sent now.' })
  if (publication.revisionId !== post.revisionId) throw new Refused('conflict', { code: 'other-revision', words: 'This post was changed since. Plan it anew.' })
  const [other] = await transaction.select({ id: publications.id }).from(publications)
    .where(and(eq(publications.workspaceId, post.workspaceId), eq(publications.postId, post.id), eq(publications.channelId, publication.channelId), ne(publications.id, publication.id), inArray(publications.state, ['scheduled', 'waiting', 'claimed', 'sending'])))
  if (other) throw new Refused('conflict', { code: 'on-its-way', words: 'It is on its way to this channel already.' })
  for (const part of held.parts) if (part.state === 'failed') await changePart(transaction, held, part, { ...unsent, state: 'planned' })
  await move(context, transaction, held, 'resumed', 'schedule', { actorId, dueAt: now })
  await change(transaction, held, { tries: 0, leaseOwner: null, leaseUntil: null })
  if (post.state === 'ready') held.post = (await movePost(context, transaction, post, 'scheduled', { by: 'schedule', actorId, change: { plannedAt: now, plannedZone: null } })).after
}
