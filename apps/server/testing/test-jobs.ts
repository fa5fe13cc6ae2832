import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Instant } from '../clock/instant.ts'
import type { Context } from '../context.ts'
import { type Database, selectRows } from '../db/database.ts'
import type { JobDefinition } from '../jobs/define-job.ts'
import type { JobSender } from '../jobs/job-sender.ts'

/** A job that was sent and has not run. */
export interface WaitingJob {
  readonly name: string
  readonly payload: unknown
  readonly at: Instant
  readonly key?: string
}

type Kept = WaitingJob & { readonly transaction?: string; readonly run: (context: Context) => Promise<void> }

/** A queue in memory. What a transaction sent is there only when it committed. */
export interface TestJobs extends JobSender {
  /** What waits, due or not, in the order in which it was sent. */
  waiting(): Promise<WaitingJob[]>
  /** Runs everything that is due by the clock, each job twice, since a real queue may; also what they send in turn. Answers their names. */
  runDue(context: Context): Promise<string[]>
}

export function createTestJobs(database: Database, now: () => Instant): TestJobs {
  let kept: Kept[] = []

  async function settle(): Promise<void> {
    const sound: Kept[] = []
    for (const job of kept) {
      if (job.transaction === undefined || await isCommitted(database, job.transaction)) sound.push(job)
    }
    kept = sound
  }

  return {
    async send<Payload>(job: JobDefinition<Payload>, payload: Payload, { within, at, key }: { within?: Database; at?: Instant; key?: string } = {}) {
      // A queue carries JSON, and so does this.
      const carried: unknown = JSON.parse(JSON.stringify(payload))
      const checked = job.payload.parse(carried)
      if (key !== undefined && kept.some((other) => other.name === job.name && other.key === key)) return
      const transaction = within && await findTransaction(within)
      kept.push({
        name: job.name, payload: checked, at: at ?? now(),
        ...(key === undefined ? {} : { key }), ...(transaction === undefined ? {} : { transaction }),
        run: async (context) => {
          await job.run(context, checked, new AbortController().signal)
          await job.run(context, checked, new AbortController().signal)
        },
      })
    },
    async waiting() {
      await settle()
      return kept.map(({ name, payload, at, key }) => ({ name, payload, at, ...(key === undefined ? {} : { key }) }))
    },
    async runDue(context) {
      const ran: string[] = []
      for (;;) {
        await settle()
        const job = kept.find(({ at }) => at <= now())
        if (!job) return ran
        kept = kept.filter((other) => other !== job)
        await job.run(context)
        ran.push(job.name)
      }
    },
  }
}

async function findTransaction(within: Database): Promise<string | undefined> {
  const [row] = await selectRows(within, sql`select pg_current_xact_id()::text as id`, z.object({ id: z.string() }))
  return row?.id
}

async function isCommitted(database: Database, transaction: string): Promise<boolean> {
  const [row] = await selectRows(database, sql`select pg_xact_status(${transaction}::xid8) as status`, z.object({ status: z.string().nullable() }))
  return row?.status === 'committed'
}
