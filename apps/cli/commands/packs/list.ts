import { findOverdue, isOverdue, listAgeingFacts } from '@sharewell/domain/facts'
import { defaultPacks, packs, type PolicyPack } from '@sharewell/review/packs'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice, toDay } from '../../options.ts'
import { makePaint, type Paint } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

const nameWidth = 12

/** `sharewell packs [list]`: every pack with where it holds, its standing, its clauses, and whether it wants reading again. */
export async function list(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs', args, { format: 'string', on: 'string' })
  if (positionals.length > 0) throw new UsageError('packs list takes no name; did you mean "sharewell packs show ID"?')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const today = values.on === undefined ? io.today : toDay('--on', values.on)
  const paint = makePaint(io.environment.isColoured)
  if (format === 'json') await write(io.stdout, `${JSON.stringify(packs.map((pack) => toJson(pack, today)), null, 2)}\n`)
  else await write(io.stdout, `${[...packs.flatMap((pack) => toLines(pack, today, paint, io.environment.columns)), '', ...toHanging('', toSum(today), io.environment.columns)].join('\n')}\n`)
  return 0
}

function toJson(pack: PolicyPack, today: string): unknown {
  const { id, version, title, issuer, kind, jurisdictions, status, supersededBy, document, year, readAt, reviewBy, clauses } = pack
  return { id, version, title, issuer, kind, jurisdictions, status, ...(supersededBy === undefined ? {} : { supersededBy }), document, year, clauses: clauses.length, readAt, reviewBy, overdue: isOverdue(pack, today), isDefault: defaultPacks.includes(id) }
}

function toLines(pack: PolicyPack, today: string, paint: Paint, columns: number): string[] {
  const margin = ' '.repeat(nameWidth)
  const standing = pack.status === 'superseded' ? `superseded${pack.supersededBy === undefined ? '' : ` by ${pack.supersededBy}`}, off` : pack.status === 'reference' ? 'for reference' : defaultPacks.includes(pack.id) ? 'always on' : ''
  const facts = [pack.kind, pack.jurisdictions.join(', '), pack.year, `${pack.clauses.length} clauses`, standing].filter((fact) => fact !== '')
  return [
    ...toHanging(pack.id.padEnd(nameWidth), pack.title, columns).map((line, at) => (at === 0 ? `${paint('strong', pack.id)}${line.slice(pack.id.length)}` : line)),
    ...toHanging(margin, facts.join(' · '), columns).map((line) => paint('quiet', line)),
    ...(isOverdue(pack, today) ? toHanging(margin, `Read on ${pack.readAt}; it wanted reading again by ${pack.reviewBy}.`, columns).map((line) => paint('advise', line)) : []),
  ]
}

function toSum(today: string): string {
  const overdue = packs.filter((pack) => isOverdue(pack, today)).length
  const clauses = packs.reduce((sum, pack) => sum + pack.clauses.length, 0)
  const aged = findOverdue(listAgeingFacts(), today).length
  const due = [overdue > 0 ? toCount(overdue, 'pack') : '', aged > 0 ? `${toCount(aged, 'fact')} about platforms ("sharewell packs facts")` : ''].filter((words) => words !== '')
  const wants = due.length === 0 ? '' : ` To be read again by now: ${due.join(' and ')}.`
  return `${packs.length} packs, ${clauses} clauses.${wants} "sharewell packs show ID" shows one.`
}

const toCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
