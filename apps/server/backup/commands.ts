import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Clock, systemClock } from '../clock/clock.ts'
import { createIdSource, type IdSource } from '../clock/id-source.ts'
import type { Config } from '../config/config.ts'
import { type Database, selectRows } from '../db/database.ts'
import { emitEvent } from '../db/emit-event.ts'
import { readMigrations } from '../db/migrate.ts'
import { reachDatabase, type Reached, readApplied } from '../db/reach-database.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { allJobs } from '../jobs/all-jobs.ts'
import { openJobs } from '../jobs/open-jobs.ts'
import { createLog } from '../log/log.ts'
import { type BackupSummary, checkBackupFile } from './backup-file.ts'
import { BackupProblem } from './backup-problem.ts'
import { checkKeyCopy, copyKeys, isSameFile, takeKeys } from './keys.ts'
import { findSteps, restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

interface Tools { readonly clock?: Clock; readonly ids?: IdSource }

export interface BackupOptions extends Tools {
  /** Where a copy of the keys goes: another file, to be kept apart. */
  readonly keysTo?: string
  /** Whether a file that is there already is written over. */
  readonly isForced?: boolean
}

/** Backs up the database of this configuration into a file, also while it is used. Throws a BackupProblem or a DatabaseProblem. */
export async function backUp(config: Config, file: string, { keysTo, isForced = false, clock = systemClock, ids = createIdSource(clock) }: BackupOptions = {}): Promise<BackupSummary> {
  if (keysTo !== undefined && isSameFile(file, keysTo)) throw new BackupProblem('The keys and the backup cannot go into one file: whoever had it could open everything.', 'Name another file for the keys, and keep it elsewhere.')
  if (isSameFile(file, config.keyFile)) throw new BackupProblem(`${file} is the key file.`, 'Name another file.')
  if (keysTo !== undefined) checkKeyCopy(keysTo)
  return reachDatabase(config, async ({ pool, database }) => {
    const summary = await writeBackup(pool, clock, file, { isForced })
    if (keysTo !== undefined) copyKeys(config, keysTo)
    const applied = await readApplied(database)
    // A database of another version is backed up all the same; only this version knows how it notes things.
    if (applied.length === readMigrations().length) await record({ database, clock, ids }, summary)
    return summary
  })
}

async function record(context: { database: Database; clock: Clock; ids: IdSource }, { hash }: BackupSummary): Promise<void> {
  for (const { id } of await context.database.select({ id: workspaces.id }).from(workspaces)) {
    await emitEvent(context, context.database, { workspaceId: id, name: 'workspace.backed-up', subject: { kind: 'workspace', id }, data: { backupHash: hash } })
  }
}

export interface RestoreOptions extends Tools {
  /** The file of the keys that belong to the backup, where they are not here. */
  readonly keysFrom?: string
  /** Whether a database that is not empty is replaced, after a copy of it was made. */
  readonly isReplacing?: boolean
}

export interface Restored extends BackupSummary {
  /** The backup of what was there before. */
  readonly copy?: string
  /** Whether the key file was changed, so that a server that runs needs to be started again. */
  readonly hasNewKeys: boolean
  /** For how many identities something was still to go out; nothing of theirs does until somebody lets it. */
  readonly paused: number
}

/** Restores a backup: into an empty database, or with `isReplacing` in the place of what is there. Throws a BackupProblem or a DatabaseProblem; then what was before is there still. */
export async function restore(config: Config, file: string, { keysFrom, isReplacing = false, clock = systemClock, ids = createIdSource(clock) }: RestoreOptions = {}): Promise<Restored> {
  const summary = await checkBackupFile(file)
  const ours = readMigrations()
  findSteps(summary.header, ours)
  return reachDatabase(config, async (reached) => {
    const isEmpty = await isUnused(reached.database)
    if (!isEmpty && !isReplacing) throw new BackupProblem('There are workspaces or people in this database already.', 'To put the backup in their place: --replace, which makes a copy of them first.')
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
    const copy = isEmpty ? undefined : toCopyPath(config.dataFolder, clock)
    if (copy !== undefined) await writeBackup(reached.pool, clock, copy)
    const hasNewKeys = takeKeys(config, summary.header, keysFrom)
    await makeQueue(reached)
    const paused = await restoreBackup({ database: reached.database, clock, ids }, file, summary, ours)
    return { ...summary, hasNewKeys, paused, ...(copy === undefined ? {} : { copy }) }
  }, { isMade: true })
}

/** Whether nobody has begun to use a database. */
async function isUnused(database: Database): Promise<boolean> {
  const [there] = await selectRows(database, sql`select to_regclass('public.workspaces') is not null as "isThere"`, z.object({ isThere: z.boolean() }))
  if (there?.isThere !== true) return true
  const hasUsers = await selectRows(database, sql`select to_regclass('public.users') is not null as "isThere"`, z.object({ isThere: z.boolean() }))
  const users = hasUsers[0]?.isThere === true ? sql`exists (select from users)` : sql`false`
  const [used] = await selectRows(database, sql`select exists (select from workspaces) or ${users} as "isUsed"`, z.object({ isUsed: z.boolean() }))
  return used?.isUsed !== true
}

function toCopyPath(folder: string, clock: Clock): string {
  const stamp = new Date(clock.now()).toISOString().replaceAll(/[:.]/g, '-')
  const path = join(folder, `before-restore-${stamp}.sharewell`)
  if (existsSync(path)) throw new BackupProblem(`${path} is there already.`, 'Wait a moment, then try again.')
  return path
}

/** Makes the queue's own tables, where no server ever did. */
async function makeQueue({ connection }: Reached): Promise<void> {
  const jobs = await openJobs({ connection, definitions: allJobs, log: createLog('error'), observe: () => undefined })
  await jobs.stop(0)
}
