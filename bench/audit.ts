import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { sealEvents } from '../apps/server/audit/seal-events.ts'
import { sealedEventColumns, sealedEventSchema } from '../apps/server/audit/sealed-event.ts'
import { verifyAudit } from '../apps/server/audit/verify-audit.ts'
import { selectRows } from '../apps/server/db/database.ts'
import { openRealServer, type RealServer } from '../apps/server/testing/open-real-server.ts'
import { toMedian } from './statistics.ts'
import { toNumber, toTable, type Outcome } from './table.ts'

const count = 100_000
const workspaces = 20
/** What a chain may cost beside a scan that reads the same rows in the same pages. */
const mostVerify = 3
const mostSeal = 6

/** Sealing and verifying 100,000 events on the embedded PostgreSQL, beside a plain scan of the same rows in the same run. */
export async function measureAudit({ rounds }: { rounds: number }): Promise<Outcome> {
  const server = await openRealServer()
  try {
    await fill(server)
    const seal = await time(async () => {
      const sealed = await sealEvents(server.context)
      if (sealed !== count) throw new Error(`${sealed} events were sealed, not ${count}.`)
    })
    const scans: number[] = []
    const verifies: number[] = []
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const [scanned, verified] = [await time(() => scan(server)), await time(() => verify(server))]
      if (round > 0) {
        scans.push(scanned)
        verifies.push(verified)
      }
    }
    const [plain, walked] = [toMedian(scans), toMedian(verifies)]
    const row = (what: string, milliseconds: number): string[] => [what, `${toNumber(milliseconds / 1000, 2)} s`, `${toNumber(count / milliseconds * 1000)}/s`, `${toNumber(milliseconds / plain, 1)} ×`]
    const mark = (what: string, ratio: number, most: number): Outcome['marks'][number] => ({ what, value: `${toNumber(ratio, 1)} ×`, floor: `${most} ×`, isMet: ratio <= most })
    return {
      text: toTable([[`audit, ${toNumber(count)} events`, 'time', 'events', 'beside a scan'], row('a plain scan', plain), row('verified', walked), row('sealed, once', seal)]),
      marks: [mark('audit verified beside a scan', walked / plain, mostVerify), mark('audit sealed beside a scan', seal / plain, mostSeal)],
    }
  } finally {
    await server.close()
  }
}

async function fill({ context: { database } }: RealServer): Promise<void> {
  await database.execute(sql`insert into workspaces (id, name, time_zone, made_at) select gen_random_uuid(), 'Riverbend', 'America/Toronto', '2026-11-20T08:00:00Z' from generate_series(1, ${workspaces})`)
  await database.execute(sql`insert into events (id, workspace_id, name, subject_kind, subject_id, actor_id, at, data)
    select gen_random_uuid(), w.id, 'post.submitted', 'post', gen_random_uuid(), gen_random_uuid(), '2026-11-20T08:00:00Z'::timestamptz + make_interval(secs => n),
      jsonb_build_object('postId', gen_random_uuid(), 'from', 'draft', 'to', 'in-review', 'revisionHash', repeat('ab', 32))
    from generate_series(1, ${count / workspaces}) n, workspaces w`)
  await database.execute(sql`analyze`)
}

/** Reads every row as the walk does, by its place, and makes no hash. */
async function scan({ context: { database } }: RealServer): Promise<void> {
  const homes = await selectRows(database, sql`select id::text as id from workspaces`, z.object({ id: z.string() }))
  for (const { id } of homes) {
    for (let after = 0, found = 1; found > 0; after += found) {
      found = (await selectRows(database, sql`select a.number, a.mac, ${sealedEventColumns} from audit_entries a join events e on e.id = a.event_id where a.workspace_id = ${id}::uuid and a.number > ${after} order by a.number limit 2000`, sealedEventSchema)).length
    }
  }
}

async function verify({ context }: RealServer): Promise<void> {
  const reports = await verifyAudit(context)
  if (reports.some(({ fault, rows }) => fault !== undefined || rows !== count / workspaces)) throw new Error('A chain does not hold.')
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}
