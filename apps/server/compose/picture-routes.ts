import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { json } from '../people/route-parts.ts'
import { addPicture, type FollowPicture, readPicture } from './pictures.ts'
import { hash, onPost } from './post-shape.ts'

const tags = ['Posts']
const refusals = problemResponses(400, 401, 403, 404, 413)
const added = z.object({ sha256: hash, type: z.string(), size: z.int(), width: z.int(), height: z.int(), removed: z.int() }).openapi('AddedPicture')

const add = createRoute({
  method: 'post', path: '/media/{workspaceId}/{postId}', summary: 'Add a picture: its bytes as the body; hidden data is taken out', tags, ...needs('write'),
  request: { params: onPost }, responses: { ...json(201, added), ...refusals },
})
const look = createRoute({
  method: 'get', path: '/media/{workspaceId}/{postId}/{sha256}', summary: 'The bytes of a picture', tags, ...needs('read'),
  request: { params: onPost.extend({ sha256: hash }) }, responses: { 200: { description: 'The picture', content: { 'image/*': { schema: z.string().openapi({ format: 'binary' }) } } }, ...refusals },
})

/** Pictures come and go as bytes, below a path of their own that takes larger bodies. */
export function makePictureRoutes(follow: FollowPicture) {
  return makeRoutes()
    .openapi(add, async (c) => c.json(await addPicture(c.get('context'), c.get('member'), { postId: c.req.valid('param').postId, bytes: new Uint8Array(await c.req.arrayBuffer()) }, follow), 201))
    .openapi(look, async (c) => {
      const { type, bytes } = await readPicture(c.get('context'), c.get('member'), c.req.valid('param'))
      return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': `image/${type}`, 'Content-Disposition': 'inline' })
    })
}
