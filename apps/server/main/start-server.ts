import { createServer, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { findWorkspacePage } from '@sharewell/web/pages'
import { type Clock, systemClock } from '../clock/clock.ts'
import type { Config } from '../config/config.ts'
import { createApp, isAppPath } from '../http/app.ts'
import { drain } from '../http/drain.ts'
import { listen } from '../http/listen.ts'
import { createMetrics } from '../http/metrics.ts'
import { servePage } from '../http/page/serve-page.ts'
import type { Readiness } from '../http/services.ts'
import type { Log } from '../log/log.ts'
import { keepEngine } from './keep-engine.ts'

/** A server that runs. The page answers from the first moment; the API when the database is open. */
export interface RunningServer {
  /** Where people reach it: the address that was set, else that of this machine. */
  readonly url: string
  readonly port: number
  readonly readiness: () => Readiness
  /** Resolves when the server is ready, or known to be broken, for the first time. */
  readonly settled: Promise<Readiness>
  /** Lets what runs come to its end, closes the database, and resolves when nothing is left. */
  readonly stop: () => Promise<void>
}

export interface StartOptions {
  readonly config: Config
  readonly log: Log
  /** Where the built page stands; without one only the API is served. */
  readonly pageFolder?: string
  /** Words for whoever sits at the terminal. */
  readonly say: (words: string) => void
  readonly clock?: Clock
}

/** How long requests and jobs that run may take to come to their end when the server stops. Milliseconds. */
const patience = 10_000

/** Listens, serves the page at once, and opens the database behind it. Throws where no port can be had. */
export async function startServer({ config, log, pageFolder, say, clock = systemClock }: StartOptions): Promise<RunningServer> {
  const metrics = createMetrics()
  const server = createServer()
  limitConnections(server)
  const port = await listen(server, config.port, config.host)
  // No request is read before this function gives way again.
  const address = `${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
  // Browsers bind passkeys to a name, so where nobody gave one, this machine goes by its own.
  const publicUrl = config.publicUrl ?? (config.host === '127.0.0.1' ? `http://localhost:${port}` : `http://${address}`)
  const engine = keepEngine({ config, log, say, clock, metrics, publicUrl })
  let isStopping = false
  const readiness = (): Readiness => (isStopping ? { state: 'stopping' } : engine.readiness())
  const app = createApp({
    readiness, clock, log, metrics, publicUrl, servesApi: config.role !== 'worker', isInOneBox: config.databaseUrl === undefined, trustedProxies: config.trustedProxies, isDatabaseAnswering: engine.isDatabaseAnswering,
    ...(config.metricsToken === undefined ? {} : { metricsToken: config.metricsToken }),
  })
  const answer = getRequestListener((request, env) => app.fetch(request, env))
  server.on('request', (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    if (pageFolder === undefined || config.role === 'worker' || isAppPath(path)) void answer(request, response)
    else if (config.publicUrl === undefined && request.headers.host === address && !publicUrl.endsWith(address) && findWorkspacePage(path)) sendTo(`${publicUrl}${request.url ?? path}`, response)
    else servePage(pageFolder, request, response)
  })
  metrics.gauge('sharewell_ready', () => (readiness().state === 'ready' ? 1 : 0))
  metrics.gauge('process_resident_memory_bytes', () => process.memoryUsage.rss())

  let stopped: Promise<void> | undefined
  async function stop(): Promise<void> {
    isStopping = true
    // The database stays open until the last request is answered.
    await drain(server, patience)
    await engine.stop(patience)
  }
  return { url: config.publicUrl ?? `http://${address}`, port, readiness, settled: engine.settled, stop: () => (stopped ??= stop()) }
}

/** A sign-in holds for one name, so all pages behind it stand under the same; what follows a # goes with the browser. */
function sendTo(url: string, response: ServerResponse): void {
  response.writeHead(302, { Location: url, 'Cache-Control': 'no-store' }).end()
}

/** A caller that sends slowly, or keeps a socket for nothing, is sent away. Milliseconds. */
function limitConnections(server: Server): void {
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 10_000
  server.maxHeadersCount = 100
}
