import { accessSync, closeSync, constants, fsyncSync, linkSync, lstatSync, openSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PictureFile } from '../input/picture-file.ts'
import { toReason } from '../input/source.ts'
import { UsageError } from '../usage-error.ts'
import { toShowable } from './style.ts'

type Target = { path: string; isForced: boolean; source: Pick<PictureFile, 'device' | 'inode' | 'mode'> }

/** Throws a UsageError where a new file may not stand at `path`: it is there already, it is the picture itself, or its folder is none or not this user's to write in. */
export function checkTarget({ path, isForced, source }: Target): void {
  const there = findStats(() => lstatSync(path))
  const behind = findStats(() => statSync(path))
  const refuse = (reason: string): UsageError => new UsageError(`cannot write ${toShowable(path)}: ${reason}`)
  if (behind && behind.dev === source.device && behind.ino === source.inode) throw refuse('it is the picture itself; name another file')
  if (there?.isDirectory() || behind?.isDirectory()) throw refuse('it is a folder; name a file in it')
  if (there && !there.isFile() && !there.isSymbolicLink()) throw refuse('it is a pipe or a device, not a file')
  if (there && !isForced) throw refuse('it is there already; name another file, or use --force')
  if (!findStats(() => statSync(dirname(path)))?.isDirectory()) throw refuse('its folder is not there')
  if (!mayWriteIn(dirname(path))) throw refuse(reasons.EACCES)
}

function mayWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findStats(read: () => Stats): Stats | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Writes a file whole or not at all: beside its place under another name, to the disk, and then into its place at once.
 * It is readable by nobody who could not read the source. Ctrl+C in the meantime leaves nothing half. Throws a UsageError.
 */
export function writePicture(bytes: Uint8Array, target: Target): void {
  checkTarget(target)
  const { path, isForced, source } = target
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${crypto.randomUUID()}.part`)
  // What comes while these lines run is too late: the file is whole before anybody hears of it.
  const wait = (): void => undefined
  for (const stop of stops) process.on(stop, wait)
  try {
    const file = openSync(beside, 'wx', source.mode & 0o666)
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    moveInto(beside, path, isForced)
  } catch (error) {
    throw new UsageError(`cannot write ${toShowable(path)}: ${toWriteReason(error)}`)
  } finally {
    removeRest(beside)
    for (const stop of stops) process.off(stop, wait)
  }
}

/** Where the folder was taken away meanwhile, the reason that it could not be written says more than that its rest could not be removed. */
function removeRest(beside: string): void {
  try {
    rmSync(beside, { force: true })
  } catch {
    // Nothing can be done about it from here.
  }
}

/** A link never lands on a file that came in the meantime; where a disk knows no links, the file is looked for once more. */
function moveInto(beside: string, path: string, isForced: boolean): void {
  if (isForced) return renameSync(beside, path)
  try {
    linkSync(beside, path)
  } catch (error) {
    if (toCode(error) === 'EEXIST' || findStats(() => lstatSync(path))) throw error
    renameSync(beside, path)
  }
}

const reasons = {
  EACCES: 'this user may not write there', EPERM: 'this user may not write there', EROFS: 'the disk can only be read', EEXIST: 'it is there already; name another file, or use --force',
  ENOSPC: 'the disk is full', EDQUOT: 'the disk is full', EFBIG: 'the file would be larger than is allowed here', ENOENT: 'its folder is not there', ENAMETOOLONG: 'its name is too long',
} satisfies Record<string, string>

function toWriteReason(error: unknown): string {
  const known: Readonly<Record<string, string>> = reasons
  return known[toCode(error) ?? ''] ?? toReason(error)
}

function toCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
