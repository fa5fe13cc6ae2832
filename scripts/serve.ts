import { createServer, type Server } from 'node:http'
import { servePage } from '../apps/server/http/page/serve-page.ts'

export { listen } from '../apps/server/http/listen.ts'

/** A server for the built page alone, without the workspace behind it. */
export function createStaticServer(folder: string): Server {
  return createServer((request, response) => servePage(folder, request, response))
}
