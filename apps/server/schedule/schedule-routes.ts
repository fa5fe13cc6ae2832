import { waitsFor } from '@sharewell/domain/publication'
import { weekSchema } from '@sharewell/domain/schedule'
import { createRoute, z } from '@hono/zod-openapi'
import { onPost, postHead, seen, showPost } from '../compose/post-shape.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../people/route-parts.ts'
import { answerCoolOff } from './answer-cool-off.ts'
import { whenSchema } from './find-time.ts'
import { imposeCoolOff, readCoolOffRule } from './impose-cool-off.ts'
import { pause, resume } from './pause.ts'
import { schedulePost } from './schedule-post.ts'
import { declareShift, listShifts, setWeek } from './set-hours.ts'
import { unschedulePost } from './unschedule-post.ts'

const tags = ['Schedule']
const refusals = problemResponses(400, 401, 403, 404, 409, 410)
const one = '/workspaces/{workspaceId}/posts/{postId}'
const onIdentity = inWorkspace.extend({ identityId: z.uuid() })
const planned = z.object({
  post: postHead, plannedAt: z.int(), clocks: z.enum(['once', 'gap', 'twice']), otherAt: z.int().nullable(),
  objections: z.array(z.object({ channelId: z.uuid(), is: z.enum(['quiet', 'shift']) })).readonly(),
  coolOff: z.object({ isOffered: z.boolean(), isTaken: z.boolean(), isImposed: z.boolean(), endsAt: z.int().nullable() }),
  waitsFor: z.enum(waitsFor).nullable(), approvalEndsBefore: z.int().nullable(),
}).openapi('Planned')
const which = z.strictObject({ identityId: z.exactOptional(z.uuid()) })
const identityIds = z.object({ identityIds: z.array(z.uuid()) })

const plan = createRoute({
  method: 'put', path: `${one}/plan`, summary: 'Give a post its first or another time; approvals stand', tags, ...needs('schedule'),
  request: { params: onPost, body: jsonBody(seen.extend({ when: whenSchema, takesCoolOff: z.exactOptional(z.boolean()) })) }, responses: { ...json(200, planned), ...refusals },
})
const drop = createRoute({ method: 'post', path: `${one}/unschedule`, summary: 'Take the time away; undoes “publish now” for twenty seconds', tags, ...needs('schedule'), request: { params: onPost, body: jsonBody(seen) }, responses: { ...json(200, postHead), ...refusals } })
const rest = createRoute({ method: 'post', path: `${one}/cool-off`, summary: 'Say, after a rest or before its end, whether you still want to post this', tags, ...needs('write'), request: { params: onPost, body: jsonBody(z.strictObject({ stillWants: z.boolean() })) }, responses: { ...json(200, postHead), ...refusals } })
const halt = createRoute({ method: 'post', path: '/workspaces/{workspaceId}/pause', summary: 'Pause everything that is planned, or one identity', tags, ...needs('pause'), request: { params: inWorkspace, body: jsonBody(which) }, responses: { ...json(200, identityIds), ...refusals } })
const goOn = createRoute({ method: 'post', path: '/workspaces/{workspaceId}/resume', summary: 'Go on; what was due meanwhile comes back', tags, ...needs('pause'), request: { params: inWorkspace, body: jsonBody(which) }, responses: { ...json(200, identityIds), ...refusals } })
const week = createRoute({ method: 'put', path: '/workspaces/{workspaceId}/channels/{channelId}/week', summary: 'Set the slots and quiet hours of a channel', tags, ...needs('set-hours'), request: { params: inWorkspace.extend({ channelId: z.uuid() }), body: jsonBody(weekSchema) }, responses: { ...noContent, ...refusals } })
const shift = createRoute({ method: 'post', path: '/workspaces/{workspaceId}/identities/{identityId}/shifts', summary: 'Declare your own shift; slots go around it', tags, ...needs('set-hours'), request: { params: onIdentity, body: jsonBody(z.strictObject({ startsAt: z.int(), endsAt: z.int() })) }, responses: { ...json(201, z.object({ id: z.uuid() })), ...refusals } })
const shiftList = createRoute({ method: 'get', path: '/workspaces/{workspaceId}/shifts', summary: 'Your own shifts that are not over', tags, ...needs('read'), request: { params: inWorkspace }, responses: { ...json(200, z.object({ shifts: z.array(z.object({ id: z.uuid(), startsAt: z.int(), endsAt: z.int() })) })), ...refusals } })
const imposed = createRoute({ method: 'get', path: '/workspaces/{workspaceId}/identities/{identityId}/cool-off', summary: 'Whether what is heated rests for a night', tags, ...needs('read'), request: { params: onIdentity }, responses: { ...json(200, z.object({ isImposed: z.boolean() })), ...refusals } })
const impose = createRoute({ method: 'put', path: '/workspaces/{workspaceId}/identities/{identityId}/cool-off', summary: 'Whether a house lets what is heated rest for a night', tags, ...needs('manage-rules'), request: { params: onIdentity, body: jsonBody(z.strictObject({ isImposed: z.boolean() })) }, responses: { ...noContent, ...refusals } })

export const scheduleRoutes = makeRoutes()
  .openapi(plan, async (c) => {
    const { post, ...told } = await schedulePost(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })
    return c.json({ post: await showPost(c.get('context'), post), ...told }, 200)
  })
  .openapi(drop, async (c) => c.json(await showPost(c.get('context'), await unschedulePost(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })), 200))
  .openapi(rest, async (c) => c.json(await showPost(c.get('context'), await answerCoolOff(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })), 200))
  .openapi(halt, async (c) => c.json({ identityIds: await pause(c.get('context'), c.get('member'), c.req.valid('json')) }, 200))
  .openapi(goOn, async (c) => c.json({ identityIds: await resume(c.get('context'), c.get('member'), c.req.valid('json')) }, 200))
  .openapi(week, async (c) => {
    await setWeek(c.get('context'), c.get('member'), { channelId: c.req.valid('param').channelId, week: c.req.valid('json') })
    return c.body(null, 204)
  })
  .openapi(shift, async (c) => c.json(await declareShift(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...c.req.valid('json') }), 201))
  .openapi(shiftList, async (c) => c.json({ shifts: await listShifts(c.get('context'), c.get('member')) }, 200))
  .openapi(imposed, async (c) => c.json({ isImposed: await readCoolOffRule(c.get('context'), c.get('member'), c.req.valid('param')) }, 200))
  .openapi(impose, async (c) => {
    await imposeCoolOff(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...c.req.valid('json') })
    return c.body(null, 204)
  })
