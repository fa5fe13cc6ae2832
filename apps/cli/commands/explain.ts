import type { Example, Rule } from '@sharewell/review'
import { servesRule } from '@sharewell/review/packs'
import { rules } from '@sharewell/review/registry'
import { choosePacks } from '../engine.ts'
import type { Io } from '../io.ts'
import { parseOptions, toChoice } from '../options.ts'
import { toClauseWords } from '../output/clause-lines.ts'
import { makePaint, toShowable, type Paint } from '../output/style.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'

/** `sharewell explain RULE`: what, why, what to do, and the examples that are the rule's tests. */
export async function explain(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('explain', args, { format: 'string', packs: 'string' })
  const [name, ...others] = positionals
  if (name === undefined || others.length > 0) throw new UsageError('name one rule, as in "sharewell explain privacy/no-…"; "sharewell rules" lists them')
  const rule = rules.find(({ id }) => id === name)
  if (!rule) throw new UsageError(`there is no rule ${JSON.stringify(name)}${toHint(name)}`)
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const clauses = choosePacks(values.packs).flatMap((pack) => pack.clauses.filter((clause) => servesRule(clause, rule.id)).map((clause) => ({ id: clause.id, words: toClauseWords(clause, pack) })))
  await write(io.stdout, format === 'json' ? `${JSON.stringify(toJson(rule, clauses), null, 2)}\n` : toText(rule, clauses, makePaint(io.environment.isColoured), io.environment.columns))
  return 0
}

type ClauseLine = { id: string; words: string }

function toJson({ id, category, status = 'stable', what, why, doThis, signals, examples }: Rule, clauses: readonly ClauseLine[]): unknown {
  return { rule: id, category, status, what, why, doThis, signals, clauses: clauses.map((clause) => clause.id), examples }
}

function toText({ id, status, what, why, doThis, signals, examples, question }: Rule, clauses: readonly ClauseLine[], paint: Paint, columns: number): string {
  const list = (title: string, shown: readonly Example[]): string[] => ['', paint('strong', title), ...shown.flatMap((example) => toHanging('  - ', toWords(example), columns))]
  const lines = [
    `${paint('strong', id)}${status === 'trial' ? ' (on trial: only ever advises)' : ''}`,
    '',
    ...toHanging('what  ', what, columns),
    ...toHanging('why   ', why, columns),
    ...toHanging('do    ', doThis, columns),
    ...(question ? toHanging('ask   ', question.text, columns) : []),
    ...(signals.length > 0 ? toHanging('looks at  ', signals.join(', '), columns) : []),
    ...clauses.flatMap((clause) => toHanging('stands on  ', clause.words, columns)),
    ...toPairLines(examples.pairs, paint, columns),
    ...list('It speaks up at', examples.flags),
    ...list('It lets pass', examples.passes),
    ...(examples.nearMisses.length > 0 ? ['', paint('strong', 'Near misses')] : []),
    ...examples.nearMisses.flatMap((pair) => [...toHanging('  flags   ', toWords(pair.flags), columns), ...toHanging('  passes  ', toWords(pair.passes), columns)]),
  ]
  return `${lines.join('\n')}\n`
}

/** The same message as it was first written, and as its author would be glad to have sent it; what stands around both is said once. */
function toPairLines(pairs: Rule['examples']['pairs'], paint: Paint, columns: number): string[] {
  if (pairs.length === 0) return []
  const shown = pairs.map(({ ineffective, effective }) => [
    ...toHanging('  instead of  ', toWords(ineffective), columns),
    ...toHanging('  write       ', toSurroundings(ineffective) === toSurroundings(effective) ? toShowable(toInput(effective).text) : toWords(effective), columns),
  ])
  return ['', paint('strong', 'The same message, two ways'), ...shown.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))]
}

/** An example's text, with the context that it needs in brackets. */
function toWords(example: Example): string {
  const surroundings = toSurroundings(example)
  return toShowable(surroundings === '' ? toInput(example).text : `${toInput(example).text} [${surroundings}]`)
}

function toSurroundings(example: Example): string {
  const { text: _text, ...context } = toInput(example)
  return Object.entries(context).map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(', ')
}

function toInput(example: Example): Exclude<Example, string> {
  return typeof example === 'string' ? { text: example } : example
}

/** The rules whose names share most with what was typed. */
function toHint(name: string): string {
  const wanted = toParts(name)
  const near = rules.map(({ id }) => ({ id, shared: toParts(id).filter((part) => wanted.includes(part)).length })).filter(({ shared }) => shared > 0)
  const best = near.toSorted((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1)).slice(0, 3).map(({ id }) => id)
  return best.length > 0 ? `; did you mean ${best.join(' or ')}?` : '; "sharewell rules" lists them'
}

function toParts(id: string): string[] {
  return id.toLowerCase().split(/[^a-z]+/).filter((part) => part.length > 2)
}
