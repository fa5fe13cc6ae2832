import { createReadStream, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { UsageError } from '../usage-error.ts'
import { longestInput } from './read-lines.ts'

/** Where the input comes from. `size` is its length in bytes where that is known. */
export type Source = { name: string; kind: 'argument' | 'file' | 'stdin'; size?: number; chunks: () => AsyncIterable<Buffer | string> }

/** Picks the source: a text, a file, or standard input for `-` or nothing. Throws a UsageError where the two meet or the file cannot be read. */
export function findSource(positionals: readonly string[], file: string | undefined, stdin: AsyncIterable<Buffer | string>): Source {
  if (positionals.length > 1) throw new UsageError('the text came in several pieces; put it in quotes')
  const [text] = positionals
  if (text !== undefined && text !== '-' && file !== undefined) throw new UsageError('give either a text or --input, not both')
  const path = file ?? (text === '-' ? '-' : undefined)
  if (path !== undefined && path !== '-') return toFileSource(path)
  if (path === undefined && text !== undefined) return { name: 'the text', kind: 'argument', size: Buffer.byteLength(text), chunks: () => Readable.from([text], { objectMode: true }) }
  return { name: 'standard input', kind: 'stdin', chunks: () => stdin }
}

function toFileSource(path: string): Source {
  const reason = findReasonUnreadable(path)
  if (reason !== undefined) throw new UsageError(`cannot read ${path}: ${reason}`)
  return { name: path, kind: 'file', size: statSync(path).size, chunks: () => readFile(path) }
}

function findReasonUnreadable(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? 'it is a folder' : undefined
  } catch (error) {
    return toReason(error)
  }
}

async function* readFile(path: string): AsyncGenerator<Buffer | string> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${toReason(error)}`)
  }
}

/** Why a file cannot be read, in words. */
export function toReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it'
  return error instanceof Error ? error.message : String(error)
}

/** The whole input as one text, without a byte order mark and without one last line ending. Throws a UsageError where it is too large or not UTF-8. */
export async function readWhole(source: Source): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of source.chunks()) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += bytes.length
    if (length > longestInput) throw new UsageError(`${source.name} is larger than 16 MB; for many posts use --format jsonl, one post a line`)
    parts.push(bytes)
  }
  const text = decodeText(Buffer.concat(parts))
  if (text === undefined) throw new UsageError(`${source.name} is not UTF-8 text`)
  return source.kind === 'argument' ? text : text.replace(/\r?\n$/, '')
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes as text, without a byte order mark; undefined where they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
