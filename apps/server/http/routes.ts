import { OpenAPIHono } from '@hono/zod-openapi'
import { answerInvalid } from './answer-error.ts'
import type { AppEnv } from './app-env.ts'

/** A small app for the routes of a stage: `export const peopleRoutes = makeRoutes().openapi(route, handler)`, then one line in `api.ts`. */
export function makeRoutes(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({ defaultHook: (result, c) => answerInvalid(result, c) })
}
