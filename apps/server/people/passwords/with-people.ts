import { systemClock } from '../../clock/clock.ts'
import { createIdSource } from '../../clock/id-source.ts'
import type { Config } from '../../config/config.ts'
import type { Context } from '../../context.ts'
import { DatabaseProblem } from '../../db/database-problem.ts'
import { needThisVersion, reachDatabase } from '../../db/reach-database.ts'
import { readKeys } from '../../secrets/key-file.ts'
import { createSecrets } from '../../secrets/secrets.ts'

export type PeopleContext = Pick<Context, 'database' | 'clock' | 'ids' | 'secrets' | 'publicUrl'>

/** Lends a command of whoever runs the server what it needs to help a person in. Throws a DatabaseProblem that says the way on. */
export async function withPeople<Result>(config: Config, use: (context: PeopleContext) => Promise<Result>): Promise<Result> {
  return reachDatabase(config, async ({ database }) => {
    await needThisVersion(database)
    const ring = readKeys(config)
    if (!ring) throw new DatabaseProblem('key-missing', `The key file ${config.keyFile} is missing.`, 'Put it there, or set SHAREWELL_KEY: the server knows a link by its key alone.')
    const host = config.host.includes(':') ? `[${config.host}]` : config.host
    return use({ database, clock: systemClock, ids: createIdSource(systemClock), secrets: createSecrets(ring), publicUrl: config.publicUrl ?? `http://${host}:${config.port}` })
  })
}
