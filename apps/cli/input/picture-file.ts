import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { refuseSize, type Refusal } from '@sharewell/media'
import { toShowable } from '../output/style.ts'
import { UsageError } from '../usage-error.ts'
import { toReason } from './source.ts'

/** A regular file that is open, so that it may go away meanwhile. `size` is in bytes, `mode` its permissions, `device` and `inode` say which file it is. */
export type PictureFile = { path: string; size: number; mode: number; device: number; inode: number; read: () => Uint8Array | Refusal; close: () => void }

/** Opens a file without waiting for anybody to write it. Throws a UsageError where it is missing, no regular file, or may not be read. */
export function openPicture(path: string): PictureFile {
  const refuse = (reason: string): UsageError => new UsageError(`cannot read ${toShowable(path)}: ${reason}`)
  let file: number
  try {
    // A pipe would wait for its writer for ever; this flag is not known everywhere.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw refuse(toReason(error))
  }
  const stats = fstatSync(file)
  const { size, mode, dev: device, ino: inode } = stats
  const close = (): void => closeSync(file)
  if (!stats.isFile()) {
    close()
    throw refuse(stats.isDirectory() ? 'it is a folder' : 'it is a pipe or a device, not a file')
  }
  return { path, size, mode: mode & 0o777, device, inode, close, read: () => refuseSize(size) ?? readWhole(file, size, refuse) }
}

function readWhole(file: number, size: number, refuse: (reason: string) => UsageError): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  try {
    for (let read = -1; read !== 0 && length < size; length += read) read = readSync(file, bytes, length, size - length, length)
  } catch (error) {
    throw refuse(toReason(error))
  }
  if (length < size || fstatSync(file).size !== size) throw refuse('it changed while it was read; try again')
  return bytes
}
