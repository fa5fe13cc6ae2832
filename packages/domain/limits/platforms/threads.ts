import { countCodePoints, countUtf8Bytes } from '../code-units.ts'
import { toGraphemes } from '../graphemes.ts'
import type { PlatformLength } from '../types.ts'

const mayHoldEmoji = /[\u20E3\u{2000}-\u{10FFFF}]/u
const isEmoji = /(?!\p{Regional_Indicator})\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Extended_Pictographic}\p{Emoji_Modifier}|\p{Regional_Indicator}{2}|\u20E3/u

function count(text: string): number {
  if (!mayHoldEmoji.test(text)) return text.length
  let length = 0
  for (const grapheme of toGraphemes(text)) {
    length += isEmoji.test(grapheme) ? countUtf8Bytes(grapheme) : countCodePoints(grapheme)
  }
  return length
}

/** Threads. */
export const threads: PlatformLength = {
  limit: {
    platform: 'threads',
    name: 'Threads',
    max: 500,
    unit: 'characters',
    readAt: '2026-11',
    reviewBy: '2027-05-20',
    note: 'Documented: 500 characters, where an emoji counts as many as its bytes in UTF-8. Links count in full, and a post holds at most five of them.',
    also: {
      max: 500,
      unit: 'UTF-8 bytes',
      binding: false,
      note: 'Programs that publish report refusals of texts over 500 bytes, from curly quotes and accents too. Under 500 bytes is safe either way.',
    },
  },
  count,
  countAlso: countUtf8Bytes,
}
