/** One change of a text: `removed` UTF-16 units at `start` gave way to `inserted` units. */
export type TextEdit = { start: number; removed: number; inserted: number }
export type Span = { start: number; end: number }

/** The smallest single edit that turns `before` into `after`, by common prefix and suffix. */
export function findEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return { start, removed: before.length - tail - start, inserted: after.length - tail - start }
}

/** Where a span stands after an edit; it grows or shrinks with a change inside it, and is null where the change crosses its border. */
export function moveSpan<T extends Span>(span: T, edit: TextEdit): T | null {
  const editEnd = edit.start + edit.removed
  const shift = edit.inserted - edit.removed
  if (edit.start >= span.end) return span
  if (editEnd <= span.start) return shift === 0 ? span : { ...span, start: span.start + shift, end: span.end + shift }
  if (edit.start < span.start || editEnd > span.end || span.end + shift <= span.start) return null
  return { ...span, end: span.end + shift }
}

/**
 * Several edits over one text as one replacement, so that one undo takes all of them back.
 * Edits must not overlap.
 */
export function joinEdits(text: string, edits: { start: number; end: number; text: string }[]): { start: number; end: number; text: string } | null {
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return null
  let out = ''
  let at = first.start
  for (const edit of sorted) {
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return { start: first.start, end: last.end, text: out }
}

/** The text after one replacement. */
export function applyEdit(text: string, edit: { start: number; end: number; text: string }): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}
