import { systemClock } from '../clock/clock.ts'
import { createIdSource } from '../clock/id-source.ts'
import type { Config } from '../config/config.ts'
import type { Context } from '../context.ts'
import { DatabaseProblem } from '../db/database-problem.ts'
import { needThisVersion, reachDatabase } from '../db/reach-database.ts'
import { readKeys } from '../secrets/key-file.ts'
import { createSecrets } from '../secrets/secrets.ts'

export type AuditContext = Pick<Context, 'database' | 'clock' | 'ids' | 'secrets'>

/** Lends a command what the audit needs. Throws a DatabaseProblem that says the way on. */
export async function withAudit<Result>(config: Config, use: (context: AuditContext) => Promise<Result>): Promise<Result> {
  return reachDatabase(config, async ({ database }) => {
    await needThisVersion(database)
    const ring = readKeys(config)
    if (!ring) throw new DatabaseProblem('key-missing', `The key file ${config.keyFile} is missing.`, 'Put it there, or set SHAREWELL_KEY: without the key nothing can be said of the audit.')
    return use({ database, clock: systemClock, ids: createIdSource(systemClock), secrets: createSecrets(ring) })
  })
}
