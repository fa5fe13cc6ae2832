import type { Examined } from '@sharewell/media/examine'
import type { LookedAt } from '../pictures/add-pictures.ts'
import { toBytesWords, toHiddenWords, toPlaceWords, toShortList, toSizeWords, toTypeWords } from './picture-words.ts'
import { toShowable, type Paint } from './style.ts'
import { toHanging } from './wrap.ts'

/** What was found in each picture, as lines for people: its name and size, then faces, words and hidden data with their places. */
export function toPicturesLines(looked: readonly LookedAt[], paint: Paint, columns: number): string[] {
  return looked.flatMap(({ path, examined }) => [
    ...toHanging('', `${toName(path)}: ${toHeadWords(examined)}`, columns).map((line) => paint('strong', line)),
    ...toFoundLines(examined, columns),
    '',
  ])
}

function toHeadWords({ type, width, height, size, frames }: Examined): string {
  return [toTypeWords(type), ...(width > 0 ? [toSizeWords({ width, height })] : []), toBytesWords(size), ...(frames > 1 ? [`${frames} frames, of which the first was looked at`] : [])].join(', ')
}

function toFoundLines(examined: Examined, columns: number): string[] {
  const { metadata, refusal, seen } = examined
  const rows = (label: string, lines: readonly string[]): string[] => toShortList(lines).flatMap((line, at) => toHanging(`  ${(at === 0 ? label : '').padEnd(8)}`, toShowable(line), columns))
  const hidden = metadata.filter(({ sensitive }) => sensitive)
  const found = [
    ...rows('face', (seen?.faces ?? []).map(({ box }) => toPlaceWords(box, examined))),
    ...rows('words', (seen?.text ?? []).map(({ text, box }) => `${text === '' ? 'not readable' : `“${text.replace(/\s+/g, ' ')}”`}, ${toPlaceWords(box, examined)}`)),
    ...rows('hidden', hidden.map(toHiddenWords)),
    ...rows('cut', (seen?.unfinished ?? []).map((what) => `Not all ${what === 'text' ? 'words' : 'faces'} were looked for: it took too long.`)),
  ]
  if (refusal) return [...found, ...toHanging('  ', 'Its pixels were not looked at.', columns)]
  return found.length > 0 ? found : toHanging('  ', 'No face, no words and no hidden data were found.', columns)
}

/** Whether there is something in a picture that a copy could be without. */
export function isToBeCovered({ metadata, refusal, seen }: Examined): boolean {
  return !refusal && (metadata.some(({ sensitive }) => sensitive) || (seen?.faces.length ?? 0) + (seen?.text.length ?? 0) > 0)
}

/** A path on one line that a terminal does not obey. */
export function toName(path: string): string {
  return toShowable(path).replace(/[\n\t]/g, '\uFFFD')
}
