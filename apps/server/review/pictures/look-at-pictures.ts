import type { Examined } from '@sharewell/media/examine'
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { FollowPicture } from '../../compose/pictures.ts'
import { openBeside, openBytes, sealBeside } from '../../compose/seal-bytes.ts'
import type { Context } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { postPictures } from '../../db/schema/posts.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { examinedSchema } from './examined-shape.ts'

export interface OfPost {
  readonly workspaceId: string
  readonly postId: string
}

const part = 'examined'
const toAbout = (id: string): string => `picture:${id}`

/** What was seen in the pictures of a post, by the hash of each. One that is missing was not looked at yet, or was erased. */
export async function readExamined(context: Pick<Context, 'secrets'>, database: Database, { workspaceId, postId }: OfPost, hashes: readonly string[]): Promise<Map<string, Examined>> {
  if (hashes.length === 0) return new Map()
  const rows = await database.select({ id: postPictures.id, sha256: postPictures.sha256, wrappedKey: postPictures.wrappedKey, examined: postPictures.examined }).from(postPictures)
    .where(and(eq(postPictures.workspaceId, workspaceId), eq(postPictures.postId, postId), inArray(postPictures.sha256, [...hashes])))
  return new Map(rows.flatMap(({ id, sha256, wrappedKey, examined }) => (wrappedKey === null || examined === null ? [] : [[sha256, open(context, id, wrappedKey, examined)] as const])))
}

function open(context: Pick<Context, 'secrets'>, id: string, wrappedKey: string, examined: Uint8Array): Examined {
  const kept: unknown = JSON.parse(Buffer.from(openBeside(context, { wrappedKey, sealed: examined }, toAbout(id), part)).toString('utf8'))
  return examinedSchema.parse(kept)
}

/** Looks at each picture of a post that nobody looked at yet, and keeps what was seen, sealed. It may be cut in half and run again. */
export async function lookAtPictures(context: Context, { workspaceId, postId }: OfPost): Promise<void> {
  const unseen = and(eq(postPictures.workspaceId, workspaceId), eq(postPictures.postId, postId), isNull(postPictures.examined), isNotNull(postPictures.wrappedKey))
  const due = await context.database.select({ id: postPictures.id }).from(postPictures).where(unseen).orderBy(postPictures.id)
  // One at a time: the bytes of twenty pictures would be much to hold.
  for (const { id } of due) await lookOnce(context, workspaceId, id)
}

const underway = new Map<string, Promise<void>>()

/** A picture that comes in and is submitted at once has two jobs; the second waits for what the first sees. */
async function lookOnce(context: Context, workspaceId: string, id: string): Promise<void> {
  const looking = underway.get(id) ?? lookAtOne(context, workspaceId, id).finally(() => underway.delete(id))
  underway.set(id, looking)
  await looking
}

async function lookAtOne(context: Context, workspaceId: string, id: string): Promise<void> {
  const unseen = and(eq(postPictures.workspaceId, workspaceId), eq(postPictures.id, id), isNull(postPictures.examined))
  const [picture] = await context.database.select().from(postPictures).where(unseen)
  if (!picture?.wrappedKey || !picture.sealed) return
  const examined = await context.eye.look(openBytes(context, { wrappedKey: picture.wrappedKey, sealed: picture.sealed }, toAbout(id)))
  const sealed = sealBeside(context, picture.wrappedKey, Buffer.from(JSON.stringify(examined)), toAbout(id), part)
  await context.database.update(postPictures).set({ examined: sealed }).where(unseen)
}

/** Sent when a picture comes in, so that it is mostly looked at before its post is submitted. */
export const lookAtPicturesJob = defineJob({
  name: 'review.look-at-pictures',
  payload: z.strictObject({ workspaceId: z.uuid(), postId: z.uuid() }),
  run: lookAtPictures,
})

/** What the review does when a picture came in. */
export const followPicture: FollowPicture = (context, transaction, of) => context.jobs.send(lookAtPicturesJob, of, { within: transaction, key: of.postId })
