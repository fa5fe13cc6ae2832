import { reviewOutputSchema } from '@sharewell/review/contract'
import { diffPacks, findTouched, isSame, type Change, type PackDiff, type Touched } from '@sharewell/review/pack-diff'
import { findPackFaults, packSchema } from '@sharewell/review/pack-schema'
import type { PolicyPack } from '@sharewell/review/packs'
import { isPackFile, loadLocalPack } from '../../input/local-pack-file.ts'
import { parseLine } from '../../input/parse-input.ts'
import { readLines } from '../../input/read-lines.ts'
import { findSource, readWhole } from '../../input/source.ts'
import type { Io } from '../../io.ts'
import { parseOptions, toChoice } from '../../options.ts'
import { makePaint, toShowable, type Paint } from '../../output/style.ts'
import { toHanging } from '../../output/wrap.ts'
import { write } from '../../output/writer.ts'
import { UsageError } from '../../usage-error.ts'

type TouchedReview = Touched & { readonly line: number; readonly id?: string; readonly verdict: string }
type Reviews = { readonly read: number; readonly unread: number; readonly touched: readonly TouchedReview[] }

/** `sharewell packs diff OLD NEW [--reviews FILE.jsonl]`: what an update changed, and which reviews of a file it could touch. */
export async function diff(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions('packs diff', args, { reviews: 'string', format: 'string' })
  const [oldFile, newFile, ...others] = positionals
  if (oldFile === undefined || newFile === undefined || others.length > 0) throw new UsageError('name the old and the new file: local packs, or what "sharewell packs show ID --format json" writes')
  const format = toChoice('--format', values.format ?? 'text', ['text', 'json'])
  const [before, after] = [await readPack(oldFile, io), await readPack(newFile, io)]
  if (before.id !== after.id) throw new UsageError(`${oldFile} holds the pack ${before.id}, ${newFile} the pack ${after.id}; give two versions of one pack`)
  const found = diffPacks(before, after)
  const reviews = values.reviews === undefined ? null : await readReviews(values.reviews, found, io)
  const { isColoured, columns } = io.environment
  await write(io.stdout, format === 'json' ? `${JSON.stringify(reviews ? { ...found, reviews } : found, null, 2)}\n` : toText(found, reviews, makePaint(isColoured), columns))
  return 0
}

async function readPack(path: string, io: Io): Promise<PolicyPack> {
  if (isPackFile(path) && /\.ya?ml$/i.test(path)) return loadLocalPack(path)
  const text = await readWhole(findSource([], path, io.stdin))
  let value: unknown
  try { value = JSON.parse(text) } catch { throw new UsageError(`${path} is not JSON; "sharewell packs show ID --format json" writes a pack`) }
  const [fault] = findPackFaults(value)
  if (fault !== undefined) throw new UsageError(`${path} is no pack that can be used: ${fault}`)
  return packSchema.parse(value)
}

/** Line by line, so that a long file costs little memory. */
async function readReviews(path: string, found: PackDiff, io: Io): Promise<Reviews> {
  const touched: TouchedReview[] = []
  let [read, unread] = [0, 0]
  for await (const batch of readLines(findSource([], path, io.stdin).chunks())) {
    for (const line of batch) {
      const parsed = parseLine(line, reviewOutputSchema)
      if (!parsed.ok) { unread++; continue }
      read++
      const how = findTouched(parsed.value, found)
      if (how) touched.push({ line: line.number, ...(parsed.value.id === undefined ? {} : { id: parsed.value.id }), verdict: parsed.value.verdict, ...how })
    }
  }
  return { read, unread, touched }
}

const labels: Readonly<Record<string, string>> = { summary: 'wording', section: 'place', basis: 'known', ask: 'question', questions: 'asks', jurisdictions: 'holds in', readAt: 'read on', reviewBy: 'read again by', supersededBy: 'superseded by', onlyWith: 'cited with' }
const shown = (value: string): string => (value === '' ? 'none' : value)

/** Longer changes stand below each other. */
const longestInOne = 60

function toChangeLines({ what, before, after }: Change, margin: string, columns: number): string[] {
  const label = `${margin}${(labels[what] ?? what).padEnd(10)} `
  if (before.length + after.length <= longestInOne) return toHanging(label, `${shown(before)} → ${shown(after)}`, columns)
  return [...toHanging(`${label}was `, shown(before), columns), ...toHanging(`${' '.repeat(label.length)}now `, shown(after), columns)]
}

function toText(found: PackDiff, reviews: Reviews | null, paint: Paint, columns: number): string {
  const { pack, from, to, facts, clauses, entries, positions } = found
  const added = entries.filter(({ kind }) => kind === 'added').length
  const lines = [
    paint('strong', `${pack} ${from} → ${to}`),
    ...(isSame(found) ? ['Nothing changed.'] : []),
    ...facts.flatMap((change) => toChangeLines(change, '  ', columns)),
    ...clauses.flatMap(({ clause, title, kind, changes }) => ['', ...toHanging(`${kind.padEnd(8)} `, `${clause}  ${title}`, columns), ...changes.flatMap((change) => toChangeLines(change, '  ', columns))]),
    ...entries.flatMap(({ rule, kind, changes }) => ['', ...toHanging(`${kind.padEnd(8)} `, rule, columns), ...changes.flatMap((change) => toChangeLines(change, '  ', columns))]),
    ...(positions.length > 0 ? ['', paint('strong', 'Where packs differ'), ...positions.flatMap(({ what, before, after }) => toHanging('  ', `${what}: ${shown(before)} → ${shown(after)}`, columns))] : []),
    ...(reviews ? ['', ...toReviewLines(reviews, columns)] : []),
    ...(reviews && added > 0 ? toHanging('', 'What the new words would find, only another review of the posts can tell.', columns) : []),
  ]
  return `${toShowable(lines.join('\n'))}\n`
}

function toReviewLines({ read, unread, touched }: Reviews, columns: number): string[] {
  const rest = unread === 0 ? '' : ` ${unread} ${unread === 1 ? 'line holds' : 'lines hold'} no review.`
  return [
    ...toHanging('', `${touched.length} of ${read} ${read === 1 ? 'review' : 'reviews'} could read differently now.${rest}`, columns),
    ...touched.flatMap(({ line, id, verdict, cites, meets, topics }) => toHanging('  ', [
      `line ${line}${id === undefined ? '' : `, ${id}`} (${verdict})`,
      ...(cites.length > 0 ? [`cites ${cites.join(', ')}`] : []),
      ...(meets.length > 0 ? [`meets ${meets.join(', ')}`] : []),
      ...(topics.length > 0 ? [`touches ${topics.join(', ')}`] : []),
    ].join('; '), columns)),
  ]
}
