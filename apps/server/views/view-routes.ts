import { actions } from '@sharewell/domain/people'
import { publicationStates, waitsFor } from '@sharewell/domain/publication'
import { createRoute, z } from '@hono/zod-openapi'
import { onPost, postHead, postState } from '../compose/post-shape.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json } from '../people/route-parts.ts'
import { listDesk } from './list-desk.ts'
import { readStanding } from './post-standing.ts'

const ids = z.array(z.uuid()).readonly()
const standing = z.object({
  approval: z.object({ is: z.enum(['off', 'approved', 'missing', 'returned']), by: ids, endsAt: z.int().nullable(), more: z.int(), needsOwn: z.boolean(), hasLapsed: z.boolean(), mayGive: ids }).nullable(),
  wanted: z.object({ answers: z.int(), changes: z.int() }),
  publications: z.array(z.object({ id: z.uuid(), channelId: z.uuid(), state: z.enum(publicationStates), waitsFor: z.enum(waitsFor).nullable(), waitsUntil: z.int().nullable(), dueAt: z.int() })).readonly(),
  coolOff: z.object({ endsAt: z.int(), isImposed: z.boolean() }).nullable(),
  isPaused: z.boolean(),
  sharedWith: ids,
  history: z.array(z.object({ name: z.string(), at: z.int(), actorId: z.uuid().nullable(), data: z.record(z.string(), z.unknown()) })).readonly(),
  can: z.array(z.object({ action: z.enum(actions), may: z.boolean(), code: z.string().nullable(), words: z.string().nullable() })).readonly(),
}).openapi('PostStanding')

const stands = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/posts/{postId}/standing', summary: 'What a post waits for, what happened to it, and what you may do with it', tags: ['Posts'], ...needs('read'),
  request: { params: onPost }, responses: { ...json(200, standing), ...problemResponses(400, 401, 403, 404) },
})

const row = postHead.extend({ begins: z.string().nullable(), parts: z.int(), channelIds: ids }).openapi('DeskRow')
const desk = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/desk', summary: 'The posts that you may see, each with how it begins and where it goes', tags: ['Posts'], ...needs('read'),
  request: { params: inWorkspace, query: z.object({ state: z.exactOptional(postState), before: z.exactOptional(z.uuid()), limit: z.exactOptional(z.coerce.number().int().min(1).max(100)) }) },
  responses: { ...json(200, z.object({ posts: z.array(row) })), ...problemResponses(400, 401, 403, 404) },
})

export const viewRoutes = makeRoutes()
  .openapi(desk, async (c) => {
    const { state, ...wanted } = c.req.valid('query')
    return c.json({ posts: await listDesk(c.get('context'), c.get('member'), { ...wanted, ...(state === undefined ? {} : { states: [state] }) }) }, 200)
  })
  .openapi(stands, async (c) => c.json(await readStanding(c.get('context'), c.get('member'), c.req.valid('param')), 200))
