import { stripVTControlCharacters } from 'node:util'
import type { Severity, Verdict } from '@sharewell/domain'

type Look = Severity | Verdict | 'strong' | 'quiet' | 'care'

const codes: Record<Look, string> = {
  clear: '32', tip: '36', advise: '33', hold: '31', block: '1;31', strong: '1', quiet: '2', care: '1;35',
}

/** Wraps words in the codes of a look, or leaves them plain. */
export type Paint = (look: Look, words: string, isUnderlined?: boolean) => string

export function makePaint(isColoured: boolean): Paint {
  if (!isColoured) return (_look, words) => words
  return (look, words, isUnderlined = false) => `\u001B[${codes[look]}${isUnderlined ? ';4' : ''}m${words}\u001B[0m`
}

/**
 * A text that a terminal can show without obeying it: control characters, direction overrides and lone surrogates become U+FFFD.
 * Offsets stay as they are; line feeds and tabs are kept.
 */
export function toShowable(text: string): string {
  return text.toWellFormed().replace(/\r(?=\n)/g, ' ').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}

/** Columns that a text takes in a terminal: two for wide characters and emoji, none for marks and joiners. */
export function toColumns(text: string): number {
  let columns = 0
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) columns += /^(?:\p{M}|\p{Cf})+$/u.test(segment) ? 0 : isWide(segment) ? 2 : 1
  return columns
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function isWide(grapheme: string): boolean {
  return /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(grapheme)
}
