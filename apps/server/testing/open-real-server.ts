import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, systemClock } from '../clock/clock.ts'
import { createIdSource } from '../clock/id-source.ts'
import type { Context } from '../context.ts'
import { type OpenDatabase, openDatabase } from '../db/open-database.ts'
import { createLog } from '../log/log.ts'
import { type AnyJob, type Jobs, openJobs } from '../jobs/open-jobs.ts'
import { openSecrets } from '../secrets/open-secrets.ts'
import { createTestEye } from './test-eye.ts'

/** The server's inside on a real PostgreSQL of its own: for what one connection in memory cannot show. It takes a second or two, so a file opens one at most. */
export interface RealServer {
  readonly context: Context
  readonly open: OpenDatabase
  readonly jobs: Jobs
  readonly dataFolder: string
  readonly logged: string[]
  readonly close: () => Promise<void>
}

/** A folder for a test that PostgreSQL's user can reach. */
export function makeDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sharewell-'))
}

export async function openRealServer({ clock = systemClock, jobs: definitions = [] }: { readonly clock?: Clock; readonly jobs?: readonly AnyJob[] } = {}): Promise<RealServer> {
  const dataFolder = makeDataFolder()
  const open = await openDatabase({ dataFolder }, clock)
  try {
    return await openOn(open, dataFolder, clock, definitions)
  } catch (error) {
    await open.close()
    throw error
  }
}

async function openOn(open: OpenDatabase, dataFolder: string, clock: Clock, definitions: readonly AnyJob[]): Promise<RealServer> {
  const logged: string[] = []
  const log = createLog('info', { write: (line: string) => { logged.push(line) } })
  const secrets = await openSecrets(open.database, clock, { keyFile: join(dataFolder, 'sharewell.key') })
  const jobs = await openJobs({ connection: open.connection, definitions, log, observe: () => undefined })
  return {
    open, jobs, dataFolder, logged,
    context: { database: open.database, clock, ids: createIdSource(clock), secrets, jobs, log, eye: createTestEye(), publicUrl: 'http://127.0.0.1:4321' },
    async close() {
      await jobs.stop(5000)
      await open.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
