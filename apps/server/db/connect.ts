import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { z } from 'zod'
import { type Database, selectRows } from './database.ts'
import { DatabaseProblem } from './database-problem.ts'

/** A pool of connections to a PostgreSQL, and drizzle over it. */
export interface Connected {
  readonly database: Database
  readonly pool: pg.Pool
  /** 15 to 18, or what comes after. */
  readonly major: number
}

const oldest = 15
/** What we run our tests on; later ones are welcome and named in the log. */
export const newestKnown = 18
const connections = 20

/** Connects, and looks whether this is a PostgreSQL that we can use. Throws a DatabaseProblem that says the way on and no password. */
export async function connect(config: pg.ClientConfig): Promise<Connected> {
  const pool = new pg.Pool({
    ...config, max: connections, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000, application_name: 'sharewell',
    // As statements, since what stands between (PgBouncer) may refuse them at the start of a connection.
    onConnect: async (client) => { await client.query("set timezone = 'UTC'; set statement_timeout = '30s'; set idle_in_transaction_session_timeout = '60s'") },
  })
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  // The same for one that breaks while it is lent out, between or within two queries of a transaction: the query says so.
  pool.on('connect', (client) => { client.on('error', () => undefined) })
  const database: Database = drizzle({ client: pool })
  try {
    const [row] = await selectRows(database, sql`select current_setting('server_version_num') as number`, z.object({ number: z.coerce.number() }))
    const major = Math.floor((row?.number ?? 0) / 10_000)
    if (major < oldest) throw new DatabaseProblem('version', `This is PostgreSQL ${major}, and Sharewell needs ${oldest} or later.`, `Set DATABASE_URL to a PostgreSQL ${oldest} to ${newestKnown}.`)
    return { database, pool, major }
  } catch (error) {
    await pool.end()
    throw error instanceof DatabaseProblem ? error : toProblem(error, config)
  }
}

/** What a driver's error means for whoever runs the server. */
function toProblem(error: unknown, config: pg.ClientConfig): DatabaseProblem {
  const where = describe(config)
  const code = findCode(error)
  if (code === '28P01' || code === '28000') return new DatabaseProblem('refused', `PostgreSQL at ${where} refuses this user or password.`, 'Mend the user or the password in DATABASE_URL.', error)
  if (code === '3D000') return new DatabaseProblem('refused', `PostgreSQL at ${where} has no such database.`, 'Make it (create database sharewell), or mend the name in DATABASE_URL.', error)
  if (code === '42501') return new DatabaseProblem('refused', `This user may not do what Sharewell needs at ${where}.`, 'Let the user of DATABASE_URL own the database.', error)
  if (code === '53300') return new DatabaseProblem('unreachable', `PostgreSQL at ${where} has no connection left.`, 'Raise its max_connections, or start fewer processes.', error)
  return new DatabaseProblem('unreachable', `PostgreSQL at ${where} cannot be reached${code === undefined ? '' : ` (${code})`}.`, 'Look whether it runs and lets this machine in, or mend DATABASE_URL.', error)
}

function describe({ connectionString, host, port }: pg.ClientConfig): string {
  if (connectionString === undefined) return `${host ?? 'localhost'}:${port ?? 5432}`
  return URL.canParse(connectionString) ? new URL(connectionString).host || 'the socket of DATABASE_URL' : 'the address of DATABASE_URL'
}

function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  return inner === undefined ? undefined : findCode(inner)
}
