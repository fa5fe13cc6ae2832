import { joinEdits } from '../text/edits.ts'

type Replacement = { start: number; end: number; text: string }

/**
 * Changes a field's text the way typing does, so that the field's own undo takes it back in one step.
 * Leaves the caret behind the new words.
 */
export function replaceText(field: HTMLTextAreaElement, { start, end, text }: Replacement): void {
  const before = field.value
  const expected = before.slice(0, start) + text + before.slice(end)
  if (matchMedia('(pointer: fine)').matches) {
    field.focus({ preventScroll: true })
    field.setSelectionRange(start, end)
    if (text === '') document.execCommand('delete')
    else document.execCommand('insertText', false, text)
  }
  if (field.value === expected) return
  // No such command here, or a touch keyboard that should stay down: the page's own undo still works.
  if (field.value !== before) field.setRangeText(before, 0, field.value.length, 'end')
  field.setRangeText(text, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
}

/** All edits of one fix as one change. Does nothing for a fix without edits. */
export function applyEdits(field: HTMLTextAreaElement, edits: Replacement[]): void {
  const joined = joinEdits(field.value, edits)
  if (joined) replaceText(field, joined)
}
