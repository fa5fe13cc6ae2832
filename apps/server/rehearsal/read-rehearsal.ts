import { type CastNumbers, type CastReply, hasReplies, playNumbers, playReplies, type RehearsalPost } from '@sharewell/connectors/rehearsal'
import type { MemberActor } from '@sharewell/domain/people'
import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { loadIdentity, permitOn } from '../compose/load-post.ts'
import { openBytes } from '../compose/seal-bytes.ts'
import type { Context } from '../context.ts'
import { channels } from '../db/schema/plans.ts'
import { rehearsalPictures, rehearsalPosts } from '../db/schema/rehearsal.ts'
import { Refused } from '../refused.ts'
import { openPost } from './keep-rehearsal.ts'
import { toHandle } from './reach-rehearsal.ts'

export interface ShownThread {
  readonly id: string
  readonly posts: readonly (RehearsalPost & { readonly numbers: CastNumbers })[]
  readonly replies: readonly CastReply[]
}
export interface ShownRehearsal {
  readonly channel: { readonly id: string; readonly identityId: string; readonly looksAs: string; readonly name: string; readonly handle: string; readonly isConnected: boolean }
  readonly threads: readonly ShownThread[]
  /** Where older ones begin, or null. */
  readonly next: string | null
}

/** Threads on one page. */
const mostThreads = 20

type Channel = typeof channels.$inferSelect

/** A rehearsal channel of an identity whose posts the actor may read. */
async function loadChannel(context: Context, actor: MemberActor, channelId: string): Promise<{ readonly channel: Channel; readonly name: string }> {
  const [channel] = await context.database.select().from(channels).where(and(eq(channels.workspaceId, actor.workspaceId), eq(channels.id, channelId), eq(channels.platform, 'rehearsal')))
  if (!channel) throw noSuchChannel()
  const loaded = await loadIdentity(context, context.database, actor.workspaceId, channel.identityId)
  permitOn(actor, 'read', loaded)
  return { channel, name: loaded.identity.profile.name }
}

/** What the public would see on a rehearsal channel, the newest thread first; `threadId` shows one alone. Throws `not-found` for who may not read the identity. */
export async function readRehearsal(context: Context, actor: MemberActor, { channelId, before, threadId }: { readonly channelId: string; readonly before?: string; readonly threadId?: string }): Promise<ShownRehearsal> {
  const { channel, name } = await loadChannel(context, actor, channelId)
  const { database, clock } = context
  const standing = and(eq(rehearsalPosts.channelId, channelId), isNull(rehearsalPosts.goneAt))
  const only = threadId === undefined ? undefined : eq(rehearsalPosts.firstId, sql`(select t.first_id from ${rehearsalPosts} t where t.id = ${threadId} and t.workspace_id = ${actor.workspaceId})`)
  const heads = await database.selectDistinct({ firstId: rehearsalPosts.firstId }).from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, actor.workspaceId), standing, only, before === undefined ? undefined : lt(rehearsalPosts.firstId, before))).orderBy(desc(rehearsalPosts.firstId)).limit(mostThreads + 1)
  const shown = heads.slice(0, mostThreads).map(({ firstId }) => firstId)
  const rows = shown.length === 0 ? [] : await database.select().from(rehearsalPosts).where(and(eq(rehearsalPosts.workspaceId, actor.workspaceId), standing, inArray(rehearsalPosts.firstId, shown))).orderBy(asc(rehearsalPosts.number))
  const now = clock.now()
  const threads = shown.map((id): ShownThread => {
    const posts = rows.filter(({ firstId }) => firstId === id).flatMap((row) => openPost(context, row) ?? [])
    const first = posts.find((post) => post.id === id)
    return {
      id, posts: posts.map((post) => ({ ...post, numbers: playNumbers({ seed: post.id, postedAt: post.at, now, hasReplies: hasReplies(post) }) })),
      replies: first && hasReplies(first) ? playReplies({ seed: id, postedAt: first.at, now }) : [],
    }
  })
  return {
    channel: { id: channel.id, identityId: channel.identityId, looksAs: channel.looksAs, name, handle: toHandle(name), isConnected: channel.disconnectedAt === null },
    threads, next: heads.length > mostThreads ? shown.at(-1) ?? null : null,
  }
}

/** The bytes of a picture on a rehearsal channel. */
export async function readRehearsalPicture(context: Context, actor: MemberActor, { channelId, rehearsalPostId, sha256 }: { readonly channelId: string; readonly rehearsalPostId: string; readonly sha256: string }): Promise<{ readonly mime: string; readonly bytes: Uint8Array }> {
  await loadChannel(context, actor, channelId)
  const [found] = await context.database.select({ picture: rehearsalPictures }).from(rehearsalPictures)
    .innerJoin(rehearsalPosts, and(eq(rehearsalPosts.id, rehearsalPictures.rehearsalPostId), eq(rehearsalPosts.channelId, channelId)))
    .where(and(eq(rehearsalPictures.workspaceId, actor.workspaceId), eq(rehearsalPictures.rehearsalPostId, rehearsalPostId), eq(rehearsalPictures.sha256, sha256)))
  if (!found) throw new Refused('not-found', { code: 'no-picture', words: 'This post has no such picture.' })
  const { id, mime, wrappedKey, sealed } = found.picture
  return { mime, bytes: openBytes(context, { wrappedKey, sealed }, `rehearsal-picture:${id}`) }
}

function noSuchChannel(): Refused {
  return new Refused('not-found', { code: 'no-channel', words: 'There is no such rehearsal channel. It may belong to somebody else.' })
}
