import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { environmentForChildren } from '../../config/environment.ts'
import { DatabaseProblem } from '../database-problem.ts'

/** Whom PostgreSQL runs as: it refuses to run as root. Absent where we are not root. */
export interface ServiceUser {
  readonly uid: number
  readonly gid: number
}

const name = 'postgres'

/** Where we are root, the user `postgres`, made where there is none; else undefined. Throws a DatabaseProblem where there can be none. */
export function ensureServiceUser(say: (words: string) => void): ServiceUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = findUser()
  if (found) return found
  run('groupadd', ['--system', '--force', name])
  run('useradd', ['--system', '--gid', name, '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name])
  const made = findUser()
  if (!made) throw new DatabaseProblem('no-user', 'PostgreSQL does not run as root, and the system user postgres could not be made.', 'Start Sharewell as another user, make a user named postgres, or set DATABASE_URL to a PostgreSQL that runs elsewhere.')
  say('Made the system user postgres, since PostgreSQL does not run as root.')
  return made
}

function findUser(): ServiceUser | undefined {
  const [uid, gid] = [run('id', ['-u', name]), run('id', ['-g', name])].map((said) => (said !== undefined && /^\d+$/.test(said) ? Number(said) : undefined))
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid }
}

function run(file: string, args: readonly string[]): string | undefined {
  const { PATH = '', ...environment } = environmentForChildren()
  // Programs that make users often stand outside the usual path.
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8', env: { ...environment, PATH: [PATH, '/usr/sbin', '/sbin'].join(delimiter) } })
  return status === 0 ? stdout.trim() : undefined
}

/** Gives a folder or file to the user, where there is one. */
export function giveTo(user: ServiceUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid)
}

/** The nearest folder above (or at) a path that the user may not enter; undefined where all of them are open. */
export function findShutFolder(path: string, user: ServiceUser | undefined): string | undefined {
  if (!user) return undefined
  const { mode, uid, gid } = statSync(path)
  const isOpen = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001
  if (!isOpen) return path
  return dirname(path) === path ? undefined : findShutFolder(dirname(path), user)
}
