import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { BackupProblem } from './backup-problem.ts'

const headerSchema = z.object({
  sharewell: z.literal('backup'),
  form: z.literal(1),
  version: z.string(),
  madeAt: z.iso.datetime(),
  /** The steps that made the tables. */
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  /** By which the keys of this database are known; nothing of them. Null where the database has none yet. */
  keyMark: z.string().nullable(),
  /** Every transaction from here on was not begun. */
  nextTransaction: z.string(),
})
/** The first line of a backup. */
export type BackupHeader = z.infer<typeof headerSchema>

const sectionSchema = z.object({ table: z.string(), columns: z.array(z.string()) })
/** What stands before the rows of a table. The table `jobs` is what waits in the queue, as JSON. */
export type BackupSection = z.infer<typeof sectionSchema>
const endSchema = z.object({ end: z.literal(true), rows: z.number(), sha256: z.string() })

/** A line of a backup after its header: a section, or a row of the section before it. */
export type BackupLine = BackupSection | string

export interface BackupSummary {
  readonly header: BackupHeader
  readonly rows: number
  /** SHA-256 over all that was written, in hex. */
  readonly hash: string
}

/** Writes a backup: gzipped lines of JSON with a checksum at the end. It is there as a whole or not at all, readable for us alone. */
export async function writeBackupFile(file: string, header: BackupHeader, lines: AsyncIterable<BackupLine>, { isForced = false }: { readonly isForced?: boolean } = {}): Promise<BackupSummary> {
  if (!isForced && existsSync(file)) throw new BackupProblem(`${file} is there already.`, 'Name another file.')
  const partial = `${file}.${process.pid}.partial`
  const hash = createHash('sha256')
  let rows = 0
  let sum = ''
  async function* toText(): AsyncGenerator<string> {
    const say = (value: unknown): string => {
      const line = `${JSON.stringify(value)}\n`
      hash.update(line)
      return line
    }
    yield say(header)
    for await (const line of lines) {
      if (typeof line === 'string') rows += 1
      yield say(line)
    }
    sum = hash.digest('hex')
    yield `${JSON.stringify({ end: true, rows, sha256: sum })}\n`
  }
  try {
    await pipeline(Readable.from(toText()), createGzip({ level: 6 }), createWriteStream(partial, { mode: 0o600, flags: 'wx', flush: true }))
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw toProblem(error, file)
  }
  return { header, rows, hash: sum }
}

/** What whoever asked for it can mend: no such folder, no right to write there, no room. */
export function toProblem(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOSPC', 'EDQUOT'].includes(code)) return error
  return new BackupProblem(`${file} cannot be written (${code}).`, 'Name a file in a folder that you can write to and that has room.', error)
}

/** Reads a backup from its first line to its last; answers what it is. Throws a BackupProblem where a byte is not as it was written, or the end is missing. */
export async function checkBackupFile(file: string): Promise<BackupSummary> {
  const hash = createHash('sha256')
  let header: BackupHeader | undefined
  let rows = 0
  let end: z.infer<typeof endSchema> | undefined
  for await (const text of readLines(file)) {
    if (end) throw damaged(file)
    const value = parse(file, text)
    end = endSchema.safeParse(value).data
    if (end) continue
    hash.update(`${text}\n`)
    if (header === undefined) header = toHeader(file, value)
    else if (typeof value === 'string') rows += 1
  }
  if (!header || !end || end.rows !== rows || end.sha256 !== hash.digest('hex')) throw damaged(file)
  return { header, rows, hash: end.sha256 }
}

/** The lines of a backup that was checked. */
export async function* readBackupFile(file: string): AsyncGenerator<BackupLine> {
  let isFirst = true
  for await (const text of readLines(file)) {
    const value = parse(file, text)
    if (!isFirst && !endSchema.safeParse(value).success) yield typeof value === 'string' ? value : sectionSchema.parse(value)
    isFirst = false
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip()
  const reading = pipeline(createReadStream(file), unzipped)
  // Whoever reads the lines hears of it there; this only keeps it from ending the process.
  reading.catch(() => undefined)
  try {
    yield* createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })
    await reading
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw code === 'ENOENT' ? new BackupProblem(`There is no file ${file}.`, 'Name the file of the backup.') : damaged(file, error)
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw damaged(file, error)
  }
}

function toHeader(file: string, value: unknown): BackupHeader {
  const found = headerSchema.safeParse(value)
  if (!found.success) throw new BackupProblem(`${file} is no backup that this version of Sharewell reads.`, 'Name the file of a backup, or restore it with the version that made it.')
  return found.data
}

function damaged(file: string, cause?: unknown): BackupProblem {
  return new BackupProblem(`${file} is damaged or not complete; nothing was changed.`, 'Use another copy of it, or an older backup.', cause)
}
