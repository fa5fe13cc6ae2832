import { sql } from 'drizzle-orm'
import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import type { Config } from '../config/config.ts'
import { connect, newestKnown } from './connect.ts'
import type { Database } from './database.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { migrate } from './migrate.ts'

/** The database of the server, migrated and ready. */
export interface OpenDatabase {
  readonly database: Database
  readonly pool: pg.Pool
  /** How to connect once more, for the queue. */
  readonly connection: pg.ClientConfig
  readonly kind: 'embedded' | 'external'
  readonly isAnswering: () => Promise<boolean>
  /** Closes every connection, and stops the embedded database. */
  readonly close: () => Promise<void>
}

/** Opens the embedded database or the one of DATABASE_URL and brings it to this version. Throws a DatabaseProblem that says the way on. */
export async function openDatabase({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>, clock: Clock, say: (words: string) => void = () => undefined): Promise<OpenDatabase> {
  const embedded = databaseUrl === undefined ? await openEmbedded(dataFolder, say) : undefined
  try {
    const connection: pg.ClientConfig = embedded?.connection ?? { connectionString: databaseUrl }
    const { database, pool, major } = await connect(connection)
    try {
      if (major > newestKnown) say(`This is PostgreSQL ${major}; Sharewell was tried with versions up to ${newestKnown}.`)
      await migrate(database, clock)
    } catch (error) {
      await pool.end()
      throw error
    }
    return {
      database, pool, connection, kind: embedded ? 'embedded' : 'external',
      isAnswering: () => database.execute(sql`select 1`).then(() => true, () => false),
      async close() {
        await pool.end()
        await embedded?.stop()
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}
