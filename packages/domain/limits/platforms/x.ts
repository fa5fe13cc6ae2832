import { findUrls } from '../find-urls.ts'
import type { PlatformLength } from '../types.ts'
import { xGrammar } from '../url-grammar.ts'
import { findEmojiEnd } from '../x-emoji.ts'

const urlWeight = 23
const emojiWeight = 2
const max = 280

/** Latin to Georgian, and general punctuation, weigh one; everything else weighs two. */
function weigh(point: number): number {
  const isLight = point <= 4351 || (point >= 8192 && point <= 8205) || (point >= 8208 && point <= 8223) || (point >= 8242 && point <= 8247)
  return isLight ? 1 : 2
}

/** Only these can start a joined emoji; a letter never does. */
function mayStartEmoji(point: number): boolean {
  return point > 0x2000 || (point < 0x3a && (point === 0x23 || point === 0x2a || point >= 0x30)) || point === 0xa9 || point === 0xae
}

function count(text: string): number {
  const composed = text.normalize('NFC')
  const urls = findUrls(composed, xGrammar)
  let [weight, nextUrl] = [0, 0]
  for (let at = 0; at < composed.length; ) {
    const url = urls[nextUrl]
    if (url && url.start === at) {
      weight += urlWeight
      at = url.end
      nextUrl += 1
      continue
    }
    const point = composed.codePointAt(at) ?? 0
    const emojiEnd = mayStartEmoji(point) ? findEmojiEnd(composed, at) : at
    weight += emojiEnd > at ? emojiWeight : weigh(point)
    at = emojiEnd > at ? emojiEnd : at + (point > 0xffff ? 2 : 1)
  }
  return weight
}

/** X (formerly Twitter). */
export const x: PlatformLength = {
  limit: {
    platform: 'x',
    name: 'X',
    max,
    unit: 'weighted characters',
    readAt: '2026-11',
    reviewBy: '2027-05-20',
    note: 'Published counting configuration, version 3: the text is composed (NFC); any link, with or without https://, counts 23; an emoji counts 2; Latin, Greek, Cyrillic, Hebrew, Arabic, Indic and Thai characters count 1, Chinese, Japanese and Korean ones 2. Joined emoji younger than Emoji 11 cost the sum of their pieces, as in the published counter. Subscribers may write longer posts; this is the limit that everybody can read in full.',
  },
  count,
}
