import type { Posted, RehearsalDraft, RehearsalPlatform, RehearsalPost } from '@sharewell/connectors/rehearsal'
import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import { sealBytes } from '../compose/seal-bytes.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import { channels } from '../db/schema/plans.ts'
import { rehearsalPictures, rehearsalPosts } from '../db/schema/rehearsal.ts'
import { openSaid, type RehearsalRow, sealSaid } from './seal-rehearsal.ts'

type Keeping = Pick<Context, 'database' | 'secrets' | 'ids' | 'publicUrl'>
const isId = (text: string): boolean => z.uuid().safeParse(text).success

/** Where a rehearsed post is seen, behind sign-in. */
export function toRehearsalUrl({ publicUrl }: Pick<Context, 'publicUrl'>, channelId: string, id: string): string {
  return `${publicUrl}/rehearsal/${channelId}/${id}`
}

/** A row with its text; undefined where it was taken down. */
export function openPost(context: Pick<Context, 'secrets' | 'publicUrl'>, row: RehearsalRow): RehearsalPost | undefined {
  const what = row.goneAt === null ? openSaid(context, row) : undefined
  if (!what) return undefined
  const { id, channelId, number, of, firstId, previousId, postedAt } = row
  return { ...what, id, channelId, number, of, url: toRehearsalUrl(context, channelId, id), at: postedAt, ...(firstId === id ? {} : { firstId }), ...(previousId === null ? {} : { previousId }) }
}

/**
 * The rehearsal platform of one workspace, in tables of its own. Each call is a transaction of its own, as a platform elsewhere would have:
 * what it took stays taken, whatever becomes of the caller.
 */
export function keepRehearsal(context: Keeping, workspaceId: string): RehearsalPlatform {
  const { database } = context
  const on = (channelId: string) => eq(rehearsalPosts.channelId, channelId)
  const open = (rows: readonly RehearsalRow[]): RehearsalPost[] => rows.flatMap((row) => openPost(context, row) ?? [])
  const hasAccount = async (from: Database, channelId: string): Promise<boolean> =>
    (await from.select({ id: channels.id }).from(channels).where(and(eq(channels.workspaceId, workspaceId), eq(channels.id, channelId), eq(channels.platform, 'rehearsal'), isNull(channels.disconnectedAt)))).length > 0

  async function insert(transaction: Database, id: string, channelId: string, key: string, draft: RehearsalDraft, at: number): Promise<RehearsalRow | undefined> {
    const { number, of, firstId = id, previousId = null, pictures, ...words } = draft
    const shown = pictures.map(({ bytes: _, ...picture }) => picture)
    const [row] = await transaction.insert(rehearsalPosts).values({ id, workspaceId, channelId, key, number, of, firstId, previousId, postedAt: at, ...sealSaid(context, id, { ...words, pictures: shown }) }).onConflictDoNothing().returning()
    if (!row) return undefined
    for (const { sha256, mime, bytes } of pictures) {
      const pictureId = context.ids.make()
      await transaction.insert(rehearsalPictures).values({ id: pictureId, workspaceId, rehearsalPostId: id, sha256, mime, ...sealBytes(context, bytes, `rehearsal-picture:${pictureId}`) }).onConflictDoNothing()
    }
    return row
  }

  function answer(row: RehearsalRow, isRepeat: boolean): Posted {
    const post = openPost(context, row)
    return post ? { is: 'posted', post, isRepeat } : { is: 'was-taken-down' }
  }

  return {
    hasAccount: (channelId) => hasAccount(database, channelId),
    post: (channelId, key, draft, at) => database.transaction(async (transaction): Promise<Posted> => {
      if (!await hasAccount(transaction, channelId)) return { is: 'no-account' }
      if (draft.previousId !== undefined && !await isStanding(transaction, channelId, [draft.previousId, draft.firstId ?? draft.previousId])) {
        // A repeat is answered as it was the first time, whatever became of its forerunner.
        const [there] = await transaction.select().from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), eq(rehearsalPosts.key, key)))
        return there ? answer(there, true) : { is: 'no-target' }
      }
      const made = await insert(transaction, context.ids.make(), channelId, key, draft, at)
      if (made) return answer(made, false)
      const [there] = await transaction.select().from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), eq(rehearsalPosts.key, key)))
      if (!there) throw new Error('A rehearsed post is neither there nor taken.')
      return answer(there, true)
    }),
    async findKey(channelId, key) {
      const [row] = await database.select().from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), eq(rehearsalPosts.key, key), isNull(rehearsalPosts.goneAt)))
      return row && { id: row.id, url: toRehearsalUrl(context, channelId, row.id), at: row.postedAt }
    },
    takeDown: (channelId, id, at) => database.transaction(async (transaction) => {
      if (!isId(id)) return false
      const gone = await transaction.update(rehearsalPosts).set({ goneAt: at, wrappedKey: null, sealed: null }).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), eq(rehearsalPosts.id, id), isNull(rehearsalPosts.goneAt))).returning({ id: rehearsalPosts.id })
      if (gone.length > 0) await transaction.delete(rehearsalPictures).where(and(eq(rehearsalPictures.workspaceId, workspaceId), eq(rehearsalPictures.rehearsalPostId, id)))
      return gone.length > 0 || (await transaction.select({ id: rehearsalPosts.id }).from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), eq(rehearsalPosts.id, id)))).length > 0
    }),
    async list(channelId, { after, atMost }) {
      if (after !== undefined && !isId(after)) return []
      return open(await database.select().from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), isNull(rehearsalPosts.goneAt), after === undefined ? undefined : lt(rehearsalPosts.id, after))).orderBy(desc(rehearsalPosts.id)).limit(atMost))
    },
    async read(channelId, ids) {
      const asked = ids.filter(isId)
      return asked.length === 0 ? [] : open(await database.select().from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), inArray(rehearsalPosts.id, asked))))
    },
  }

  async function isStanding(transaction: Database, channelId: string, ids: readonly string[]): Promise<boolean> {
    if (!ids.every(isId)) return false
    const asked = [...new Set(ids)]
    return (await transaction.select({ id: rehearsalPosts.id }).from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, workspaceId), on(channelId), inArray(rehearsalPosts.id, asked), isNull(rehearsalPosts.goneAt)))).length === asked.length
  }
}
