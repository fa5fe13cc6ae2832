import { SQL, sql } from 'drizzle-orm'
import type pg from 'pg'
import { fromDrizzle, type JobResult, PgBoss } from 'pg-boss'
import type { Context } from '../context.ts'
import type { Database } from '../db/database.ts'
import type { Log } from '../log/log.ts'
import type { JobDefinition } from './define-job.ts'
import type { JobSender } from './job-sender.ts'

/** The queue for everything but what goes out: that has its own ledger. */
export interface Jobs extends JobSender {
  /** Begins to run jobs in this process. Without it, the process only sends. */
  readonly work: (context: Context) => Promise<void>
  /** Lets what runs come to its end, for so many milliseconds, and stops. */
  readonly stop: (patience: number) => Promise<void>
}

export interface JobsOptions {
  readonly connection: pg.ClientConfig
  readonly definitions: readonly AnyJob[]
  readonly log: Log
  readonly observe: (job: string, outcome: 'done' | 'failed', seconds: number) => void
}

/** A job whose payload nobody needs to know: it is parsed before it runs. */
export interface AnyJob extends Omit<JobDefinition<never>, 'payload' | 'run'> {
  readonly start: (context: Context, payload: unknown, signal: AbortSignal) => Promise<void>
}

/** Makes a definition fit for the list of all jobs. */
export function toAnyJob<Payload>({ payload, run, ...job }: JobDefinition<Payload>): AnyJob {
  return { ...job, start: async (context, data, signal) => run(context, payload.parse(data), signal) }
}

/** Opens pg-boss in the schema `jobs` of the same database. */
export async function openJobs({ connection, definitions, log, observe }: JobsOptions): Promise<Jobs> {
  const known = new Set(definitions.map(({ name }) => name))
  const boss = new PgBoss({ ...toOptions(connection), schema: 'jobs', max: 4, application_name: 'sharewell-jobs', supervise: false, schedule: false, useListenNotify: true })
  boss.on('error', (error) => log.error('The queue has trouble.', error))
  await boss.start()
  for (const job of definitions) {
    await boss.createQueue(job.name, toQueue(job))
    // A queue of an earlier version takes over what changed in the definition.
    await boss.updateQueue(job.name, toRetry(job))
  }
  async function runOne(job: AnyJob, context: Context, id: string, data: unknown, signal: AbortSignal): Promise<Pick<JobResult, 'status' | 'output'>> {
    const start = performance.now()
    try {
      await job.start(context, data, signal)
      observe(job.name, 'done', (performance.now() - start) / 1000)
      return { status: 'completed' }
    } catch (error) {
      observe(job.name, 'failed', (performance.now() - start) / 1000)
      log.error('A job failed.', error, { job: job.name, id })
      // What the queue keeps of a failure is its kind; a message may hold what somebody wrote.
      return { status: 'failed', output: { error: error instanceof Error ? error.name : 'unknown' } }
    }
  }

  let worker: PgBoss | undefined
  return {
    async send(job, payload, { within, at, key } = {}) {
      if (!known.has(job.name)) throw new Error(`The job ${job.name} is not in the list of jobs; add its line to jobs/all-jobs.ts.`)
      await boss.send(job.name, toObject(job.payload.parse(payload)), {
        // The policy allows one waiting job a key; without a key every job has its own.
        singletonKey: key ?? crypto.randomUUID(),
        ...(at === undefined ? {} : { startAfter: new Date(at) }),
        ...(within === undefined ? {} : { db: fromDrizzle(toExecutor(within), sql) }),
      })
    },
    async work(context) {
      worker = new PgBoss({ ...toOptions(connection), schema: 'jobs', max: 4, application_name: 'sharewell-worker', supervise: true, schedule: true, migrate: false, useListenNotify: true })
      worker.on('error', (error) => log.error('The queue has trouble.', error))
      await worker.start()
      for (const job of definitions) {
        if (job.every !== undefined) await worker.schedule(job.name, job.every, {})
        await worker.work(job.name, polling, async (found) => {
          const results: JobResult[] = []
          for (const { id, data, signal } of found) results.push({ id, ...await runOne(job, context, id, data, signal) })
          return results
        })
      }
    },
    async stop(patience) {
      await worker?.stop({ graceful: true, timeout: patience })
      await boss.stop({ graceful: false })
    },
  }
}

/** The caller's transaction as pg-boss wants it. */
function toExecutor(within: Database): { execute: (query: unknown) => Promise<unknown[]> } {
  return {
    async execute(query) {
      if (!(query instanceof SQL)) throw new Error('pg-boss asks in drizzle’s SQL.')
      const result: unknown = await within.execute(query)
      return typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows) ? result.rows : []
    },
  }
}

/** A job is heard of at once; asking is for what was to be tried again, and for what went unheard. Ten are taken at a time, and more at once where there are more. */
const polling = { batchSize: 10, perJobResults: true, burstWhenBatchFull: true, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 } as const

function toQueue({ retry, ...job }: AnyJob) {
  return { ...toRetry({ retry, ...job }), policy: 'short', notify: true, ...(retry.grows ? { retryDelayMax: retry.longest } : {}), retentionSeconds: 14 * 86_400, deleteAfterSeconds: 86_400 } as const
}

function toRetry({ retry, timeout }: AnyJob) {
  return { retryLimit: retry.times, retryDelay: retry.delay, retryBackoff: retry.grows, expireInSeconds: timeout }
}

function toOptions({ connectionString, host, port, user, password, database }: pg.ClientConfig) {
  if (connectionString !== undefined) return { connectionString }
  const isSaid = typeof password === 'string'
  return { ...(host === undefined ? {} : { host }), ...(port === undefined ? {} : { port }), ...(user === undefined ? {} : { user }), ...(isSaid ? { password } : {}), ...(database === undefined ? {} : { database }) }
}

function toObject(payload: unknown): object {
  if (typeof payload === 'object' && payload !== null) return payload
  throw new Error('The payload of a job is an object.')
}
