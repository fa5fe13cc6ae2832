import type { Cause } from '@sharewell/domain/post'
import { findPostEvent, toCounted, type PublicationEvent, type WaitsFor } from '@sharewell/domain/publication'
import { and, asc, eq } from 'drizzle-orm'
import type { PostRow } from '../compose/load-post.ts'
import { movePost } from '../compose/move-post.ts'
import { findTold, tell } from '../compose/tell.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { publicationParts } from '../db/schema/ledger.ts'
import { publications } from '../db/schema/plans.ts'
import { movePublication, type PublicationRow } from '../schedule/move-publication.ts'

export type PartRow = typeof publicationParts.$inferSelect

/** A publication with its parts and its post, all held until the transaction ends. It changes as moves are made. */
export interface Held {
  post: PostRow
  publication: PublicationRow
  parts: readonly PartRow[]
}

/** The publication as it stands, held. The post comes first, as everywhere. */
export async function holdPublication(transaction: Database, post: PostRow, publicationId: string): Promise<Held | undefined> {
  const [publication] = await transaction.select().from(publications).where(and(eq(publications.workspaceId, post.workspaceId), eq(publications.postId, post.id), eq(publications.id, publicationId))).for('update')
  return publication && { post, publication, parts: await findParts(transaction, publication) }
}

/** The parts of a publication in their order; none before it was first claimed. */
export async function findParts(database: Database, { workspaceId, id }: Pick<PublicationRow, 'workspaceId' | 'id'>): Promise<PartRow[]> {
  return database.select().from(publicationParts).where(and(eq(publicationParts.workspaceId, workspaceId), eq(publicationParts.publicationId, id))).orderBy(asc(publicationParts.number))
}

export const isSomeOut = (parts: readonly Pick<PartRow, 'state'>[]): boolean => parts.some(({ state }) => state === 'published' || state === 'withdrawn')

/** Changes a part. */
export async function changePart(transaction: Database, held: Held, part: PartRow, change: Partial<Omit<PartRow, 'id' | 'workspaceId' | 'publicationId' | 'number' | 'key' | 'createdAt'>>): Promise<PartRow> {
  const [after] = await transaction.update(publicationParts).set(change).where(and(eq(publicationParts.workspaceId, part.workspaceId), eq(publicationParts.id, part.id))).returning()
  if (!after) throw new Error('A part of a publication is not there.')
  held.parts = held.parts.map((one) => (one.id === after.id ? after : one))
  return after
}

/** Moves the publication by a row of the table, and tells whom the table names; `isToldLater`: the caller does. */
export async function move(context: Context, transaction: Database, held: Held, event: PublicationEvent, by: Cause, { isToldLater = false, ...more }: { readonly isToldLater?: boolean; readonly actorId?: string; readonly dueAt?: number; readonly waits?: { readonly for: WaitsFor; readonly until: number | null } } = {}): Promise<void> {
  const { after, tells } = await movePublication(context, transaction, held.publication, event, { by, ...more })
  held.publication = after
  if (!isToldLater) await tell(context, transaction, held.post, await findTold(transaction, held.post, tells, more.actorId), `publication.${event}`)
}

/** Changes what is no state: the lease, how often it was tried, whether it is to be taken down. */
export async function change(transaction: Database, held: Held, values: Partial<Pick<PublicationRow, 'leaseOwner' | 'leaseUntil' | 'tries' | 'takeDownAt' | 'takeDownBy'>>): Promise<void> {
  const { publication } = held
  const [after] = await transaction.update(publications).set(values).where(and(eq(publications.workspaceId, publication.workspaceId), eq(publications.id, publication.id))).returning()
  if (after) held.publication = after
}

/** Brings the post to where its publications say that it stands, in the same transaction. */
export async function followPublications(context: Context, transaction: Database, held: Held, actorId?: string): Promise<void> {
  const { workspaceId, id } = held.post
  const rows = await transaction.select({ id: publications.id, state: publications.state }).from(publications).where(and(eq(publications.workspaceId, workspaceId), eq(publications.postId, id)))
  const out = new Set((await transaction.select({ id: publicationParts.publicationId }).from(publicationParts)
    .innerJoin(publications, and(eq(publications.id, publicationParts.publicationId), eq(publications.workspaceId, publicationParts.workspaceId)))
    .where(and(eq(publicationParts.workspaceId, workspaceId), eq(publications.postId, id), eq(publicationParts.state, 'published')))).map((one) => one.id))
  const states = rows.map((row) => toCounted(row.state, out.has(row.id)))
  for (let event = findPostEvent(held.post.state, states); event !== undefined; event = findPostEvent(held.post.state, states)) {
    const by: Cause = event === 'sending-began' ? 'worker' : event === 'missed' ? 'sweeper' : 'system'
    const isBack = event === 'came-back' || event === 'missed'
    const moved = await movePost(context, transaction, held.post, event, { by, ...(actorId === undefined ? {} : { actorId }), ...(isBack ? { change: { plannedAt: null, plannedZone: null } } : {}) })
    held.post = moved.after
  }
}
