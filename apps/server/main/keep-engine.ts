import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock/clock.ts'
import { createIdSource } from '../clock/id-source.ts'
import type { Config } from '../config/config.ts'
import type { Context } from '../context.ts'
import { DatabaseProblem } from '../db/database-problem.ts'
import { type OpenDatabase, openDatabase } from '../db/open-database.ts'
import type { Metrics } from '../http/metrics.ts'
import type { Readiness } from '../http/services.ts'
import { allJobs } from '../jobs/all-jobs.ts'
import { type Jobs, openJobs } from '../jobs/open-jobs.ts'
import type { Log } from '../log/log.ts'
import { openMailer } from '../mail/open-mailer.ts'
import { openEye } from '../review/pictures/eye.ts'
import { openWorker } from '../publish/open-worker.ts'
import { reachChannel } from '../publish/reach-channel.ts'
import type { Worker } from '../publish/run-worker.ts'
import { openSecrets } from '../secrets/open-secrets.ts'

/** What stands behind the API: database, secrets, queue. */
export interface Engine {
  readonly readiness: () => Readiness
  readonly settled: Promise<Readiness>
  readonly isDatabaseAnswering: () => Promise<boolean>
  readonly stop: (patience: number) => Promise<void>
}

export interface EngineOptions {
  readonly config: Config
  readonly log: Log
  readonly say: (words: string) => void
  readonly clock: Clock
  readonly metrics: Metrics
  readonly publicUrl: string
}

interface Opened { readonly open: OpenDatabase; readonly jobs: Jobs; readonly context: Context; readonly worker?: Worker }

/** Milliseconds between two tries to reach a database that runs elsewhere. */
const pause = 3000

/** Opens the engine, and keeps trying where a database elsewhere is not there yet. Every other reason is said once, with the way on. */
export function keepEngine(options: EngineOptions): Engine {
  const stopping = new AbortController()
  let readiness: Readiness = { state: 'starting' }
  let opened: Opened | undefined
  const { promise: settled, resolve: settle } = Promise.withResolvers<Readiness>()

  async function run(): Promise<void> {
    for (let isFirst = true; !stopping.signal.aborted; isFirst = false) {
      try {
        opened = await openEngine(options)
        readiness = { state: 'ready', context: opened.context }
        if (!isFirst) options.say('The database is there now.')
        settle(readiness)
        return
      } catch (error) {
        const problem = toProblem(error)
        if (!(error instanceof DatabaseProblem)) options.log.error('The server could not open.', error)
        readiness = { state: 'broken', what: problem.what, doThis: problem.doThis }
        if (isFirst) options.say(`${problem.what}\n  ${problem.doThis}\n  Until then only the page works, at ${options.publicUrl}/check`)
        settle(readiness)
        if (!problem.isPassing) return
        await waitOrStop(stopping.signal)
      }
    }
  }

  const running = run()
  return {
    readiness: () => readiness,
    settled,
    isDatabaseAnswering: async () => opened?.open.isAnswering() ?? false,
    async stop(patience) {
      stopping.abort()
      await running
      await opened?.worker?.stop(patience)
      await opened?.jobs.stop(patience)
      opened?.context.eye.close()
      await opened?.open.close()
    },
  }
}

async function openEngine({ config, log, say, clock, metrics, publicUrl }: EngineOptions): Promise<Opened> {
  const open = await openDatabase(config, clock, say)
  try {
    const secrets = await openSecrets(open.database, clock, config)
    const jobs = await openJobs({
      connection: open.connection, definitions: allJobs, log,
      observe: (job, outcome, seconds) => metrics.observe('sharewell_job_seconds', seconds, { job, outcome }),
    })
    const mail = openMailer(config)
    const context: Context = { database: open.database, clock, ids: createIdSource(clock), secrets, jobs, log, eye: openEye(), publicUrl, ...(mail ? { mail } : {}) }
    metrics.gauge('sharewell_database_connections', () => open.pool.totalCount)
    metrics.gauge('sharewell_database_waiting', () => open.pool.waitingCount)
    if (config.role !== 'api') await jobs.work(context).catch(async (error: unknown) => { await jobs.stop(0); throw error })
    const worker = config.role === 'api' ? undefined : openWorker(context, { pool: open.pool, metrics, reach: reachChannel })
    return { open, jobs, context, ...(worker ? { worker } : {}) }
  } catch (error) {
    await open.close()
    throw error
  }
}

function toProblem(error: unknown): { what: string; doThis: string; isPassing: boolean } {
  if (error instanceof DatabaseProblem) return { what: error.message, doThis: error.doThis, isPassing: error.kind === 'unreachable' }
  return { what: 'The database could not be opened.', doThis: 'The log names the reason. Start again, and if it stays, run: npx --no-install sharewell doctor', isPassing: false }
}

/** Waits until the next try; a stop ends the wait, and the caller sees it in the signal. */
async function waitOrStop(signal: AbortSignal): Promise<void> {
  await wait(pause, undefined, { signal }).catch((error: unknown) => { if (!signal.aborted) throw error })
}
