import { closeSync, openSync, readSync } from 'node:fs'
import { parseLocalPack, toFaultLine, type LocalPackReading } from '@sharewell/review/local-packs'
import { packs, type PolicyPack } from '@sharewell/review/packs'
import { rules } from '@sharewell/review/registry'
import { UsageError } from '../usage-error.ts'
import { decodeText, toReason } from './source.ts'

/** Enough to see that a file is too large, without reading all of it. */
const mostBytes = 300_000

/** True for a name that is a file with a local pack, not the id of a pack. */
export function isPackFile(name: string): boolean {
  return /\.ya?ml$/i.test(name) || /[/\\]/.test(name)
}

/** Reads a local pack from its file: the pack, or its faults. Throws a UsageError where the file cannot be read. */
export function readLocalPack(path: string): LocalPackReading {
  const text = decodeText(readStart(path))
  if (text === undefined) throw new UsageError(`${path} is not UTF-8 text; save it as UTF-8`)
  return parseLocalPack(text, { rules: rules.map(({ id }) => id), packs: packs.map(({ id }) => id) })
}

/** The local pack of a file. Throws a UsageError with its first fault. */
export function loadLocalPack(path: string): PolicyPack {
  const read = readLocalPack(path)
  if (read.ok) return read.pack
  const [first] = read.faults
  const more = read.faults.length > 1 ? `, and ${read.faults.length - 1} more; "sharewell packs validate ${path}" shows all` : ''
  throw new UsageError(first ? `${toFaultLine(path, first)}${more}` : `${path} cannot be used`)
}

function readStart(path: string): Buffer {
  const bytes = Buffer.alloc(mostBytes)
  let length = 0
  try {
    const file = openSync(path, 'r')
    try {
      for (let read = -1; read !== 0 && length < mostBytes; length += read) read = readSync(file, bytes, length, mostBytes - length, null)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${toReason(error)}`)
  }
  // What was cut off inside a character is too large anyway, and must not look like a wrong encoding.
  return length < mostBytes ? bytes.subarray(0, length) : Buffer.from('#'.repeat(mostBytes))
}
