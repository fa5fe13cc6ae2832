import { and, eq, gt, sum } from 'drizzle-orm'
import type { Capabilities } from '@sharewell/connectors/contract'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { publicationAttempts } from '../db/schema/ledger.ts'
import { changePart, type Held, type PartRow } from './held.ts'

export type What = 'publish' | 'find' | 'withdraw'

/** Writes down that a call is about to be made, in the transaction that is committed before it; answers the id of the attempt. */
export async function noteIntent(context: Context, transaction: Database, held: Held, part: PartRow, what: What, { points, deadline, lookBehind }: { readonly points: number; readonly deadline: number; readonly lookBehind: number }): Promise<string> {
  const { workspaceId, id: publicationId, channelId } = held.publication
  const now = context.clock.now()
  const id = context.ids.make()
  await transaction.insert(publicationAttempts).values({ id, workspaceId, publicationId, channelId, part: part.number, what, points, startedAt: now })
  if (what === 'publish') {
    await changePart(transaction, held, part, { state: 'sending', firstSentAt: part.firstSentAt ?? now, sentAt: now, endsAt: now + deadline + lookBehind, looks: 0, notFound: 0, why: null, wayOn: null })
    await emitEvent(context, transaction, { workspaceId, name: 'part.sent', subject: { kind: 'publication', id: publicationId }, data: { publicationId, part: part.number, keyHash: Buffer.from(part.key, 'base64url').toString('hex') } })
  }
  if (what === 'find') await changePart(transaction, held, part, { looks: part.looks + 1 })
  return id
}

/** Writes down the word that came back; once. */
export async function noteAnswer(context: Context, transaction: Database, { workspaceId, attemptId, word, why }: { readonly workspaceId: string; readonly attemptId: string; readonly word: string; readonly why?: string }): Promise<void> {
  await transaction.update(publicationAttempts).set({ endedAt: context.clock.now(), word, why: why ?? null }).where(and(eq(publicationAttempts.workspaceId, workspaceId), eq(publicationAttempts.id, attemptId)))
}

/** When a channel's budgets have room for so many points; undefined where they have it now. */
export async function findRoom(context: Context, database: Database, { workspaceId, channelId }: { readonly workspaceId: string; readonly channelId: string }, { budgets }: Pick<Capabilities, 'budgets'>, cost: (budget: Capabilities['budgets']['value'][number]) => number): Promise<number | undefined> {
  const now = context.clock.now()
  let until: number | undefined
  for (const budget of budgets.value) {
    const [spent] = await database.select({ points: sum(publicationAttempts.points).mapWith(Number) }).from(publicationAttempts)
      .where(and(eq(publicationAttempts.workspaceId, workspaceId), eq(publicationAttempts.channelId, channelId), gt(publicationAttempts.startedAt, now - budget.perMs)))
    // A window slides: an eighth of it later some of what was spent is free again.
    if ((spent?.points ?? 0) + cost(budget) > budget.points) until = Math.max(until ?? 0, now + Math.ceil(budget.perMs / 8))
  }
  return until
}
