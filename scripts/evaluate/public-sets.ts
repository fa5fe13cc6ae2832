// Figures on public sets that stand outside the repository: give their folder with --public DIR (one folder a set, JSONL inside).
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Category } from '@sharewell/domain'
import type { Finding, ReviewInput, Reviewer } from '@sharewell/review'
import { loadNameModel } from '../engine.ts'
import { scoreIdentifierFile } from './identifiers.ts'

type Row = { text: string; label?: string; spans?: { start: number; end: number; label: string }[]; functionality?: string; simple?: string; plain?: string }
export type Figure = { set: string; what: string; value: string }

function readSet(folder: string, set: string, file?: string): Row[] {
  const at = join(folder, set)
  if (!existsSync(at)) return []
  return readdirSync(at).filter((name) => name.endsWith('.jsonl') && (file === undefined || name === file)).sort()
    .flatMap((name) => readFileSync(join(at, name), 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line) as Row))
}

const percent = (part: number, whole: number): string => (whole === 0 ? 'no rows' : `${((100 * part) / whole).toFixed(2)} % of ${whole}`)
const counts = (finding: Finding): boolean => finding.severity !== 'tip'
const holds = (finding: Finding): boolean => finding.severity === 'hold' || finding.severity === 'block'

/** Runs the reviewer over the sets that are there and gives one figure a line. */
export function measurePublicSets(folder: string, reviewer: Reviewer): Figure[] {
  const figures: Figure[] = []
  const find = (input: ReviewInput): Finding[] => reviewer.review({ ...input, text: input.text.slice(0, 100_000) }).findings
  const share = (set: string, what: string, rows: readonly Row[], input: Partial<ReviewInput>, test: (finding: Finding) => boolean): void => {
    if (rows.length > 0) figures.push({ set, what, value: percent(rows.filter((row) => find({ ...input, text: row.text }).some(test)).length, rows.length) })
  }
  const inCategory = (category: Category) => (finding: Finding): boolean => finding.category === category && counts(finding)
  const medquad = readSet(folder, 'medquad')
  share('medquad', 'anything held', medquad, {}, holds)
  share('medquad', 'respect held', medquad, {}, (finding) => holds(finding) && finding.category === 'respect')
  share('medquad', 'advice flagged', medquad, {}, inCategory('advice'))
  share('medquad', 'privacy flagged', medquad, {}, inCategory('privacy'))
  share('counsel_chat', 'replies flagged as advice', readSet(folder, 'counsel_chat'), { kind: 'reply' }, inCategory('advice'))
  share('mts_dialog', 'respect flagged', readSet(folder, 'mts_dialog'), { audience: 'peers' }, inCategory('respect'))
  const cochrane = readSet(folder, 'cochrane_pls')
  share('cochrane_pls', 'technical summaries flagged for clarity', cochrane, { author: 'organisation' }, inCategory('clarity'))
  const hatecheck = readSet(folder, 'hatecheck')
  share('hatecheck', 'hateful, flagged for respect', hatecheck.filter((row) => row.label === 'hateful'), {}, inCategory('respect'))
  share('hatecheck', 'not hateful, flagged for respect', hatecheck.filter((row) => row.label !== 'hateful'), {}, inCategory('respect'))
  const sarcasm = readSet(folder, 'isarcasm', 'test.jsonl')
  share('isarcasm', 'sarcastic, flagged for tone', sarcasm.filter((row) => row.label === 'sarcastic'), {}, inCategory('tone'))
  share('isarcasm', 'not sarcastic, flagged for tone', sarcasm.filter((row) => row.label !== 'sarcastic'), {}, inCategory('tone'))
  const toxic = readSet(folder, 'toxic_spans', 'tsd_test.jsonl')
  if (toxic.length > 0) figures.push({ set: 'toxic_spans', what: 'character F1 of respect and tone spans', value: toCharacterF1(toxic, find).toFixed(3) })
  figures.push(...measureIdentifiers(folder))
  return figures
}

/** F2 of the identifier detector on the synthetic set, as its README counts it. */
function measureIdentifiers(folder: string): Figure[] {
  const file = join(folder, 'presidio_synth', 'synth_v2.jsonl')
  if (!existsSync(file)) return []
  const { f2, precision, recall } = scoreIdentifierFile(file, loadNameModel())
  return [{ set: 'presidio_synth synth_v2', what: 'identifiers, F2 with types merged, IoU 0.9', value: `${f2.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})` }]
}

/** Mean character F1, as SemEval-2021 task 5 counts it: 1 where neither side marks anything. Spans of the set are code points. */
function toCharacterF1(rows: readonly Row[], find: (input: ReviewInput) => Finding[]): number {
  const f1s = rows.map((row) => {
    const points = [...row.text]
    const starts: number[] = []
    let unit = 0
    for (const point of points) { starts.push(unit); unit += point.length }
    const gold = new Set((row.spans ?? []).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => starts[start + i] ?? -1)))
    const ours = new Set<number>()
    for (const finding of find({ text: row.text })) {
      if (!counts(finding) || (finding.category !== 'respect' && finding.category !== 'tone')) continue
      const spans = finding.evidence.filter((item) => item.in === undefined && !item.signal.startsWith('model:'))
      for (const span of spans.length > 0 ? spans : [finding]) for (const start of starts) if (start >= span.start && start < span.end) ours.add(start)
    }
    if (gold.size === 0 || ours.size === 0) return gold.size === ours.size ? 1 : 0
    const both = [...ours].filter((at) => gold.has(at)).length
    return (2 * both) / (gold.size + ours.size)
  })
  return f1s.reduce((sum, value) => sum + value, 0) / f1s.length
}
