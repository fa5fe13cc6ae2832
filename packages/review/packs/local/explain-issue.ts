import type * as z from 'zod'
import { toDistance } from './distance.ts'
import { toFault, toList, type Fault, type Path, type PlaceOf } from './fault.ts'

const withoutSymbols = (path: readonly PropertyKey[]): Path => path.map((part) => (typeof part === 'symbol' ? String(part) : part))

/** What the schema found, as faults with their places. `form` is the JSON Schema of the file, from which known keys are named. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], value: unknown, placeOf: PlaceOf, form: unknown): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = withoutSymbols(issue.path)
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => toFault(placeOf, [...path, key], toUnknownKey(key, toKnownKeys(form, path)), true))
    return [toFault(placeOf, path, toSentence(issue, path, find(value, path)))]
  })
}

function toSentence(issue: z.core.$ZodIssue, path: Path, found: unknown): string {
  const name = toName(path)
  if (found === undefined) return `${name} is missing; add it here`
  if (found === null) return `${name} is empty; write ${toKind(issue.code === 'invalid_type' ? issue.expected : 'string')} behind its colon, or take the line out`
  if (issue.code === 'invalid_type') return typeof found === 'number' || typeof found === 'boolean'
    ? `${name} must be ${toKind(issue.expected)}, and this reads as the ${typeof found} ${String(found)}; ${issue.expected === 'string' ? 'put it in quotes' : `write ${toKind(issue.expected)}`}`
    : `${name} must be ${toKind(issue.expected)}; ${toMend(issue.expected)}`
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    const near = typeof found === 'string' ? findNear(found, known) : undefined
    return issue.message.includes('; ') ? `${name} ${issue.message}` : `${name} is ${JSON.stringify(found)}; ${near ? `did you mean ${near}? ` : ''}it can be ${toList(known)}`
  }
  return `${name} ${issue.message}`
}

function toKind(expected: string): string {
  return expected === 'string' ? 'text' : expected === 'array' ? 'a list' : expected === 'object' || expected === 'record' ? 'a group of keys' : expected
}

function toMend(expected: string): string {
  if (expected === 'array') return 'write each entry in a line of its own that begins with "- "'
  return expected === 'string' ? 'write it in quotes' : 'write each key in a line of its own, two spaces further in'
}

/** The last key of a path, with the number of its entry where it stands in a list. */
export function toName(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the pack'
  if (typeof last === 'string') return JSON.stringify(last)
  const list = path.at(-2)
  return `entry ${last + 1}${list === undefined ? '' : ` of ${JSON.stringify(list)}`}`
}

function toUnknownKey(key: string, known: readonly string[]): string {
  const near = findNear(key, known)
  return `there is no key ${JSON.stringify(key.slice(0, 60))} here; ${near ? `did you mean ${JSON.stringify(near)}? ` : ''}${known.length > 0 ? `it can be ${toList(known)}` : 'take it out'}`
}

function toKnownKeys(form: unknown, path: Path): string[] {
  let at = form
  for (const part of path) {
    if (!isRecord(at)) return []
    at = typeof part === 'number' ? at['items'] : isRecord(at['properties']) ? at['properties'][part] : undefined
  }
  return isRecord(at) && isRecord(at['properties']) ? Object.keys(at['properties']) : []
}

/** The value at a path, undefined where there is none. */
export function find(value: unknown, path: Path): unknown {
  let at = value
  for (const part of path) {
    if (Array.isArray(at) && typeof part === 'number') at = at[part]
    else if (isRecord(at) && Object.hasOwn(at, part)) at = at[part]
    else return undefined
  }
  return at
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The known word that is at most two letters away. */
export function findNear(word: string, known: readonly string[]): string | undefined {
  const ranked = known.map((name) => ({ name, away: toDistance(word.toLowerCase().slice(0, 60), name.toLowerCase()) })).toSorted((a, b) => a.away - b.away)
  const [best] = ranked
  return best && best.away <= 2 ? best.name : undefined
}
