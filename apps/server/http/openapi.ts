import type { Context as HonoContext } from 'hono'
import { version } from '../version.ts'
import { makeApi } from './api.ts'
import type { AppEnv } from './app-env.ts'
import { showOptionals } from './openapi-optional.ts'

/** The description of every route, as OpenAPI 3.1. */
export function describeApi(publicUrl: string): object {
  const api = makeApi()
  showOptionals(api.openAPIRegistry.definitions)
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Sharewell', version, license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' } },
    servers: [{ url: `${publicUrl}/api` }],
  })
}

let document: { readonly url: string; readonly json: object } | undefined

/** Answers the description; made once. */
export function answerDocument(c: HonoContext<AppEnv>): Response {
  const { publicUrl } = c.get('services')
  if (document?.url !== publicUrl) document = { url: publicUrl, json: describeApi(publicUrl) }
  return c.json(document.json)
}
