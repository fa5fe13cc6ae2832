import { partStates, publicationStates, waitsFor } from '@sharewell/domain/publication'
import { createRoute, z } from '@hono/zod-openapi'
import { hash, onPost } from '../compose/post-shape.ts'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../people/route-parts.ts'
import { reconnectChannel } from './channel-health.ts'
import { choiceSchema, decideUnclear, keepAsItStands, sendAgain } from './choose.ts'
import { readPublications } from './read-publications.ts'
import { honestWord, takeDownEverywhere } from './take-down.ts'
import { setWindow, windowSchema } from './window.ts'

const tags = ['Publish']
const refusals = problemResponses(400, 401, 403, 404, 409)
const post = '/workspaces/{workspaceId}/posts/{postId}'
const one = `${post}/publications/{publicationId}`
const onPublication = onPost.extend({ publicationId: z.uuid() })
const attempt = z.object({ what: z.enum(['publish', 'find', 'withdraw']), startedAt: z.int(), endedAt: z.int().nullable(), word: z.string().nullable(), why: z.string().nullable() })
const part = z.object({
  number: z.int(), state: z.enum(partStates), why: z.string().nullable(), wayOn: z.string().nullable(), withdrawnAt: z.int().nullable(),
  receipt: z.object({ id: z.string().nullable(), url: z.string().nullable(), at: z.int() }).nullable(), attempts: z.array(attempt),
})
const publication = z.object({
  id: z.uuid(), channelId: z.uuid(), platform: z.string(), looksAs: z.string(), state: z.enum(publicationStates), waitsFor: z.enum(waitsFor).nullable(), waitsUntil: z.int().nullable(),
  dueAt: z.int(), revisionHash: hash, changedAt: z.int(), isComingDown: z.boolean(), parts: z.array(part),
}).openapi('Publication')
const takenDown = z.object({ channels: z.int(), honestWord: z.string() })

const list = createRoute({ method: 'get', path: `${post}/publications`, summary: 'Where a post goes and went: parts, receipts, every call', tags, ...needs('read'), request: { params: onPost }, responses: { ...json(200, z.object({ publications: z.array(publication) })), ...refusals } })
const again = createRoute({ method: 'post', path: `${one}/send-again`, summary: 'Try again what was refused or missed, or go on with a thread from its first part that is not out', tags, ...needs('schedule'), request: { params: onPublication }, responses: { ...noContent, ...refusals } })
const decide = createRoute({ method: 'post', path: `${one}/decision`, summary: 'Say where something unclear stands: there, not there, send it again, look again', tags, ...needs('take-down'), request: { params: onPublication, body: jsonBody(choiceSchema) }, responses: { ...noContent, ...refusals } })
const keep = createRoute({ method: 'post', path: `${one}/keep`, summary: 'Leave a thread as it stands, with the parts that are out', tags, ...needs('take-down'), request: { params: onPublication }, responses: { ...noContent, ...refusals } })
const takeDown = createRoute({ method: 'post', path: `${post}/take-down`, summary: 'Take down everywhere; what has not gone out is cancelled', tags, ...needs('take-down'), request: { params: onPost }, responses: { ...json(202, takenDown), ...refusals } })
const reconnect = createRoute({ method: 'post', path: '/workspaces/{workspaceId}/channels/{channelId}/reconnect', summary: 'Say that a channel is connected again; what waits for it goes on where it is timely', tags, ...needs('connect'), request: { params: inWorkspace.extend({ channelId: z.uuid() }) }, responses: { ...noContent, ...refusals } })
const window = createRoute({ method: 'put', path: '/workspaces/{workspaceId}/identities/{identityId}/window', summary: 'How many minutes late something may still go out', tags, ...needs('set-hours'), request: { params: inWorkspace.extend({ identityId: z.uuid() }), body: jsonBody(z.strictObject({ minutes: windowSchema })) }, responses: { ...noContent, ...refusals } })

export const publishRoutes = makeRoutes()
  .openapi(list, async (c) => c.json({ publications: await readPublications(c.get('context'), c.get('member'), c.req.valid('param')) }, 200))
  .openapi(again, async (c) => {
    await sendAgain(c.get('context'), c.get('member'), c.req.valid('param'))
    return c.body(null, 204)
  })
  .openapi(decide, async (c) => {
    await decideUnclear(c.get('context'), c.get('member'), c.req.valid('param'), c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(keep, async (c) => {
    await keepAsItStands(c.get('context'), c.get('member'), c.req.valid('param'))
    return c.body(null, 204)
  })
  .openapi(takeDown, async (c) => c.json({ channels: await takeDownEverywhere(c.get('context'), c.get('member'), c.req.valid('param')), honestWord }, 202))
  .openapi(reconnect, async (c) => {
    await reconnectChannel(c.get('context'), c.get('member'), c.req.valid('param'))
    return c.body(null, 204)
  })
  .openapi(window, async (c) => {
    await setWindow(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...c.req.valid('json') })
    return c.body(null, 204)
  })
