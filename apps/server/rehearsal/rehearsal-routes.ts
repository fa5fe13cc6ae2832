import { visibilities } from '@sharewell/domain/post'
import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json } from '../people/route-parts.ts'
import { readRehearsal, readRehearsalPicture, type ShownRehearsal, type ShownThread } from './read-rehearsal.ts'

const tags = ['Rehearsal']
const refusals = problemResponses(400, 401, 403, 404)
const onChannel = inWorkspace.extend({ channelId: z.uuid() })
const numbers = z.object({ replies: z.int(), reposts: z.int(), likes: z.int(), views: z.int() })
const picture = z.object({ sha256: z.string(), mime: z.string(), width: z.int(), height: z.int(), alternativeText: z.string().nullable() })
const post = z.object({
  id: z.uuid(), text: z.string(), language: z.string(), visibility: z.enum(visibilities), contentWarning: z.string().nullable(), replyTo: z.string().nullable(), quoteOf: z.string().nullable(), repostOf: z.string().nullable(),
  number: z.int(), of: z.int(), at: z.number(), pictures: z.array(picture), numbers,
}).openapi('RehearsalPost')
const reply = z.object({ id: z.string(), name: z.string(), handle: z.string(), text: z.string(), at: z.number() }).openapi('RehearsalReply')
const thread = z.object({ id: z.uuid(), posts: z.array(post), replies: z.array(reply) }).openapi('RehearsalThread')
const rehearsal = z.object({
  channel: z.object({ id: z.uuid(), identityId: z.uuid(), looksAs: z.string(), name: z.string(), handle: z.string(), isConnected: z.boolean() }), threads: z.array(thread), next: z.uuid().nullable(),
}).openapi('Rehearsal')

const look = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/rehearsal/{channelId}', summary: 'What the public would see on a rehearsal channel, the newest first; `thread` shows the one with that post alone', tags, ...needs('read'),
  request: { params: onChannel, query: z.object({ before: z.exactOptional(z.uuid()), thread: z.exactOptional(z.uuid()) }) }, responses: { ...json(200, rehearsal), ...refusals },
})
const lookAtPicture = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/rehearsal/{channelId}/{rehearsalPostId}/{sha256}', summary: 'The bytes of a picture there', tags, ...needs('read'),
  request: { params: onChannel.extend({ rehearsalPostId: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }) }, responses: { 200: { description: 'The picture', content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } } }, ...refusals },
})

function showThread({ id, posts, replies }: ShownThread): z.infer<typeof thread> {
  return {
    id,
    posts: posts.map((one) => ({
      id: one.id, text: one.text, language: one.language, visibility: one.visibility, contentWarning: one.contentWarning ?? null, replyTo: one.replyTo ?? null, quoteOf: one.quoteOf ?? null, repostOf: one.repostOf ?? null,
      number: one.number, of: one.of, at: one.at, numbers: { ...one.numbers }, pictures: one.pictures.map(({ alternativeText = null, ...rest }) => ({ ...rest, alternativeText })),
    })),
    replies: replies.map(({ id: replyId, by: { name, handle }, text, at }) => ({ id: replyId, name, handle, text, at })),
  }
}

const show = ({ channel, threads, next }: ShownRehearsal): z.infer<typeof rehearsal> => ({ channel: { ...channel }, threads: threads.map(showThread), next })

/** The rehearsal platform as it is read; it is written by the ledger alone. */
export const rehearsalRoutes = makeRoutes()
  .openapi(look, async (c) => {
    const { before, thread: threadId } = c.req.valid('query')
    return c.json(show(await readRehearsal(c.get('context'), c.get('member'), { channelId: c.req.valid('param').channelId, ...(before === undefined ? {} : { before }), ...(threadId === undefined ? {} : { threadId }) })), 200)
  })
  .openapi(lookAtPicture, async (c) => {
    const { mime, bytes } = await readRehearsalPicture(c.get('context'), c.get('member'), c.req.valid('param'))
    return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': mime, 'Content-Disposition': 'inline' })
  })
