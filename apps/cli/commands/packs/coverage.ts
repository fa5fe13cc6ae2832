import { findCoverage, toServiceWords, type Coverage } from '@sharewell/review/coverage'
import { packs } from '@sharewell/review/packs'
import { rules } from '@sharewell/review/registry'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { makePaint, toShowable, type Paint } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

/** `sharewell packs coverage`: what serves every clause, and what every rule rests on; 1 where something is served by nothing. */
export async function coverage(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs coverage', args, { format: 'string' })
  if (positionals.length > 0) throw new UsageError('packs coverage takes no name; "sharewell packs show ID" shows what serves one pack')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const covered = findCoverage(packs, rules)
  await write(io.stdout, format === 'json' ? `${JSON.stringify(covered, null, 2)}\n` : toText(covered, makePaint(io.environment.isColoured), io.environment.columns))
  return covered.unserved.length > 0 ? 1 : 0
}

function toText({ clauses, rules: byRule, unserved }: Coverage, paint: Paint, columns: number): string {
  const width = Math.max(...clauses.map(({ clause }) => clause.length)) + 2
  const lines = [
    paint('strong', 'What serves each clause'),
    ...clauses.flatMap((one) => toHanging(`  ${one.clause.padEnd(width)}`, `${one.title}: ${toServiceWords(one)}`, columns).map((line) => (one.isServed ? line : paint('hold', line)))),
    '',
    paint('strong', 'What each rule rests on'),
    ...byRule.flatMap((one) => [`  ${one.rule}`, ...toHanging('    ', one.isServed ? `${one.isOfTheHouse ? 'the house’s own: ' : ''}${one.clauses.join(', ')}` : 'no clause yet', columns).map((line) => (one.isServed ? paint('quiet', line) : paint('hold', line)))]),
    '',
    ...toHanging('', toSum(clauses, byRule), columns),
    ...(unserved.length > 0 ? toHanging('', `Served by nothing: ${unserved.join(', ')}`, columns).map((line) => paint('hold', line)) : toHanging('', 'Nothing is left unserved.', columns)),
  ]
  return `${toShowable(lines.join('\n'))}\n`
}

/** Each clause is counted once, by the first of: rule, question, workflow, background. */
function toSum(clauses: Coverage['clauses'], byRule: Coverage['rules']): string {
  const [byARule, rest] = split(clauses, (one) => one.rules.length > 0)
  const [asked, others] = split(rest, (one) => one.questions.length > 0)
  const [worked, last] = split(others, (one) => one.workflow !== null)
  const [standing, later] = split(worked, (one) => one.workflow?.stands === true)
  const background = last.filter((one) => one.background !== null)
  return `${clauses.length} clauses: ${byARule.length} by rules, ${asked.length} by a question, ${standing.length} by a workflow that stands, ${later.length} by a later part, ${background.length} background. ${byRule.length} rules: ${byRule.filter(({ isOfTheHouse }) => isOfTheHouse).length} are the house’s own.`
}

function split<T>(list: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [list.filter(is), list.filter((one) => !is(one))]
}
