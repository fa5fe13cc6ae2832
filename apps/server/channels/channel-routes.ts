import { platforms } from '@sharewell/domain/limits'
import { weekSchema } from '@sharewell/domain/schedule'
import { createRoute, z } from '@hono/zod-openapi'
import { problemResponses } from '../http/problem.ts'
import { makeRoutes } from '../http/routes.ts'
import { needs } from '../people/access/need.ts'
import { inWorkspace, json, jsonBody } from '../people/route-parts.ts'
import { type ChannelRow, connectRehearsal, listChannels } from './connect-rehearsal.ts'

const tags = ['Channels']
const refusals = problemResponses(400, 401, 403, 404)
const onIdentity = inWorkspace.extend({ identityId: z.uuid() })
const channel = z.object({ id: z.uuid(), identityId: z.uuid(), platform: z.string(), looksAs: z.string(), week: weekSchema.nullable() }).openapi('Channel')
const show = ({ id, identityId, platform, looksAs, week }: ChannelRow) => ({ id, identityId, platform, looksAs, week })

const list = createRoute({ method: 'get', path: '/workspaces/{workspaceId}/identities/{identityId}/channels', summary: 'The channels of an identity', tags, ...needs('read'), request: { params: onIdentity }, responses: { ...json(200, z.object({ channels: z.array(channel) })), ...refusals } })
const rehearse = createRoute({
  method: 'post', path: '/workspaces/{workspaceId}/identities/{identityId}/channels', summary: 'Connect the rehearsal platform, where posts go nowhere', tags, ...needs('connect'),
  request: { params: onIdentity, body: jsonBody(z.strictObject({ platform: z.literal('rehearsal'), looksAs: z.exactOptional(z.enum(platforms)) })) }, responses: { ...json(201, channel), ...refusals },
})

export const channelRoutes = makeRoutes()
  .openapi(list, async (c) => c.json({ channels: (await listChannels(c.get('context'), c.get('member'), c.req.valid('param'))).map(show) }, 200))
  .openapi(rehearse, async (c) => {
    const { looksAs } = c.req.valid('json')
    return c.json(show(await connectRehearsal(c.get('context'), c.get('member'), { identityId: c.req.valid('param').identityId, ...(looksAs === undefined ? {} : { looksAs }) })), 201)
  })
