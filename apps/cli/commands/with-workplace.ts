import { UsageError } from '../usage-error.ts'

/** Runs what needs the server's database; what whoever runs the server can mend becomes one line that says how. */
export async function withWorkplace<Result>(run: () => Promise<Result>): Promise<Result> {
  const { ConfigMistakes, DatabaseProblem } = await import('@sharewell/server/audit')
  try {
    return await run()
  } catch (error) {
    if (error instanceof DatabaseProblem) throw new UsageError(`${error.message} ${error.doThis}`)
    throw error instanceof ConfigMistakes ? new UsageError(error.message) : error
  }
}

/** The same for what writes and reads backups. */
export async function withBackups<Result>(run: () => Promise<Result>): Promise<Result> {
  const { BackupProblem } = await import('@sharewell/server/backup')
  return withWorkplace(async () => {
    try {
      return await run()
    } catch (error) {
      throw error instanceof BackupProblem ? new UsageError(`${error.message} ${error.doThis}`) : error
    }
  })
}
