import { hashRevision } from '@sharewell/domain/post'
import { and, eq, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm'
import { z } from 'zod'
import { day } from '../clock/instant.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { remarks } from '../db/schema/approvals.ts'
import { postPictures, posts, revisions } from '../db/schema/posts.ts'
import { acknowledgements, disputes } from '../db/schema/reviews.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { defineJob } from '../jobs/define-job.ts'
import { findKeepDays } from './keep-days.ts'
import type { PostRow } from './load-post.ts'
import { sha256 } from './make-revision.ts'
import { openContent } from './seal-content.ts'
import { tell } from './tell.ts'

const gone = { wrappedKey: null, sealed: null }
/** On its way, or to be on its way: what somebody planned is theirs until then. */
const resting = ['draft', 'in-review', 'returned', 'ready'] as const

/** Every night: texts that were never published lose their keys. Hashes stay, so that the audit still verifies. */
export const eraseTextsJob = defineJob({
  name: 'compose.erase-texts',
  payload: z.object({}),
  every: '23 3 * * *',
  run: async (context) => {
    for (const { id } of await context.database.select({ id: workspaces.id }).from(workspaces)) await eraseTexts(context, id)
  },
})

/** Erases what is due in one workspace; answers how many texts. It may be cut in half and run again. */
export async function eraseTexts(context: Context, workspaceId: string): Promise<number> {
  const before = context.clock.now() - await findKeepDays(context.database, workspaceId) * day
  const due = await context.database.select().from(posts).where(and(
    eq(posts.workspaceId, workspaceId), lt(posts.changedAt, before), inArray(posts.state, [...resting]), isNull(posts.outAt), isNull(posts.keptSince), isNull(posts.erasedAt),
    or(isNull(posts.plannedAt), lt(posts.plannedAt, before)),
  ))
  for (const post of due) await context.database.transaction((transaction) => erasePost(context, transaction, post, before))
  return due.length + await eraseOldRevisions(context, workspaceId, before)
}

async function erasePost(context: Context, transaction: Database, post: PostRow, before: number): Promise<void> {
  const now = context.clock.now()
  const content = openContent(context, post, `post:${post.id}`)
  const [erased] = await transaction.update(posts).set({ ...gone, erasedAt: now, version: post.version + 1 })
    .where(and(eq(posts.workspaceId, post.workspaceId), eq(posts.id, post.id), eq(posts.version, post.version), isNull(posts.keptSince), lt(posts.changedAt, before))).returning()
  if (!erased) return
  const mine = { of: <Table extends typeof revisions | typeof postPictures | typeof remarks | typeof acknowledgements | typeof disputes>(table: Table) => and(eq(table.workspaceId, post.workspaceId), eq(table.postId, post.id)) }
  const made = await transaction.update(revisions).set(gone).where(mine.of(revisions)).returning({ hash: revisions.hash })
  await transaction.update(postPictures).set(gone).where(mine.of(postPictures))
  await transaction.update(remarks).set(gone).where(mine.of(remarks))
  await transaction.update(acknowledgements).set(gone).where(mine.of(acknowledgements))
  await transaction.update(disputes).set(gone).where(mine.of(disputes))
  const hashes = new Set([...made.map(({ hash }) => hash), ...(content ? [hashRevision(content.revision, sha256)] : [])])
  for (const revisionHash of hashes) await emitErased(context, transaction, post.workspaceId, post.id, revisionHash)
  await tell(context, transaction, erased, [post.authorId], 'text.erased')
}

/** Of what went out, the revisions that another one replaced were never published either. */
async function eraseOldRevisions(context: Context, workspaceId: string, before: number): Promise<number> {
  const due = await context.database.select({ id: revisions.id }).from(revisions).innerJoin(posts, and(eq(posts.id, revisions.postId), eq(posts.workspaceId, revisions.workspaceId)))
    .where(and(eq(revisions.workspaceId, workspaceId), lt(revisions.madeAt, before), isNotNull(revisions.wrappedKey), isNotNull(posts.outAt), isNull(posts.keptSince), ne(posts.revisionId, revisions.id)))
  if (due.length === 0) return 0
  return context.database.transaction(async (transaction) => {
    const erased = await transaction.update(revisions).set(gone).where(and(eq(revisions.workspaceId, workspaceId), isNotNull(revisions.wrappedKey), inArray(revisions.id, due.map(({ id }) => id)))).returning()
    for (const { postId, hash } of erased) await emitErased(context, transaction, workspaceId, postId, hash)
    return erased.length
  })
}

async function emitErased(context: Context, transaction: Database, workspaceId: string, postId: string, revisionHash: string): Promise<void> {
  await emitEvent(context, transaction, { workspaceId, name: 'text.erased', subject: { kind: 'post', id: postId }, data: { postId, revisionHash } })
}
