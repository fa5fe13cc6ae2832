import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import pg from 'pg'
import { setTimeout as wait } from 'node:timers/promises'
import { environmentForChildren } from '../../config/environment.ts'
import { DatabaseProblem } from '../database-problem.ts'
import type { Binaries } from './binaries.ts'
import { stopPostgres } from './orphan.ts'
import type { ServiceUser } from './service-user.ts'

/** A PostgreSQL that we started. */
export interface RunningPostgres {
  readonly pid: number
  /** Called where it ends without being asked to. */
  readonly onLost: (tell: () => void) => void
  readonly stop: () => Promise<void>
}

export interface RunOptions {
  readonly binaries: Binaries
  readonly folder: string
  readonly settings: Readonly<Record<string, string>>
  readonly user: ServiceUser | undefined
  readonly logFile: string
  readonly connection: pg.ClientConfig
}

const mostLog = 1024 * 1024
const longestStart = 300_000

/** Starts PostgreSQL and waits until it takes connections. Throws a DatabaseProblem with its own last words. */
export async function runPostgres(options: RunOptions): Promise<RunningPostgres> {
  const { binaries, folder, settings, user, logFile, connection } = options
  const isLong = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > mostLog
  const log = openSync(logFile, isLong ? 'w' : 'a', 0o600)
  const begin = isLong ? 0 : statSync(logFile).size
  const child = spawn(binaries.postgres, ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    // Of its own group: Ctrl+C in the terminal is for us, and we stop it when the last request is answered.
    stdio: ['ignore', log, log], env: environmentForChildren({ LC_ALL: 'C' }), cwd: folder, detached: process.platform !== 'win32', ...user,
  })
  closeSync(log)
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()).once('error', () => resolve()) })
  try {
    await waitUntilReady(child, connection)
  } catch (error) {
    throw new DatabaseProblem('not-starting', `The embedded database did not start: ${readLastWords(logFile, begin)}`, `Its log is ${logFile}. With no way on there, set DATABASE_URL to a PostgreSQL 15 to 18.`, error)
  }
  const { pid } = child
  if (pid === undefined) throw new Error('A process that takes connections has a number.')
  let isStopping = false
  const end = (): void => { child.kill('SIGINT') }
  // Where the process ends on its own, the database is asked to end too.
  process.once('exit', end)
  return {
    pid,
    onLost(tell) {
      void ended.then(() => { if (!isStopping) tell() })
    },
    async stop() {
      isStopping = true
      process.off('exit', end)
      const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null
      if (!await stopPostgres(pid, isGone)) throw new DatabaseProblem('not-starting', `The embedded database does not stop (process ${pid}).`, `Stop process ${pid}.`)
      await ended
    },
  }
}

async function waitUntilReady(child: ChildProcess, connection: pg.ClientConfig): Promise<void> {
  const started = performance.now()
  while (performance.now() - started < longestStart) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) throw new Error('It ended at once.')
    const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 5000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return
    } catch (error) {
      if (!isPassing(error)) throw error
      await wait(15)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  child.kill('SIGQUIT')
  throw new Error('It took too long.')
}

/** Not there yet, or still reading its log after a crash. */
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03' || (error instanceof Error && /timeout|terminated/i.test(error.message))
}

/** What PostgreSQL said last since `begin`; its own words on starting hold nothing of what people wrote. */
function readLastWords(logFile: string, begin: number): string {
  const lines = readFileSync(logFile).subarray(begin).toString('utf8').trim().split('\n')
  return (lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'it said nothing').replace(/^[\d-]+ [\d:.]+ \w+ \[\d+\] /, '')
}
