import { createRoute, z } from '@hono/zod-openapi'
import { version } from '../version.ts'
import { makeRoutes } from './routes.ts'

const about = createRoute({
  method: 'get',
  path: '/about',
  summary: 'Which version answers, and whether it runs on one machine alone: then posts go out only while that one is awake',
  'x-needs': 'nobody',
  responses: { 200: { description: 'The version', content: { 'application/json': { schema: z.object({ name: z.literal('sharewell'), version: z.string(), goesOut: z.enum(['while-awake', 'always']) }).openapi('About') } } } },
})

export const serverRoutes = makeRoutes().openapi(about, (c) => c.json({ name: 'sharewell' as const, version, goesOut: c.get('services').isInOneBox ? 'while-awake' as const : 'always' as const }, 200))
