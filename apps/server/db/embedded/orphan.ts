import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { environmentForChildren } from '../../config/environment.ts'
import { DatabaseProblem } from '../database-problem.ts'

const longest = 60_000

/**
 * Ends a PostgreSQL that still runs on these files, because whoever started it was killed. Only the holder of the folder's
 * lock calls this, so nobody is using it through us. A process number that belongs to something else by now is left alone.
 */
export async function endOrphan(folder: string): Promise<boolean> {
  const file = join(folder, 'postmaster.pid')
  const pid = readPid(file)
  if (pid === undefined) return false
  if (!isPostgresOf(pid, folder)) {
    rmSync(file, { force: true })
    return false
  }
  if (!await stopPostgres(pid)) throw new DatabaseProblem('not-starting', `A PostgreSQL that was left over still runs on ${folder} (process ${pid}) and does not stop.`, `Stop process ${pid}, then start again.`)
  return true
}

/** Stops a PostgreSQL: its clients are sent away, what is committed is written; answers whether it is gone. */
export async function stopPostgres(pid: number, isGone: () => boolean = () => !isAlive(pid)): Promise<boolean> {
  const started = performance.now()
  signal(pid, 'SIGINT')
  let isForced = false
  while (!isGone()) {
    const waited = performance.now() - started
    if (waited > longest) return false
    if (waited > longest / 2 && !isForced) {
      isForced = true
      signal(pid, 'SIGQUIT')
    }
    await wait(10)
  }
  return true
}

/** The first line of postmaster.pid: the process. */
export function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isDefunct(pid)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Ended, but nobody took note: in a container there may be nobody to. */
function isDefunct(pid: number): boolean {
  try {
    return / [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, ' ').slice(0, 4))
  } catch {
    return false
  }
}

function isPostgresOf(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false
  const line = readCommandLine(pid)
  return line.includes('postgres') && line.includes(folder)
}

function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', env: environmentForChildren() })
    return stdout ?? ''
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It is gone already.
  }
}
