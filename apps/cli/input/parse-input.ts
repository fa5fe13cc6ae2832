import { describeInputProblem, reviewInputSchema } from '@sharewell/review/contract'
import type * as z from 'zod'
import { decodeText } from './source.ts'
import type { Line } from './read-lines.ts'

/** What became of one input: the value, or why it cannot be used, with its id where it has one. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; id: string | number | null; error: string }

/** What `identifiers` needs of an input; the rest is not looked at. */
export const identifiersInputSchema = reviewInputSchema.pick({ id: true, text: true })
export type IdentifiersInput = z.output<typeof identifiersInputSchema>

/** Checks a parsed JSON value against a schema of the contract. */
export function checkValue<T>(value: unknown, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(value)
  return result.success ? { ok: true, value: result.data } : { ok: false, id: toId(value), error: describeInputProblem(result.error) }
}

/** Reads one line of a jsonl input. */
export function parseLine<T>(line: Line, schema: z.ZodType<T>): Parsed<T> {
  const refuse = (error: string): Parsed<T> => ({ ok: false, id: null, error })
  if (line.bytes === undefined) return refuse('the line is longer than 16 MB')
  const text = decodeText(line.bytes)
  if (text === undefined) return refuse('the line is not UTF-8 text')
  if (text.trim() === '') return refuse('the line is empty')
  let value: unknown
  try { value = JSON.parse(text) } catch { return refuse('the line is not JSON') }
  return checkValue(value, schema)
}

/** Reads a whole input: one JSON object with `text` where it is one, else the text of one post. `mustBeJson` refuses the latter. */
export function parseWhole<T extends { text: string }>(text: string, schema: z.ZodType<T>, mustBeJson: boolean): Parsed<T> {
  const value = toJsonObject(text)
  if (value && 'text' in value) return checkValue(value, schema)
  if (mustBeJson) return { ok: false, id: null, error: value ? '"text" must be a string' : 'it is not one JSON object' }
  return checkValue({ text }, schema)
}

function toJsonObject(text: string): object | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function toId(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

