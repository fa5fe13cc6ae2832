import type * as z from 'zod'
import { parseLine, parseWhole, type Parsed } from '../input/parse-input.ts'
import { readLines } from '../input/read-lines.ts'
import { findSource, readWhole, type Source } from '../input/source.ts'
import type { Io } from '../io.ts'
import { toChoice, formats, type Format } from '../options.ts'
import { Progress } from '../output/progress.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'

/** What a command does with one post: the value for JSON, the words for people, and the exit status that it asks for. */
export type Answer = { json: unknown; text: () => string; status: 0 | 1 }

export type PostCommand<T extends { text: string; id?: string }> = {
  schema: z.ZodType<T>
  answer: (post: T) => Answer
}

type InputOptions = { positionals: readonly string[]; input: string | undefined; format: string | undefined }

/**
 * Runs a command over one post, or over each line of a jsonl input in order with constant memory.
 * Answers the exit status: 2 where anything could not be used, else the gravest that a post asked for.
 */
export async function runPosts<T extends { text: string; id?: string }>(command: PostCommand<T>, options: InputOptions, io: Io): Promise<number> {
  const source = findSource(options.positionals, options.input, io.stdin)
  const isLined = source.kind === 'file' && /\.(?:jsonl|ndjson)$/i.test(source.name)
  const format = options.format === undefined ? (isLined ? 'jsonl' : 'text') : toChoice('--format', options.format, formats)
  if (isLined && format === 'json') throw new UsageError(`${source.name} holds one post a line; use --format jsonl or --format text`)
  if (source.kind === 'stdin' && io.isStdinTerminal) io.stderr.write('Type or paste the post, then press Ctrl+D on an empty line.\n')
  return isLined || format === 'jsonl' ? runLines(command, source, format, io) : runWhole(command, source, format, io)
}

async function runWhole<T extends { text: string; id?: string }>(command: PostCommand<T>, source: Source, format: Format, io: Io): Promise<number> {
  const mustBeJson = source.kind === 'file' && /\.json$/i.test(source.name)
  const parsed = answerOne(command, parseWhole(await readWhole(source), command.schema, mustBeJson))
  if (!parsed.ok) throw new UsageError(`${source.name} cannot be used: ${parsed.error}`)
  await write(io.stdout, format === 'json' ? `${JSON.stringify(parsed.value.json, null, 2)}\n` : parsed.value.text())
  return parsed.value.status
}

async function runLines<T extends { text: string; id?: string }>(command: PostCommand<T>, source: Source, format: Format, io: Io): Promise<number> {
  const progress = new Progress(io.stderr)
  let status = 0
  let refused = 0
  let read = 0
  for await (const batch of readLines(count(source.chunks(), (bytes) => { read += bytes }))) {
    const written: string[] = []
    for (const line of batch) {
      const post = parseLine(line, command.schema)
      const parsed = answerOne(command, post)
      if (parsed.ok) status = Math.max(status, parsed.value.status)
      else refused++
      written.push(format === 'jsonl' ? `${JSON.stringify(parsed.ok ? parsed.value.json : toLineError(line.number, parsed))}\n` : toLineText(line.number, post, parsed))
    }
    await write(io.stdout, written.join(''))
    progress.tell(batch.at(-1)?.number ?? 0, source.size ? read / source.size : undefined)
  }
  progress.end()
  if (refused > 0) io.stderr.write(`sharewell: ${refused === 1 ? '1 line' : `${refused.toLocaleString('en')} lines`} could not be used\n`)
  return refused > 0 ? 2 : status
}

function answerOne<T extends { text: string; id?: string }>(command: PostCommand<T>, parsed: Parsed<T>): Parsed<Answer> {
  if (!parsed.ok) return parsed
  try {
    return { ok: true, value: command.answer(parsed.value) }
  } catch (error) {
    return { ok: false, id: parsed.value.id ?? null, error: error instanceof Error ? error.message : String(error) }
  }
}

function toLineError(line: number, { id, error }: { id: string | number | null; error: string }): { line: number; id: string | number | null; error: string } {
  return { line, id, error }
}

function toLineText(line: number, post: Parsed<{ id?: string }>, parsed: Parsed<Answer>): string {
  const name = `── line ${line}${post.ok && post.value.id !== undefined ? `, ${post.value.id}` : ''} `
  return `${name}${'─'.repeat(Math.max(0, 60 - name.length))}\n${parsed.ok ? parsed.value.text() : `cannot be used: ${parsed.error}\n`}\n`
}

async function* count(chunks: AsyncIterable<Buffer | string>, tell: (bytes: number) => void): AsyncGenerator<Buffer | string> {
  for await (const chunk of chunks) {
    tell(chunk.length)
    yield chunk
  }
}
