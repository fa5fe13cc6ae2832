import type { MemberActor } from '@sharewell/domain/people'
import { createRoute, z } from '@hono/zod-openapi'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { notices } from '../db/schema/events.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../people/route-parts.ts'

const tags = ['Notices']
const notice = z.object({ id: z.uuid(), kind: z.string(), subjectKind: z.string(), subjectId: z.uuid(), madeAt: z.int(), readAt: z.int().nullable() }).openapi('Notice')
type Notice = z.infer<typeof notice>
const most = 200

/** What a member was told, the newest first: what happened to which post, never a word of it. */
export async function listNotices({ database }: Pick<Context, 'database'>, { workspaceId, memberId }: MemberActor, { isUnread = false }: { readonly isUnread?: boolean } = {}): Promise<Notice[]> {
  return database.select({ id: notices.id, kind: notices.kind, subjectKind: notices.subjectKind, subjectId: notices.subjectId, madeAt: notices.madeAt, readAt: notices.readAt }).from(notices)
    .where(and(eq(notices.workspaceId, workspaceId), eq(notices.memberId, memberId), isUnread ? isNull(notices.readAt) : undefined)).orderBy(desc(notices.id)).limit(most)
}

/** Marks one's own notices as read; those of others are left as they are. */
export async function readNotices({ database, clock }: Pick<Context, 'database' | 'clock'>, { workspaceId, memberId }: MemberActor, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await database.update(notices).set({ readAt: clock.now() }).where(and(eq(notices.workspaceId, workspaceId), eq(notices.memberId, memberId), inArray(notices.id, [...ids]), isNull(notices.readAt)))
}

const list = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/notices', summary: 'What you were told', tags, ...needs('read'),
  request: { params: inWorkspace, query: z.object({ unread: z.exactOptional(z.enum(['true', 'false'])) }) }, responses: { ...json(200, z.object({ notices: z.array(notice) })), ...problemResponses(400, 401, 403, 404) },
})
const read = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/notices/read', summary: 'Mark notices as read', tags, ...needs('read'),
  request: { params: inWorkspace, body: jsonBody(z.strictObject({ ids: z.array(z.uuid()).max(most) })) }, responses: { ...noContent, ...problemResponses(400, 401, 403, 404) },
})

export const noticeRoutes = makeRoutes()
  .openapi(list, async (c) => c.json({ notices: await listNotices(c.get('context'), c.get('member'), { isUnread: c.req.valid('query').unread === 'true' }) }, 200))
  .openapi(read, async (c) => {
    await readNotices(c.get('context'), c.get('member'), c.req.valid('json').ids)
    return c.body(null, 204)
  })
