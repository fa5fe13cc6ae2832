import type { MemberActor } from '@sharewell/domain/people'
import type { RevisionContent } from '@sharewell/domain/post'
import { and, desc, eq, ne } from 'drizzle-orm'
import { loadFor } from '../compose/load-post.ts'
import { openRevision } from '../compose/make-revision.ts'
import type { Context } from '../context.ts'
import { approvals } from '../db/schema/approvals.ts'
import { revisions } from '../db/schema/posts.ts'
import { loadRevision } from '../review/load-review.ts'
import { type ChangedSpans, findChanges } from './find-changes.ts'

export interface Difference {
  /** The revision that was approved last, or null where none was, or where it was erased. */
  readonly approved: { readonly id: string; readonly number: number; readonly hash: string; readonly texts: readonly string[] } | null
  readonly now: { readonly id: string; readonly number: number; readonly hash: string; readonly texts: readonly string[] }
  /** For each part of the two, in order: what is gone from the one, what is new in the other. UTF-16 offsets. */
  readonly parts: readonly ChangedSpans[]
  /** What else differs, by name. */
  readonly fields: readonly string[]
}

const otherFields = ['targets', 'visibility', 'contentWarning', 'language', 'replyTo', 'quoteOf', 'repostOf'] as const

/** What changed since the last revision that somebody approved, as spans. */
export async function compareWithApproved(context: Context, actor: MemberActor, { postId }: { readonly postId: string }): Promise<Difference> {
  const { post } = await loadFor(context, context.database, actor, 'read', postId)
  const revision = await loadRevision(context.database, post)
  const [last] = await context.database.select({ revision: revisions }).from(approvals).innerJoin(revisions, eq(revisions.id, approvals.revisionId))
    .where(and(eq(approvals.workspaceId, post.workspaceId), eq(approvals.postId, postId), eq(approvals.decision, 'approved'), ne(approvals.revisionHash, revision.hash))).orderBy(desc(approvals.id)).limit(1)
  const now = openRevision(context, revision)?.revision
  const before = last && openRevision(context, last.revision)?.revision
  const texts = toTexts(now)
  const head = ({ id, number, hash }: typeof revision, its: readonly string[]) => ({ id, number, hash, texts: its })
  if (!last || !before) return { approved: null, now: head(revision, texts), parts: [], fields: [] }
  const old = toTexts(before)
  return {
    approved: head(last.revision, old), now: head(revision, texts),
    parts: Array.from({ length: Math.max(old.length, texts.length) }, (_, at) => findChanges(old[at] ?? '', texts[at] ?? '')),
    fields: [...otherFields.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now?.[name])), ...(toPictures(before) === toPictures(now) ? [] : ['media'])],
  }
}

function toTexts(content: RevisionContent | undefined): string[] {
  return content?.parts.map(({ text }) => text) ?? []
}

function toPictures(content: RevisionContent | undefined): string {
  return JSON.stringify(content?.parts.flatMap(({ media = [] }, at) => (media.length > 0 ? [[at, media]] : [])))
}
