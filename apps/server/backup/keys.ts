import { existsSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import { readKeys } from '../secrets/key-file.ts'
import { type KeyRing, parseKeys } from '../secrets/key-ring.ts'
import { toKeyMark } from '../secrets/secrets.ts'
import { type BackupHeader, toProblem } from './backup-file.ts'
import { BackupProblem } from './backup-problem.ts'

type KeyPlace = Pick<Config, 'keys' | 'keyFile'>

/** Whether two paths are one file, by whatever name. */
export function isSameFile(one: string, other: string): boolean {
  if (toWhole(one) === toWhole(other)) return true
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

function toWhole(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(existsSync(dirname(path)) ? realpathSync(dirname(path)) : dirname(path), basename(path))
}

/** Throws where a copy of the keys could not be written into that file; asked before the backup is made. */
export function checkKeyCopy(to: string): void {
  if (existsSync(to)) throw new BackupProblem(`${to} is there already.`, 'Name another file for the keys.')
  if (!existsSync(dirname(resolve(to)))) throw new BackupProblem(`There is no folder ${dirname(resolve(to))}.`, 'Name a file for the keys in a folder that is there.')
}

/** Writes a copy of the keys into a file of its own, for us alone. */
export function copyKeys({ keys, keyFile }: KeyPlace, to: string): void {
  const text = keys ?? (existsSync(keyFile) ? readFileSync(keyFile, 'utf8') : undefined)
  if (text === undefined || !parseKeys(text)) throw new BackupProblem(`There are no keys at ${keyFile}.`, 'Set SHAREWELL_KEY_FILE or SHAREWELL_KEY to the keys that the server uses.')
  try {
    writeFileSync(to, `${text.trim()}\n`, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    throw toProblem(error, to)
  }
}

/**
 * Makes sure that the keys of a backup are there before it is restored: they are already, or they come from `from` and
 * are put before those in the key file. With both, either database opens: so it may be stopped at any moment. Answers
 * whether the key file changed.
 */
export function takeKeys(place: KeyPlace, { keyMark }: BackupHeader, from: string | undefined): boolean {
  if (keyMark === null) return false
  const here = readKeys({ keyFile: place.keyFile, ...(place.keys === undefined ? {} : { keys: place.keys }) })
  if (here && holds(here, keyMark)) return false
  if (from === undefined) throw new BackupProblem('The keys here are not those of this backup, and without them nothing in it could be opened.', 'Name the file of its keys: --keys FILE')
  const text = existsSync(from) ? readFileSync(from, 'utf8') : undefined
  const ring = text === undefined ? undefined : parseKeys(text)
  if (text === undefined || !ring || !holds(ring, keyMark)) throw new BackupProblem(`${from} does not hold the keys of this backup.`, 'Name the file that was written with it.')
  if (place.keys !== undefined) throw new BackupProblem('SHAREWELL_KEY holds other keys than this backup needs.', 'Put the keys of the backup first in SHAREWELL_KEY, then the ones that stand there, and restore again.')
  const before = existsSync(place.keyFile) ? readFileSync(place.keyFile, 'utf8') : ''
  const next = `${place.keyFile}.new`
  writeFileSync(next, `${text.trim()}\n${before}`, { mode: 0o600, flush: true })
  renameSync(next, place.keyFile)
  return true
}

function holds(ring: KeyRing, mark: string): boolean {
  return ring.some((key) => toKeyMark(key) === mark)
}
