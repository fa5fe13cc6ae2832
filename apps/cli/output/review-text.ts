import { readQuestion } from '@sharewell/assess'
import type { Severity, Verdict } from '@sharewell/domain'
import type { Finding, Fix, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/packs'
import type { Environment } from '../environment.ts'
import type { LookedAt } from '../pictures/add-pictures.ts'
import { toClauseLines } from './clause-lines.ts'
import { toDisagreementLines } from './disagreement-lines.ts'
import { toMarkedText } from './marked-text.ts'
import { toPlaceWords } from './picture-words.ts'
import { isToBeCovered, toName, toPicturesLines } from './pictures-text.ts'
import { makePaint, toColumns, toShowable, type Paint } from './style.ts'
import { toHanging } from './wrap.ts'

const severityOrder: Severity[] = ['block', 'hold', 'advise', 'tip']

/** What the verdict says in words; it never certifies. */
export function toVerdictWords(verdict: Verdict, findings: readonly Pick<Finding, 'severity'>[]): string {
  if (verdict === 'clear') return 'Nothing stood out. I cannot see what readers already know or what you posted before.'
  if (verdict === 'advise') return 'Have another look before this goes out.'
  if (verdict === 'block') return 'This cannot go out as it is.'
  const holds = findings.filter(({ severity }) => severity === 'hold').length
  return holds > 1 ? `Wait: ${holds} things first.` : 'Wait: one thing first.'
}

/** A review with what it was made of; `looked` is what was found in the pictures. */
export type Reviewed = { input: ReviewInput; output: ReviewOutput; packs: readonly PolicyPack[]; looked?: readonly LookedAt[] }

/** A review as lines for people: who needs help first, then the verdict, the text with its spans, what was found in pictures, each finding with the clauses that it stands on, and where `packs` differ. */
export function toReviewText({ input, output, packs, looked = [] }: Reviewed, { isColoured, columns }: Environment): string {
  const paint = makePaint(isColoured)
  const own = output.findings.filter((finding) => finding.in === undefined)
  const marks = own.filter(({ severity }) => severity !== 'tip').map(({ start, end, severity }) => ({ start, end, severity }))
  const lines = [
    ...(output.care ? [...toCareLines(output.care, paint, columns), ''] : []),
    ...toHanging('', toVerdictWords(output.verdict, output.findings), columns).map((line) => paint(output.verdict === 'clear' ? 'clear' : output.verdict, line)),
    ...(marks.length > 0 ? ['', ...toMarkedText(input.text, marks, { columns, margin: '  ', paint, isColoured })] : []),
    ...(looked.length > 0 ? ['', ...toPicturesLines(looked, paint, columns).slice(0, -1)] : []),
    ...toSorted(output.findings).flatMap((finding) => ['', ...toFindingLines(finding, { input, packs, looked }, paint, columns)]),
    ...(output.questions.length > 0 ? ['', ...output.questions.flatMap((question) => toQuestionLines(question, columns))] : []),
    ...(looked.some(({ examined }) => isToBeCovered(examined)) ? ['', ...toHanging('', '"sharewell redact IN OUT" writes a copy without faces, words and hidden data.', columns).map((line) => paint('quiet', line))] : []),
    ...(output.disagreements ?? []).flatMap((one) => ['', ...toDisagreementLines(one, paint, columns)]),
    ...toCoverageLines(output, paint, columns),
  ]
  return `${lines.join('\n')}\n`
}

function toSorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) || a.start - b.start)
}

function toCareLines({ what, lines }: { what: string; lines: readonly string[] }, paint: Paint, columns: number): string[] {
  return [...toHanging('', what, columns).map((line) => paint('care', line)), ...lines.flatMap((line) => toHanging('  - ', line, columns))]
}

type Surroundings = Required<Omit<Reviewed, 'output'>>

function toFindingLines(finding: Finding, { input: { text }, packs, looked }: Surroundings, paint: Paint, columns: number): string[] {
  const place = finding.in === undefined ? '' : 'earlier' in finding.in ? `in part ${finding.in.earlier + 1} of the thread` : `in the picture ${toName(finding.in.attachment)}`
  const severity = finding.severity.padEnd(6)
  return [
    ...toHeadLines(`${paint(finding.severity, severity)} ${paint('strong', finding.rule)}`, place, columns),
    ...(finding.quote === '' ? [] : toHanging('       ', `“${toShort(finding.quote)}”`, columns)),
    ...toWhereLines(finding, looked, columns),
    ...toHanging('  what ', finding.what, columns),
    ...toHanging('  why  ', finding.why, columns),
    ...toHanging('  do   ', finding.doThis, columns),
    ...finding.fixes.flatMap((fix) => toHanging('  fix  ', toFixWords(fix, text), columns)),
    ...toClauseLines(finding.clauses, packs, columns).map((line) => paint('quiet', line)),
  ]
}

/** A finding's first line with where it stands; a long name stands below. */
function toHeadLines(head: string, place: string, columns: number): string[] {
  const line = place === '' ? head : `${head} (${place})`
  return toColumns(line) <= columns ? [line] : [head, ...toHanging('       ', place, columns)]
}

/** Where a finding stands in a picture, at most three places of it. */
function toWhereLines({ in: place }: Finding, looked: readonly LookedAt[], columns: number): string[] {
  if (place === undefined || 'earlier' in place || !place.box) return []
  const picture = looked.find(({ path }) => path === place.attachment)?.examined
  const boxes = place.boxes ?? [place.box]
  const more = boxes.length > mostPlaces ? `; and ${boxes.length - mostPlaces} more` : ''
  return picture ? toHanging('  at   ', `${boxes.slice(0, mostPlaces).map((box) => toPlaceWords(box, picture)).join('; ')}${more}`, columns) : []
}

const mostPlaces = 3

/** A question; one on a picture is answered on the command line. */
function toQuestionLines({ id, text }: ReviewOutput['questions'][number], columns: number): string[] {
  const asked = readQuestion(id)
  if (!asked) return toHanging('Ask yourself: ', text, columns)
  return toHanging('Tell me: ', `${text} (${toName(asked.attachment)}; answer with --answer ${asked.question}=yes or ${asked.question}=no)`, columns)
}

const mostEditsShown = 4

/** A fix in words: its label, and what it changes. */
function toFixWords({ label, edits }: Fix, text: string): string {
  const changes = edits.slice(0, mostEditsShown).map(({ start, end, text: after }) => {
    const before = toShort(text.slice(start, end))
    if (before === '') return `add “${toShort(after)}”`
    return after.trim() === '' ? `leave out “${before}”` : `“${before}” → “${toShort(after)}”`
  })
  const more = edits.length > mostEditsShown ? `, and ${edits.length - mostEditsShown} more` : ''
  return changes.length > 0 ? `${label}: ${changes.join(', ')}${more}` : label
}

const longestQuote = 160

function toShort(quote: string): string {
  const line = toShowable(quote).replace(/\s+/g, ' ').trim()
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote / 2).trimEnd()} … ${line.slice(-longestQuote / 2).trimStart()}`
}

function toCoverageLines({ engine }: ReviewOutput, paint: Paint, columns: number): string[] {
  if (engine.language.coverage !== 'identifiers-only') return []
  const words = `Checked for identifiers only: the language (${engine.language.detected}) is not one that I read in full.`
  return ['', ...toHanging('', words, columns).map((line) => paint('quiet', line))]
}
