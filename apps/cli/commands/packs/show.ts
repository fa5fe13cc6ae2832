import { isOverdue } from '@sharewell/domain/facts'
import { basisLabels } from '@sharewell/review/basis'
import { coverClause, toServiceWords } from '@sharewell/review/coverage'
import { packs, type Clause, type Gravity, type PolicyPack } from '@sharewell/review/packs'
import { rules } from '@sharewell/review/registry'
import { topics } from '@sharewell/review/topics'
import { isPackFile, loadLocalPack } from '../../input/local-pack-file.ts'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { makePaint, toShowable, type Paint } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

/** `sharewell packs show ID`: one pack, one clause of it, or the file of a local pack; as JSON it is the data itself, which `packs diff` reads. */
export async function show(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs show', args, { format: 'string' })
  const [id, ...others] = positionals
  if (id === undefined || others.length > 0) throw new UsageError('name one pack or clause, as in "sharewell packs show cmpa" or "sharewell packs show cmpa.08"; "sharewell packs" lists them')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const pack = isPackFile(id) ? loadLocalPack(id) : packs.find((one) => one.id === id || one.clauses.some((clause) => clause.id === id))
  if (!pack) throw new UsageError(`there is no pack or clause ${JSON.stringify(id)}; "sharewell packs" lists the packs`)
  const clause = pack.clauses.find((one) => one.id === id)
  const paint = makePaint(io.environment.isColoured)
  const { columns } = io.environment
  const lines = clause
    ? [...toClauseBlock(clause, pack, paint, columns), '', ...toHanging('', `${pack.title}: ${pack.document}`, columns)]
    : [...toHead(pack, io.today, paint, columns), ...pack.clauses.flatMap((one) => ['', ...toClauseBlock(one, pack, paint, columns)])]
  await write(io.stdout, format === 'json' ? `${JSON.stringify(clause ?? pack, null, 2)}\n` : `${toShowable(lines.join('\n'))}\n`)
  return 0
}

function toHead(pack: PolicyPack, today: string, paint: Paint, columns: number): string[] {
  const standing = pack.status === 'superseded' ? `Superseded${pack.supersededBy === undefined ? '' : ` by ${pack.supersededBy}`}; it is off.` : pack.status === 'reference' ? 'For reference.' : ''
  const read = `Version ${pack.version}, read on ${pack.readAt}; ${isOverdue(pack, today) ? 'it wanted reading again by' : 'to be read again by'} ${pack.reviewBy}.`
  return [
    ...toHanging('', pack.title, columns).map((line) => paint('strong', line)),
    ...toHanging('', `${pack.document} (${pack.year})`, columns),
    ...toHanging('', `${pack.issuer}, ${pack.kind}; holds in ${pack.jurisdictions.join(', ')}. ${standing}`, columns),
    ...toHanging('', read, columns).map((line) => (isOverdue(pack, today) ? paint('advise', line) : line)),
    ...(pack.note === undefined ? [] : toHanging('', pack.note, columns)),
    ...(pack.url === undefined ? [] : [pack.url]),
    ...(pack.positions ?? []).flatMap(({ topic, position, clauses }, at) => {
      const known: Readonly<Record<string, string>> = topics[topic].positions
      return [...(at === 0 ? ['', paint('strong', 'Where packs differ, it says')] : []), ...toHanging('  - ', `${topics[topic].title}: ${known[position] ?? position} (${clauses.join(', ')})`, columns)]
    }),
  ]
}

function toClauseBlock(clause: Clause, pack: PolicyPack, paint: Paint, columns: number): string[] {
  const label = (name: string): string => `  ${name.padEnd(7)}`
  return [
    ...toHanging(`${clause.id}  `, clause.title, columns).map((line) => paint('strong', line)),
    ...toHanging('  ', clause.summary, columns),
    ...toHanging(label('stands'), [clause.section, pack.year].filter((part) => part !== '').join('; '), columns),
    ...toHanging(label('known'), `${pack.kind === 'local' ? `written by ${pack.issuer}` : basisLabels[clause.basis]}; the source finds it ${toGravityWords(clause.gravity)}${clause.gravityWhenConfirmed ? `, and ${toGravityWords(clause.gravityWhenConfirmed)} once its text is confirmed` : ''}`, columns),
    ...(clause.ask === undefined ? [] : toHanging(label('asks'), clause.ask, columns)),
    ...toHanging(label('served'), toServiceWords(coverClause(pack, clause, rules)), columns),
    ...Object.entries(clause.onlyWith ?? {}).flatMap(([rule, kinds]) => toHanging(label('only'), `where ${rule} found ${kinds.join(' or ')}`, columns)),
    ...(clause.raises ? toHanging(label('raises'), `${clause.raises.join(', ')}: advice becomes a hold`, columns) : []),
  ]
}

function toGravityWords(gravity: Gravity): string {
  return gravity === 'warn' ? 'a thing to warn of' : gravity === 'advise' ? 'a thing to advise' : `a reason to ${gravity}`
}
