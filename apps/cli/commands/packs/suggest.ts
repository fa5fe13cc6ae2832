import { packs } from '@sharewell/review/packs'
import { suggestPacks } from '@sharewell/review/suggest'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { makePaint, toShowable } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

const nameWidth = 12

/** `sharewell packs suggest`: the packs that fit a country, a region and a role, each with its reason; nothing is switched on. */
export async function suggest(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs suggest', args, { country: 'string', region: 'string', role: 'string', format: 'string' })
  if (positionals.length > 0) throw new UsageError('say where and who with --country, --region and --role')
  const role = values.role === undefined ? undefined : toChoice('--role', values.role, ['physician', 'trainee', 'student', 'organisation'])
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const { country, region } = values
  const who = role === undefined ? {} : { role }
  const suggested = suggestPacks({ ...(country === undefined ? {} : { country }), ...(region === undefined ? {} : { region }), ...who })
  const isElsewhere = (country !== undefined || region !== undefined) && suggested.length === suggestPacks(who).length
  const { columns, isColoured } = io.environment
  const paint = makePaint(isColoured)
  const lines = suggested.flatMap(({ pack, reason }) => [
    ...toHanging(pack.padEnd(nameWidth), packs.find(({ id }) => id === pack)?.title ?? pack, columns).map((line, at) => (at === 0 ? `${paint('strong', pack)}${line.slice(pack.length)}` : line)),
    ...toHanging(' '.repeat(nameWidth), reason, columns).map((line) => paint('quiet', line)),
  ])
  // One line, however long, so that it can be copied.
  const elsewhere = isElsewhere ? [...toHanging('', `No pack here speaks for ${toShowable([region, country].filter((name) => name !== undefined).join(', '))} alone; these hold everywhere.`, columns), ''] : []
  const use = ['You decide. To use them all:', `  sharewell review --packs ${suggested.map(({ pack }) => pack).join(',')}`]
  await write(io.stdout, format === 'json' ? `${JSON.stringify(suggested, null, 2)}\n` : `${[...elsewhere, ...lines, '', ...use].join('\n')}\n`)
  return 0
}
