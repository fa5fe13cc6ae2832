import { type ConsentPlace, tickDown, toTakeDownTasks } from '@sharewell/domain/consent'
import type { MemberActor } from '@sharewell/domain/people'
import { and, eq, isNull } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import type { Context } from '../context.ts'
import { consents, takeDownTasks } from '../db/schema/consents.ts'
import { channels, publications } from '../db/schema/plans.ts'
import { Refused } from '../refused.ts'
import { toDay } from './days.ts'
import { holdConsent, replaceConsent, toInstant } from './keep-consent.ts'
import { openConsent } from './seal-consent.ts'

/** Something that still stands although the consent for it has ended: a publication from here, or a place that its author noted. */
export interface TakeDown {
  readonly id: string
  readonly consentId: string
  readonly because: 'revoked' | 'expired'
  readonly from: 'here' | 'elsewhere'
  readonly place: ConsentPlace | string
  /** What went out from here. */
  readonly postId: string | null
  readonly publicationId: string | null
  /** Where it stands, where its author noted that. */
  readonly address: string | null
}

/** What is to take down for an identity, what came first first. What was taken down from here is no task any more. */
export async function listTakeDowns(context: Context, actor: MemberActor, { identityId }: { readonly identityId: string }): Promise<TakeDown[]> {
  permitOn(actor, 'take-down', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  const of = { workspaceId: actor.workspaceId, identityId }
  const tasks = await context.database.select({ task: takeDownTasks, state: publications.state, platform: channels.looksAs }).from(takeDownTasks)
    .innerJoin(publications, eq(publications.id, takeDownTasks.publicationId)).innerJoin(channels, eq(channels.id, publications.channelId))
    .where(and(eq(takeDownTasks.workspaceId, of.workspaceId), eq(takeDownTasks.identityId, identityId), isNull(takeDownTasks.doneAt))).orderBy(takeDownTasks.id)
  const rows = await context.database.select().from(consents).where(and(eq(consents.workspaceId, of.workspaceId), eq(consents.identityId, identityId))).orderBy(consents.id)
  const elsewhere = rows.flatMap((row) => toTakeDownTasks([openConsent(context, row)], toDay(context.clock.now())).map(({ usage, place, because, address }): TakeDown => ({ id: usage, consentId: row.id, because, from: 'elsewhere', place, postId: null, publicationId: null, address: address ?? null })))
  const here = tasks.filter(({ state }) => state !== 'withdrawn').map(({ task, platform }): TakeDown => ({ id: task.id, consentId: task.consentId, because: task.because, from: 'here', place: platform, postId: task.postId, publicationId: task.publicationId, address: null }))
  return [...here, ...elsewhere]
}

const noTask = (): Refused => new Refused('not-found', { code: 'no-task', words: 'There is nothing of this kind to take down any more.' })

/** Its author says that it is gone. */
export async function tickTakeDown(context: Context, actor: MemberActor, { identityId, consentId, taskId }: { readonly identityId: string; readonly consentId: string; readonly taskId: string }): Promise<void> {
  permitOn(actor, 'take-down', await loadIdentity(context, context.database, actor.workspaceId, identityId))
  await context.database.transaction(async (transaction) => {
    const row = await holdConsent(transaction, actor.workspaceId, { identityId, consentId })
    const record = openConsent(context, row)
    if (record.usedAt.some(({ id, downOn }) => id === taskId && downOn === undefined)) {
      await replaceConsent(context, transaction, actor, row, tickDown(record, taskId, toDay(context.clock.now()), toInstant(context)))
      return
    }
    if (!/^[0-9a-f-]{36}$/i.test(taskId)) throw noTask()
    const done = await transaction.update(takeDownTasks).set({ doneAt: context.clock.now(), doneBy: actor.memberId })
      .where(and(eq(takeDownTasks.workspaceId, actor.workspaceId), eq(takeDownTasks.consentId, consentId), eq(takeDownTasks.id, taskId), isNull(takeDownTasks.doneAt))).returning({ id: takeDownTasks.id })
    if (done.length === 0) throw noTask()
  })
}
