import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DatabaseProblem } from '../database-problem.ts'

export interface FolderLock {
  release(): void
}

/**
 * Takes a data folder for this process alone. The lock is one of the operating system, through SQLite, on every
 * platform; it falls with the process, also by kill -9, so that no stale one stands in the way. Throws a
 * DatabaseProblem where another process has it.
 */
export function lockFolder(folder: string): FolderLock {
  const owner = join(folder, 'sharewell.pid')
  const lock = new DatabaseSync(join(folder, 'sharewell.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    const who = readOwner(owner)
    throw new DatabaseProblem('in-use', `Sharewell runs already on the data folder ${folder}${who === undefined ? '' : ` (process ${who})`}.`, 'Use that one, stop it, or set SHAREWELL_DATA to another folder.', error)
  }
  writeFileSync(owner, `${process.pid}\n`, { mode: 0o600 })
  return {
    release() {
      rmSync(owner, { force: true })
      lock.close()
    },
  }
}

/** Whether some process has the folder now. */
export function isFolderLocked(folder: string): boolean {
  try {
    lockFolder(folder).release()
    return false
  } catch (error) {
    if (error instanceof DatabaseProblem) return true
    throw error
  }
}

function readOwner(path: string): string | undefined {
  try {
    return /^\d+$/.exec(readFileSync(path, 'utf8').trim())?.[0]
  } catch {
    return undefined
  }
}
