import { createRoute, z } from '@hono/zod-openapi'
import { version } from '../version.ts'
import { makeRoutes } from './routes.ts'

const about = createRoute({
  method: 'get',
  path: '/about',
  summary: 'Which version answers',
  'x-needs': 'nobody',
  responses: { 200: { description: 'The version', content: { 'application/json': { schema: z.object({ name: z.literal('sharewell'), version: z.string() }).openapi('About') } } } },
})

export const serverRoutes = makeRoutes().openapi(about, (c) => c.json({ name: 'sharewell' as const, version }, 200))
