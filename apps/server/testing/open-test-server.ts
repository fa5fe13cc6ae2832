import { createIdSource } from '../clock/id-source.ts'
import type { Context } from '../context.ts'
import { type App, createApp } from '../http/app.ts'
import { createMetrics, type Metrics } from '../http/metrics.ts'
import type { Readiness } from '../http/services.ts'
import { createLog } from '../log/log.ts'
import type { Mailer } from '../mail/mailer.ts'
import { toMasterKey } from '../secrets/key-ring.ts'
import type { Eye } from '../review/pictures/eye.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { takeMemoryDatabase } from './memory-database.ts'
import { createTestEye } from './test-eye.ts'
import { createTestJobs, type TestJobs } from './test-jobs.ts'

/** The whole server in this process: no port, a database in memory, a clock that the test moves. */
export interface TestServer {
  readonly app: App
  readonly context: Context
  readonly clock: FakeClock
  readonly jobs: TestJobs
  readonly metrics: Metrics
  /** Every line of the log so far. */
  readonly logged: string[]
  /** Asks as the page of the product would: JSON in, same origin. `path` begins with a slash. */
  readonly ask: (path: string, options?: AskOptions) => Promise<Response>
  /** Puts the server into another state, to see what it then answers. */
  readonly setReadiness: (readiness: Readiness) => void
  readonly close: () => Promise<void>
}

export interface AskOptions {
  /** GET, or POST where there is a body. */
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface TestServerOptions {
  readonly clock?: FakeClock
  readonly publicUrl?: string
  readonly metricsToken?: string
  readonly trustedProxies?: readonly string[]
  readonly servesApi?: boolean
  readonly isInOneBox?: boolean
  /** Takes what would be sent; without one the server has no mail. */
  readonly mail?: Mailer
  /** What looks at pictures; without one, nothing shows in them. */
  readonly eye?: Eye
}

/** Opens a server for one test or one file of tests; close it, so that the next one finds an empty database. */
export async function openTestServer({ clock = createFakeClock(), publicUrl = 'http://127.0.0.1:4321', metricsToken, trustedProxies = [], servesApi = true, isInOneBox = true, mail, eye = createTestEye() }: TestServerOptions = {}): Promise<TestServer> {
  const { database, release } = await takeMemoryDatabase()
  const logged: string[] = []
  const log = createLog('info', { write: (line: string) => { logged.push(line) } })
  const jobs = createTestJobs(database, () => clock.now())
  const metrics = createMetrics()
  const context: Context = { database, clock, ids: createIdSource(clock), secrets: createSecrets([toMasterKey(Buffer.alloc(32, 7))]), jobs, log, eye, publicUrl, ...(mail ? { mail } : {}) }
  let readiness: Readiness = { state: 'ready', context }
  const app = createApp({
    readiness: () => readiness, clock, log, metrics, publicUrl, trustedProxies, servesApi, isInOneBox, isDatabaseAnswering: () => Promise.resolve(true),
    ...(metricsToken === undefined ? {} : { metricsToken }),
  })
  return {
    app, context, clock, jobs, metrics, logged,
    async ask(path, { body, method = body === undefined ? 'GET' : 'POST', headers = {} } = {}) {
      return app.request(publicUrl + path, {
        method,
        headers: { 'Sec-Fetch-Site': 'same-origin', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    },
    setReadiness(next) { readiness = next },
    close: release,
  }
}
