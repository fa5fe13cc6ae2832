import type { MemberActor } from '@sharewell/domain/people'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { loadFor } from '../compose/load-post.ts'
import { openPost, openRevision, type RevisionRow } from '../compose/make-revision.ts'
import { openWords, sealWords } from '../compose/seal-content.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { remarks } from '../db/schema/approvals.ts'
import { Refused } from '../refused.ts'
import { loadRevision } from '../review/load-review.ts'

/** A remark on a span of a part: parts count from 0, offsets are UTF-16 units. A span of no length is about the whole part. */
export const remarkSchema = z.strictObject({ part: z.int().min(0).max(50), start: z.int().min(0), end: z.int().min(0), text: z.string().min(1).max(2000) })
export const remarksSchema = z.array(remarkSchema).max(50)
export type NewRemark = z.infer<typeof remarkSchema>

interface Who { readonly id: string; readonly from: 'member' | 'guest' }
interface About { readonly workspaceId: string; readonly postId: string; readonly revisionId: string | null; readonly approvalId?: string }

/** Keeps remarks sealed. Throws where a span does not stand in the text. */
export async function keepRemarks(context: Pick<Context, 'secrets' | 'ids' | 'clock'>, transaction: Database, parts: readonly { readonly text: string }[], about: About, who: Who, said: readonly NewRemark[]): Promise<void> {
  for (const [at, { part, start, end, text }] of said.entries()) {
    if (start > end || end > (parts[part]?.text.length ?? -1)) throw new Refused('invalid', { code: 'no-span', words: 'This remark stands outside of the text.' }, { where: `remarks.${at}` })
    const id = context.ids.make()
    await transaction.insert(remarks).values({
      id, workspaceId: about.workspaceId, postId: about.postId, revisionId: about.revisionId, approvalId: about.approvalId ?? null, by: who.id, from: who.from, part, start, end, madeAt: context.clock.now(),
      ...sealWords(context, text, `remark:${id}`),
    })
  }
}

/** Remarks on a shared draft, or on the revision that stands. */
export async function remark(context: Context, actor: MemberActor, { postId, remarks: said }: { readonly postId: string; readonly remarks: readonly NewRemark[] }): Promise<void> {
  const { post } = await loadFor(context, context.database, actor, 'comment', postId)
  await context.database.transaction(async (transaction) => {
    const revision = post.state === 'draft' ? undefined : await loadRevision(transaction, post)
    const parts = (revision ? openRevision(context, revision) : openPost(context, post))?.revision.parts ?? []
    await keepRemarks(context, transaction, parts, { workspaceId: actor.workspaceId, postId, revisionId: revision?.id ?? null }, { id: actor.memberId, from: 'member' }, said)
  })
}

export interface ReadRemark {
  readonly id: string
  readonly by: string
  readonly from: 'member' | 'guest'
  readonly revisionId: string | null
  readonly part: number
  readonly start: number
  readonly end: number
  /** Null once it was erased. */
  readonly text: string | null
  readonly madeAt: number
}

/** What was said of a post, in order. */
export async function listRemarks(context: Context, actor: MemberActor, { postId }: { readonly postId: string }): Promise<ReadRemark[]> {
  await loadFor(context, context.database, actor, 'read', postId)
  const rows = await context.database.select().from(remarks).where(and(eq(remarks.workspaceId, actor.workspaceId), eq(remarks.postId, postId))).orderBy(asc(remarks.id))
  return rows.map((row) => ({
    id: row.id, by: row.by, from: row.from, revisionId: row.revisionId, part: row.part, start: row.start, end: row.end, madeAt: row.madeAt,
    text: openWords(context, row, `remark:${row.id}`) ?? null,
  }))
}

/** The parts of a revision, for remarks on it; none once it was erased. */
export function toParts(context: Pick<Context, 'secrets'>, revision: RevisionRow): readonly { readonly text: string }[] {
  return openRevision(context, revision)?.revision.parts ?? []
}
