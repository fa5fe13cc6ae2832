import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environmentForChildren } from '../../config/environment.ts'
import { DatabaseProblem } from '../database-problem.ts'
import type { Binaries } from './binaries.ts'
import { giveTo, type ServiceUser } from './service-user.ts'

export const superuser = 'sharewell'

/**
 * Makes the database's files where there are none; answers whether it did. It works in a folder beside, so that one cut
 * in half is not taken for a database. Throws a DatabaseProblem where the files are of another major version.
 */
export async function initialise({ folder, beside, binaries, user, password }: { folder: string; beside: string; binaries: Binaries; user: ServiceUser | undefined; password: string }): Promise<boolean> {
  if (existsSync(folder)) {
    checkVersion(folder, binaries.major)
    return false
  }
  for (const left of readdirSync(beside).filter((name) => name.startsWith('postgres.new-'))) rmSync(join(beside, left), { recursive: true, force: true })
  const making = join(beside, `postgres.new-${process.pid}`)
  mkdirSync(making, { mode: 0o700 })
  giveTo(user, making)
  const passwordFile = join(making, 'password')
  const files = join(making, 'files')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' })
  giveTo(user, passwordFile)
  const args = [
    `--pgdata=${files}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    // The same order on every machine, whatever locales it has.
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', '--data-checksums',
  ]
  const outcome = await run(binaries.initdb, args, user)
  if (outcome !== undefined) {
    rmSync(making, { recursive: true, force: true })
    throw new DatabaseProblem('not-starting', `The embedded database could not be made: ${outcome}`, `Look whether the disk of ${beside} has room and can be written, or set DATABASE_URL to a PostgreSQL 15 to 18.`)
  }
  renameSync(files, folder)
  rmSync(making, { recursive: true, force: true })
  return true
}

function checkVersion(folder: string, ours: string): void {
  let found: string
  try {
    found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    throw new DatabaseProblem('data-folder', `${folder} exists and holds no PostgreSQL database.`, 'Move that folder away, or set SHAREWELL_DATA to another one.', error)
  }
  if (found !== ours) {
    throw new DatabaseProblem('data-version', `The data in ${folder} is of PostgreSQL ${found}, and this version of Sharewell brings PostgreSQL ${ours}.`, 'Start the version of Sharewell that you had, run sharewell backup, move the folder away, start this version and run sharewell restore. Nothing was changed.')
  }
}

/** Undefined where the program ended well, else its last words. */
function run(file: string, args: readonly string[], user: ServiceUser | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], env: environmentForChildren({ LC_ALL: 'C' }), cwd: '/', ...user })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => { said = (said + String(chunk)).slice(-2000) })
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? undefined : said.trim().split('\n').findLast((line) => /error|fatal|could not/i.test(line))?.trim() ?? `it ended with ${code}`))
  })
}
