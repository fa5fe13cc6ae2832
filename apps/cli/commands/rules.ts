import { categories } from '@sharewell/domain'
import { rules as allRules } from '@sharewell/review/registry'
import type { Io } from '../io.ts'
import { parseOptions, toChoice, toChoices } from '../options.ts'
import { makePaint } from '../output/style.ts'
import { toHanging } from '../output/wrap.ts'
import { write } from '../output/writer.ts'
import { UsageError } from '../usage-error.ts'

/** `sharewell rules`: every rule with what it sees, by category. */
export async function rules(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('rules', args, { category: 'string', format: 'string' })
  if (positionals.length > 0) throw new UsageError('rules takes no text; did you mean --category, or "sharewell explain RULE"?')
  const wanted = values.category === undefined ? categories : toChoices('--category', values.category, categories)
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const listed = categories.filter((category) => wanted.includes(category)).flatMap((category) => allRules.filter((rule) => rule.category === category).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  if (format === 'json') {
    await write(io.stdout, `${JSON.stringify(listed.map(({ id, category, status = 'stable', what, why, doThis }) => ({ rule: id, category, status, what, why, doThis })), null, 2)}\n`)
    return 0
  }
  const paint = makePaint(io.environment.isColoured)
  const lines = listed.flatMap(({ id, category, status, what }, at) => [
    ...(listed[at - 1]?.category === category ? [] : [...(at > 0 ? [''] : []), paint('strong', category)]),
    `  ${id}${status === 'trial' ? ' (on trial: only ever advises)' : ''}`,
    ...toHanging('    ', what, io.environment.columns).map((line) => paint('quiet', line)),
  ])
  await write(io.stdout, `${[...lines, ...(lines.length > 0 ? [''] : []), `${listed.length} rules. "sharewell explain RULE" shows one with its examples.`].join('\n')}\n`)
  return 0
}
