import type { Span } from './edits.ts'

const closing = /[.!?…。！？؟।]["'”’)\]]*\s|\n/gu

/**
 * The sentence that is being written at the caret, or null where the caret stands right after a finished one.
 * A sentence is finished by its mark followed by a space, or by a new line.
 * @param caret UTF-16 offset into `text`
 */
export function findOpenSentence(text: string, caret: number): Span | null {
  let start = 0
  let end = text.length
  closing.lastIndex = Math.max(0, text.lastIndexOf('\n', caret - 2) + 1)
  start = closing.lastIndex
  for (let match = closing.exec(text); match; match = closing.exec(text)) {
    const after = match.index + match[0].length
    if (after <= caret) start = after
    else {
      end = after
      break
    }
  }
  return text.slice(start, end).trim() === '' ? null : { start, end }
}

/** True where the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
