import type { FitReport } from '@sharewell/media/redact'
import type { Environment } from '../environment.ts'
import type { Cover, Sought } from '../pictures/covers.ts'
import type { TakenOut } from '../pictures/take-out.ts'
import { hasEndingOf, toBytesWords, toHiddenWords, toPlaceWords, toShortList, toSizeWords, toTypeWords } from './picture-words.ts'
import { toName } from './pictures-text.ts'
import { makePaint, toShowable } from './style.ts'
import { toHanging } from './wrap.ts'

/** What was written, taken out, kept, and found when the new file was looked at again, as lines for people. */
export function toRedactionText(path: string, sought: Sought, taken: TakenOut, { isColoured, columns }: Environment): string {
  const { bytes, covered, report, fitted } = taken
  const paint = makePaint(isColoured)
  const rows = (label: string, lines: readonly string[]): string[] => lines.flatMap((line, at) => toHanging((at === 0 ? label : '').padEnd(11), toShowable(line), columns))
  const size = { width: fitted?.width ?? report.width, height: fitted?.height ?? report.height }
  const remains = toRemains(taken)
  return `${[
    ...toHanging('', `${toName(path)} is written: ${toTypeWords(report.type)}, ${toSizeWords(size)}, ${toBytesWords(bytes.length)} (before ${toBytesWords(report.bytesBefore)}).`, columns).map((line) => paint('strong', line)),
    ...(hasEndingOf(report.type, path) ? [] : toHanging('', `It is a ${toTypeWords(report.type)} picture, whatever its name says.`, columns)),
    '',
    ...rows('covered', toCoveredLines(covered, report)),
    ...rows('taken out', report.removed.length === 0 ? ['no hidden data were there'] : toShortList(report.removed.map(toHiddenWords))),
    ...rows('kept', report.kept.map(toHiddenWords)),
    ...rows('the rest', [toOutsideWords(report.outside)]),
    ...rows('noted', report.notes),
    ...rows('fitted', fitted ? toFitWords(fitted) : []),
    '',
    ...(remains.length === 0 ? toHanging('', toCleanWords(sought), columns).map((line) => paint('clear', line)) : remains.flatMap((line) => toHanging('', toShowable(line), columns)).map((line) => paint('hold', line))),
  ].join('\n')}\n`
}

/** What was covered: each with its place, after how many there are where they are too many to show. */
function toCoveredLines(covered: readonly Cover[], report: TakenOut['report']): string[] {
  if (covered.length === 0) return ['nothing']
  const lines = toShortList(covered.map((cover) => toCoverWords(cover, report)))
  if (lines.length === covered.length) return lines
  const count = (what: Cover['what']): number => covered.filter((cover) => cover.what === what).length
  return [`${covered.length} places: ${count('face')} with a face, ${count('text')} with words, ${count('box')} of yours`, ...lines]
}

/** What is left of what was asked for, and why that may not be all. */
function toRemains({ report, left: { covers, hidden, unsure } }: TakenOut): string[] {
  return [
    ...toShortList(covers.map((cover) => `Still seen: ${toCoverWords(cover, report)}. Cover it with --box.`)),
    ...toShortList(hidden.map((item) => `Still hidden: ${toHiddenWords(item)}`)),
    ...unsure,
    ...(unsure.length > 0 ? ['Look at the new file yourself before it leaves.'] : []),
  ]
}

function toCleanWords({ faces, text }: Sought): string {
  const found = [...(faces ? ['no face'] : []), ...(text ? ['no words'] : []), 'no hidden data']
  const unsought = [...(faces ? [] : ['faces']), ...(text ? [] : ['words'])].join(' and ')
  const words = `Looked at again: ${found.length > 1 ? `${found.slice(0, -1).join(', ')} and ${found.at(-1)}` : found[0]} found.`
  if (unsought !== '') return `${words} I did not look for ${unsought}.`
  return `${words} Look at it yourself too: handwriting, tattoos and faces turned away are easily missed.`
}

const names: Record<Cover['what'], string> = { face: 'a face', text: 'words', box: 'your box' }

function toCoverWords({ what, box }: Cover, picture: { width: number; height: number }): string {
  return `${names[what]}, ${toPlaceWords(box, picture)}`
}

function toOutsideWords(outside: 'exact' | number): string {
  return outside === 'exact' ? 'every other pixel is as it was' : `as good as unchanged (${outside.toFixed(0)} dB; 45 at least)`
}

function toFitWords({ changed, bytesBefore, bytesAfter, notes }: FitReport): string[] {
  return changed ? [`from ${toBytesWords(bytesBefore)} to ${toBytesWords(bytesAfter)}`, ...notes] : ['it was within the limits already']
}
