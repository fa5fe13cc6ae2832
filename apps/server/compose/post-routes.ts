import { platforms } from '@sharewell/domain/limits'
import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json, jsonBody, noContent } from '../people/route-parts.ts'
import { createPost } from './create-post.ts'
import { editPost } from './edit-post.ts'
import { keepDaysSchema, setKeepDays } from './keep-days.ts'
import { keepForComplaint } from './keep-for-complaint.ts'
import type { FollowPost } from './move-post.ts'
import { contentInput, onPost, postHead, postState, seen, showPost, wholePost } from './post-shape.ts'
import { moveToIdentity } from './move-to-identity.ts'
import { listPosts, readPost } from './read-post.ts'
import { recallPost } from './recall-post.ts'
import { shareDraft, takeBackDraft } from './share-draft.ts'
import { splitText } from './split-text.ts'

const tags = ['Posts']
const refusals = problemResponses(400, 401, 403, 404, 409, 410)
const one = '/workspaces/{workspaceId}/posts/{postId}'
const query = z.object({ state: z.exactOptional(postState), identityId: z.exactOptional(z.uuid()), before: z.exactOptional(z.uuid()), limit: z.exactOptional(z.coerce.number().int().min(1).max(100)) })
const splitting = z.strictObject({ text: z.string().max(80_000), platform: z.enum(platforms), isNumbered: z.exactOptional(z.boolean()), contentWarning: z.exactOptional(z.string().max(500)) })

const create = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/posts', summary: 'Send a draft here, to share, submit or plan it', tags, ...needs('write'),
  request: { params: inWorkspace, body: jsonBody(contentInput.extend({ identityId: z.uuid() })) }, responses: { ...json(201, postHead), ...refusals },
})
const list = createRoute({
  method: 'get', path: '/workspaces/{workspaceId}/posts', summary: 'The posts that you may see, without their texts, the newest first', tags, ...needs('read'),
  request: { params: inWorkspace, query }, responses: { ...json(200, z.object({ posts: z.array(postHead) })), ...refusals },
})
const split = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/split', summary: 'Cut a text into the parts of a thread; nothing of it is kept', tags, ...needs('write'),
  request: { params: inWorkspace, body: jsonBody(splitting) }, responses: { ...json(200, z.object({ parts: z.array(z.object({ text: z.string() })) })), ...refusals },
})
const look = createRoute({ method: 'get', path: one, summary: 'One post with its text', tags, ...needs('read'), request: { params: onPost }, responses: { ...json(200, wholePost), ...refusals } })
const edit = createRoute({
  method: 'put', path: `${one}/content`, summary: 'Save a draft, or what was returned', tags, ...needs('write'),
  request: { params: onPost, body: jsonBody(contentInput.extend(seen.shape)) }, responses: { ...json(200, postHead), ...refusals },
})
const recall = createRoute({ method: 'post', path: `${one}/recall`, summary: 'Take a post back to a draft', tags, ...needs('write'), request: { params: onPost, body: jsonBody(seen) }, responses: { ...json(200, postHead), ...refusals } })
const moveIdentity = createRoute({
  method: 'post', path: `${one}/identity`, summary: 'Put a draft of yours under another identity; its channels stay behind', tags, ...needs('write'),
  request: { params: onPost, body: jsonBody(seen.extend({ identityId: z.uuid() })) }, responses: { ...json(200, postHead), ...refusals },
})
const share = createRoute({
  method: 'post', path: `${one}/shares`, summary: 'Show a draft to one colleague', tags, ...needs('share-draft'),
  request: { params: onPost, body: jsonBody(z.strictObject({ withMemberId: z.uuid() })) }, responses: { ...noContent, ...refusals },
})
const takeBack = createRoute({
  method: 'delete', path: `${one}/shares/{memberId}`, summary: 'Take a shared draft back', tags, ...needs('share-draft'),
  request: { params: onPost.extend({ memberId: z.uuid() }) }, responses: { ...noContent, ...refusals },
})
const keep = createRoute({
  method: 'put', path: `${one}/kept`, summary: '“I received a complaint”: keep this post from being erased, or let it go', tags, ...needs('suspend-erasure'),
  request: { params: onPost, body: jsonBody(z.strictObject({ isKept: z.boolean() })) }, responses: { ...json(200, postHead), ...refusals },
})
const days = createRoute({
  method: 'put', path: '/workspaces/{workspaceId}/keep-days', summary: 'For how many days texts that were never published are kept', tags, ...needs('erase-workspace'),
  request: { params: inWorkspace, body: jsonBody(z.strictObject({ days: keepDaysSchema })) }, responses: { ...noContent, ...refusals },
})

/** The routes of this stage. `follow` is what later stages do when a post moves. */
export function makePostRoutes(follow: FollowPost) {
  return makeRoutes()
    .openapi(create, async (c) => c.json(await showPost(c.get('context'), await createPost(c.get('context'), c.get('member'), c.req.valid('json'))), 201))
    .openapi(list, async (c) => {
      const { state, ...wanted } = c.req.valid('query')
      return c.json({ posts: await listPosts(c.get('context'), c.get('member'), { ...wanted, ...(state === undefined ? {} : { states: [state] }) }) }, 200)
    })
    .openapi(split, (c) => c.json(splitText(c.req.valid('json')), 200))
    .openapi(look, async (c) => c.json(await readPost(c.get('context'), c.get('member'), c.req.valid('param')), 200))
    .openapi(edit, async (c) => c.json(await showPost(c.get('context'), await editPost(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })), 200))
    .openapi(recall, async (c) => c.json(await showPost(c.get('context'), await recallPost(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') }, follow)), 200))
    .openapi(moveIdentity, async (c) => c.json(await showPost(c.get('context'), await moveToIdentity(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })), 200))
    .openapi(share, async (c) => {
      await shareDraft(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })
      return c.body(null, 204)
    })
    .openapi(takeBack, async (c) => {
      const { postId, memberId } = c.req.valid('param')
      await takeBackDraft(c.get('context'), c.get('member'), { postId, withMemberId: memberId })
      return c.body(null, 204)
    })
    .openapi(keep, async (c) => c.json(await showPost(c.get('context'), await keepForComplaint(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, ...c.req.valid('json') })), 200))
    .openapi(days, async (c) => {
      await setKeepDays(c.get('context'), c.get('member'), c.req.valid('json'))
      return c.body(null, 204)
    })
}
