import { createHash } from 'node:crypto'
import type { OutgoingPart, OutgoingPicture, Receipt } from '@sharewell/connectors/contract'
import { findPartsFor, type RevisionMedia } from '@sharewell/domain/post'
import { and, eq, inArray } from 'drizzle-orm'
import type { KeptContent } from '../compose/content.ts'
import { openBytes } from '../compose/seal-bytes.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { postPictures } from '../db/schema/posts.ts'
import type { Held, PartRow } from './held.ts'

/** The stable key of a part: of its channel, its revision's hash and its place, so that whatever row it stands in, the platform hears the same. */
export function toKey({ channelId, revisionHash }: { readonly channelId: string; readonly revisionHash: string }, number: number): string {
  return createHash('sha256').update(`sharewell-part-1\n${channelId}\n${revisionHash}\n${number}`).digest('base64url')
}

export function toReceipt({ platformId, url, publishedAt, marks }: PartRow): Receipt | undefined {
  if (platformId === null || publishedAt === null) return undefined
  return { id: platformId, at: publishedAt, ...(url === null ? {} : { url }), ...(marks === null ? {} : { marks }) }
}

/** How many parts a publication has. */
export function countParts({ revision }: KeptContent, channelId: string): number {
  return revision.repostOf === undefined ? findPartsFor(revision, channelId).length : 1
}

/** A part as it goes out: what was approved, to the byte, and what was fixed at the first claim. */
export async function toOutgoing(context: Context, database: Database, { post, publication, parts }: Held, { revision }: KeptContent, part: PartRow): Promise<OutgoingPart> {
  const said = findPartsFor(revision, publication.channelId)
  const { text, media = [] } = said[part.number] ?? { text: '' }
  const target = revision.targets.find(({ channelId }) => channelId === publication.channelId)
  const [first, previous] = [parts[0], parts[part.number - 1]].map((one) => one && toReceipt(one))
  const isFirst = part.number === 0
  return {
    text, pictures: await findOutgoing(context, database, post, media), language: revision.language, visibility: target?.visibility ?? revision.visibility,
    ...(revision.contentWarning === undefined ? {} : { contentWarning: revision.contentWarning }),
    ...(isFirst && revision.replyTo !== undefined ? { replyTo: revision.replyTo } : {}),
    ...(isFirst && revision.quoteOf !== undefined ? { quoteOf: revision.quoteOf } : {}),
    ...(isFirst && revision.repostOf !== undefined ? { repostOf: revision.repostOf } : {}),
    number: part.number + 1, of: parts.length, createdAt: part.createdAt,
    ...(isFirst || !first ? {} : { first }), ...(isFirst || !previous ? {} : { previous }),
  }
}

async function findOutgoing(context: Context, database: Database, { workspaceId, id }: { readonly workspaceId: string; readonly id: string }, media: readonly RevisionMedia[]): Promise<OutgoingPicture[]> {
  if (media.length === 0) return []
  const { id: row, sha256: hash, type, size, width, height } = postPictures
  const rows = await database.select({ id: row, sha256: hash, type, size, width, height }).from(postPictures).where(and(eq(postPictures.workspaceId, workspaceId), eq(postPictures.postId, id), inArray(postPictures.sha256, media.map(({ sha256 }) => sha256))))
  return media.map(({ sha256, alternativeText }) => {
    const found = rows.find((one) => one.sha256 === sha256)
    if (!found) throw new Error('A picture of a revision is not there.')
    return { sha256, mime: `image/${found.type}`, bytes: found.size, width: found.width, height: found.height, ...(alternativeText === undefined ? {} : { alternativeText }), load: () => loadBytes(context, workspaceId, found.id) }
  })
}

async function loadBytes(context: Context, workspaceId: string, id: string): Promise<Uint8Array> {
  const [row] = await context.database.select().from(postPictures).where(and(eq(postPictures.workspaceId, workspaceId), eq(postPictures.id, id)))
  if (!row || row.wrappedKey === null || row.sealed === null) throw new Error('The bytes of a picture were erased.')
  return openBytes(context, { wrappedKey: row.wrappedKey, sealed: row.sealed }, `picture:${id}`)
}
