import { isOverdue, listAgeingFacts } from '@sharewell/domain/facts'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice, toDay } from '../../options.ts'
import { makePaint } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

const nameWidth = 18

/** `sharewell packs facts`: what is taken for true about platforms, when it was read, and whether it wants reading again. */
export async function facts(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs facts', args, { format: 'string', on: 'string' })
  if (positionals.length > 0) throw new UsageError('packs facts takes no name; it lists them all')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const today = values.on === undefined ? io.today : toDay('--on', values.on)
  const known = listAgeingFacts().map((fact) => ({ ...fact, overdue: isOverdue(fact, today) }))
  const { columns, isColoured } = io.environment
  const paint = makePaint(isColoured)
  const lines = known.flatMap(({ id, says, known: basis, readAt, reviewBy, overdue }) => [
    ...toHanging(id.padEnd(nameWidth), `${says}${basis === 'documented' ? '' : ` [${basis}]`}`, columns),
    ...toHanging(' '.repeat(nameWidth), `Read on ${readAt}; ${overdue ? 'it wanted reading again by' : 'to be read again by'} ${reviewBy}.`, columns).map((line) => paint(overdue ? 'advise' : 'quiet', line)),
  ])
  await write(io.stdout, format === 'json' ? `${JSON.stringify(known, null, 2)}\n` : `${lines.join('\n')}\n`)
  return 0
}
