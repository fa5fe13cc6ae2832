import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { identities } from '../db/schema/people.ts'
import { channels } from '../db/schema/plans.ts'
import { rehearsalPosts } from '../db/schema/rehearsal.ts'
import type { StagePart } from '../people/own/stage-part.ts'
import { type RehearsalRow, openSaid } from './seal-rehearsal.ts'

const show = (context: Context, row: RehearsalRow): unknown => ({ id: row.id, channelId: row.channelId, number: row.number, of: row.of, firstId: row.firstId, postedAt: row.postedAt, said: openSaid(context, row) ?? null })

/** What people take along of the rehearsal platform: what stands there. It goes with the channel, and so with its identity. */
export const rehearsalPart: StagePart = {
  name: 'rehearsal',
  async exportMember(context, database, workspaceId, memberId) {
    const rows = await database.select({ post: rehearsalPosts }).from(rehearsalPosts).innerJoin(channels, eq(channels.id, rehearsalPosts.channelId)).innerJoin(identities, eq(identities.id, channels.identityId))
      .where(and(eq(rehearsalPosts.workspaceId, workspaceId), isNull(rehearsalPosts.goneAt), eq(identities.ownerId, memberId))).orderBy(rehearsalPosts.id)
    return rows.map(({ post }) => show(context, post))
  },
  async exportWorkspace(context, database, workspaceId) {
    const rows = await database.select({ post: rehearsalPosts }).from(rehearsalPosts).innerJoin(channels, eq(channels.id, rehearsalPosts.channelId)).innerJoin(identities, eq(identities.id, channels.identityId))
      .where(and(eq(rehearsalPosts.workspaceId, workspaceId), isNull(rehearsalPosts.goneAt), ne(identities.kind, 'personal'))).orderBy(rehearsalPosts.id)
    return rows.map(({ post }) => show(context, post))
  },
  eraseMember: () => Promise.resolve(),
  eraseWorkspace: () => Promise.resolve(),
}
