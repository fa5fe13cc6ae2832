import type { MemberActor } from '@sharewell/domain/people'
import { and, eq, inArray } from 'drizzle-orm'
import { toWholeText } from '../compose/content.ts'
import { listPosts, type PostHead, type PostQuery } from '../compose/read-post.ts'
import { openContent } from '../compose/seal-content.ts'
import type { Context } from '../context.ts'
import { posts } from '../db/schema/posts.ts'

/** How much of a text a list shows, in graphemes. */
export const beginning = 120

/** A post as a list of work shows it. */
export interface DeskRow extends PostHead {
  /** How its text begins, on one line; empty where nobody wrote any, null once it was erased. */
  readonly begins: string | null
  /** Of how many parts it is. */
  readonly parts: number
  readonly channelIds: readonly string[]
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The posts that the actor may read, the newest first, each with how it begins, so that people know which is which. */
export async function listDesk(context: Context, actor: MemberActor, query: PostQuery): Promise<DeskRow[]> {
  const heads = await listPosts(context, actor, query)
  const ids = heads.map(({ id }) => id)
  const rows = ids.length === 0 ? [] : await context.database.select({ id: posts.id, wrappedKey: posts.wrappedKey, sealed: posts.sealed }).from(posts).where(and(eq(posts.workspaceId, actor.workspaceId), inArray(posts.id, ids)))
  return heads.map((head) => {
    const row = rows.find(({ id }) => id === head.id)
    const content = row && openContent(context, row, `post:${head.id}`)
    return { ...head, begins: content ? toBeginning(toWholeText(content.revision.parts)) : null, parts: content?.revision.parts.length ?? 0, channelIds: content?.revision.targets.map(({ channelId }) => channelId) ?? [] }
  })
}

function toBeginning(text: string): string {
  // Enough of it for so many characters, whatever they are made of, without walking through a long text.
  const line = text.slice(0, beginning * 16).replace(/\s+/gu, ' ').trim()
  const found = [...characters.segment(line)].map(({ segment }) => segment)
  return found.length <= beginning ? line : `${found.slice(0, beginning).join('').trimEnd()}…`
}
