import { SQL, sql } from 'drizzle-orm'
import type pg from 'pg'
import { fromDrizzle, PgBoss } from 'pg-boss'
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
  for (const job of definitions) await boss.createQueue(job.name, toQueue(job))
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
        await worker.work(job.name, { batchSize: 1, pollingIntervalSeconds: 2 }, async ([found]) => {
          if (!found) return
          const start = performance.now()
          const tell = (outcome: 'done' | 'failed'): void => observe(job.name, outcome, (performance.now() - start) / 1000)
          try {
            await job.start(context, found.data, found.signal)
            tell('done')
          } catch (error) {
            tell('failed')
            log.error('A job failed.', error, { job: job.name, id: found.id })
            // What the queue keeps of a failure is its kind; a message may hold what somebody wrote.
            throw new JobFailed(error instanceof Error ? error.name : 'unknown')
          }
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

class JobFailed extends Error {
  override readonly name = 'JobFailed'
  override readonly stack = ''
}

function toQueue({ retry, timeout }: AnyJob) {
  return { policy: 'short', notify: true, retryLimit: retry.times, retryDelay: retry.delay, retryBackoff: retry.grows, retryDelayMax: retry.longest, expireInSeconds: timeout, retentionSeconds: 14 * 86_400, deleteAfterSeconds: 86_400 } as const
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
