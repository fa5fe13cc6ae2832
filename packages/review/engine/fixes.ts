import type { Edit, Fix } from '../contract/types.ts'

/** Applies the edits of one fix. Throws RangeError where edits overlap or leave the text. */
export function applyFix(text: string, fix: Fix): string {
  let result = ''
  let at = 0
  for (const edit of [...fix.edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) throw new RangeError(`the fix ${JSON.stringify(fix.label)} has edits that overlap or leave the text`)
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** Where an offset lands after a fix; an offset inside an edit lands at its start. */
export function mapOffset(offset: number, edits: readonly Edit[]): number {
  let moved = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.end <= offset) moved += edit.text.length - (edit.end - edit.start)
    else if (edit.start < offset) return edit.start + moved
  }
  return offset + moved
}
