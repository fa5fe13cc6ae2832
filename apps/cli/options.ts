import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

export const formats = ['text', 'json', 'jsonl'] as const
export type Format = (typeof formats)[number]

/** A `list` may be given several times. */
type OptionKinds = Record<string, 'string' | 'boolean' | 'list'>
type Parsed<Kinds extends OptionKinds> = {
  values: { [Name in keyof Kinds]?: Kinds[Name] extends 'string' ? string : Kinds[Name] extends 'list' ? string[] : boolean }
  positionals: string[]
  /** What was given of all lists together, in its order, for options that belong to the one before them. */
  listed: { name: string; value: string }[]
}

/** Parses the arguments of one command. Throws a UsageError that names what is unknown or lacks its value. */
export function parseOptions<const Kinds extends OptionKinds>(command: string, args: readonly string[], kinds: Kinds): Parsed<Kinds> {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'boolean' ? 'boolean' as const : 'string' as const }]))
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const values: Record<string, string | boolean | string[]> = {}
  const listed: { name: string; value: string }[] = []
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const kind = kinds[token.name]
    if (kind === undefined) throw new UsageError(`there is no option ${token.rawName} here; run "sharewell ${command} --help", or put -- before a text that begins with a dash`)
    if (kind === 'boolean' && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`)
    if (kind !== 'boolean' && (token.value === undefined || (!token.inlineValue && /^--\w/.test(token.value)))) throw new UsageError(`${token.rawName} needs a value; run "sharewell ${command} --help"`)
    if (kind === 'list') {
      listed.push({ name: token.name, value: token.value ?? '' })
      values[token.name] = listed.filter(({ name }) => name === token.name).map(({ value }) => value)
      continue
    }
    if (token.name in values) throw new UsageError(`${token.rawName} is given twice`)
    values[token.name] = token.value ?? true
  }
  return { values: values as Parsed<Kinds>['values'], positionals, listed }
}

/** The value as one of `known`. Throws a UsageError that lists them. */
export function toChoice<const Known extends string>(option: string, value: string, known: readonly Known[]): Known {
  const choice = known.find((name) => name === value)
  if (choice === undefined) throw new UsageError(`${option} is ${JSON.stringify(value)}; it can be ${known.join(', ')}`)
  return choice
}

/** The value as an ISO date. Throws a UsageError where it is none. */
export function toDay(option: string, value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
  if (!isDay) throw new UsageError(`${option} is ${JSON.stringify(value)}; it must be a date such as 2026-11-20`)
  return value
}

/** A comma-separated list, each one of `known`. */
export function toChoices<const Known extends string>(option: string, value: string, known: readonly Known[]): Known[] {
  const names = value.split(',').map((name) => name.trim()).filter((name) => name !== '')
  if (names.length === 0) throw new UsageError(`${option} is empty; it can be ${known.join(', ')}`)
  return [...new Set(names.map((name) => toChoice(option, name, known)))]
}
