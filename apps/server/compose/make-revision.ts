import { createHash } from 'node:crypto'
import type { MemberActor } from '@sharewell/domain/people'
import { endWith, hashRevision, toSettledContent } from '@sharewell/domain/post'
import { and, eq, max } from 'drizzle-orm'
import { keepNamedConsents } from '../consents/named-consents.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { revisions } from '../db/schema/posts.ts'
import { Refused } from '../refused.ts'
import type { KeptContent } from './content.ts'
import { findDelegationLine } from './find-delegation-line.ts'
import { needFitting } from './find-misfits.ts'
import type { LoadedPost, PostRow } from './load-post.ts'
import { openContent, sealContent } from './seal-content.ts'

export type RevisionRow = typeof revisions.$inferSelect

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The content of a post as it stands. Throws `gone` where it was erased. */
export function openPost(context: Pick<Context, 'secrets'>, post: PostRow): KeptContent {
  const kept = openContent(context, post, `post:${post.id}`)
  if (!kept) throw new Refused('gone', { code: 'erased', words: 'The text of this post was erased. Write a new one.' })
  return kept
}

/** The content of a revision; undefined where it was erased. */
export function openRevision(context: Pick<Context, 'secrets'>, revision: RevisionRow): KeptContent | undefined {
  return openContent(context, revision, `revision:${revision.id}`)
}

/**
 * Makes a revision of a post as it stands: sealed under a key of its own, known by its hash. Where somebody else wrote or sends
 * it for the identity, it ends with the line that says so. Throws Refused where it could not go out like this.
 */
export async function makeRevision(context: Context, transaction: Database, actor: MemberActor, { post, identity }: Pick<LoadedPost, 'post' | 'identity'>, delegationId: string | undefined): Promise<{ readonly revision: RevisionRow; readonly content: KeptContent }> {
  const written = openPost(context, post)
  const line = await findDelegationLine(transaction, actor, post, identity, written.revision.language)
  const content: KeptContent = line === undefined ? written : { ...written, revision: toSettledContent(endWith(written.revision, line)) }
  await needFitting(transaction, post.workspaceId, post.id, content, line)
  const [last] = await transaction.select({ number: max(revisions.number) }).from(revisions).where(and(eq(revisions.workspaceId, post.workspaceId), eq(revisions.postId, post.id)))
  const id = context.ids.make()
  const hash = hashRevision(content.revision, sha256)
  const [made] = await transaction.insert(revisions).values({
    id, workspaceId: post.workspaceId, postId: post.id, number: (last?.number ?? 0) + 1, hash, writtenBy: post.authorId, lastEditedBy: post.lastEditedBy, submittedBy: actor.memberId,
    delegationId: delegationId ?? null, madeAt: context.clock.now(), ...sealContent(context, content, `revision:${id}`),
  }).returning()
  if (!made) throw new Error('The database took no revision.')
  await keepNamedConsents(context, transaction, { workspaceId: post.workspaceId, identityId: post.identityId, postId: post.id, revisionId: id }, content.consents)
  const about = { workspaceId: post.workspaceId, subject: { kind: 'revision', id }, actorId: actor.memberId }
  await emitEvent(context, transaction, { ...about, name: 'revision.made', data: { revisionId: id, postId: post.id, revisionHash: hash, writtenBy: post.authorId, lastEditedBy: post.lastEditedBy, submittedBy: actor.memberId } })
  if (delegationId !== undefined) await emitEvent(context, transaction, { ...about, name: 'delegation.used', data: { delegationId, postId: post.id, actions: ['write'] } })
  return { revision: made, content }
}
