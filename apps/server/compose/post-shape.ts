import { postTable } from '@sharewell/domain/post'
import { z } from '@hono/zod-openapi'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { revisions } from '../db/schema/posts.ts'
import type { PostRow } from './load-post.ts'
import { postContentSchema } from './content.ts'
import { type PostHead, toPostHead } from './read-post.ts'
import { inWorkspace } from '../people/route-parts.ts'

const instant = z.int().openapi({ description: 'Milliseconds since 1970 in UTC' })
const states = z.custom<PostRow['state']>((word) => typeof word === 'string' && Object.hasOwn(postTable.states, word)).openapi({ type: 'string', enum: Object.keys(postTable.states) })
export const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The state of a post as a query names it. */
export const postState = states
export const onPost = inWorkspace.extend({ postId: z.uuid() })
/** Whoever changes something says which version they saw. */
export const seen = z.strictObject({ version: z.int().min(1) })

export const postHead = z.object({
  id: z.uuid(), identityId: z.uuid(), authorId: z.uuid(), lastEditedBy: z.uuid(), state: states, version: z.int(),
  revision: z.object({ id: z.uuid(), number: z.int(), hash }).nullable(),
  plannedAt: instant.nullable(), plannedZone: z.string().nullable(), changedAt: instant, isErased: z.boolean(), isKept: z.boolean(), waitsFor: z.literal('pictures').nullable().openapi({ description: 'Its pictures are being looked at; it goes on by itself, in seconds' }),
}).openapi('PostHead')
export const wholePost = postHead.extend({ content: postContentSchema.nullable() }).openapi('Post')
export const contentInput = z.strictObject({ content: postContentSchema, confirmUpload: z.exactOptional(z.boolean()) })

/** A post as an answer shows it after a change. */
export async function showPost({ database }: Pick<Context, 'database'>, post: PostRow): Promise<PostHead> {
  const [revision] = post.revisionId === null ? [] : await database.select().from(revisions).where(and(eq(revisions.workspaceId, post.workspaceId), eq(revisions.id, post.revisionId)))
  return toPostHead(post, revision)
}
