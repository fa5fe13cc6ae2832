import { findUrls } from '../find-urls.ts'
import type { Span } from '../find-domains.ts'
import { countGraphemes } from '../graphemes.ts'
import type { PlatformLength } from '../types.ts'
import { mastodonGrammar } from '../url-grammar.ts'

const urlPlaceholder = 'x'.repeat(23)
const word = '\\p{L}\\p{M}\\p{Nd}\\p{Pc}'
const remoteMention = new RegExp(`@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[${word}]+(?:[.-]+[${word}]+)*`, 'iuy')
const blocksMention = new RegExp(`[=/${word}]$`, 'u')
const voidsMention = /^(?:[@＠\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]|:\/\/)/u
const longestDomain = 253

interface Replacement extends Span {
  readonly by: string
}

/** `@name@server` counts as `@name`. */
function findRemoteMentions(text: string): Replacement[] {
  const found: Replacement[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (blocksMention.test(text.slice(Math.max(0, at - 2), at))) continue
    remoteMention.lastIndex = at
    const match = remoteMention.exec(text)
    if (!match || voidsMention.test(text.slice(at + match[0].length, at + match[0].length + 3))) continue
    const name = match[1] ?? ''
    if (match[0].length - name.length - 2 > longestDomain) continue
    found.push({ start: at, end: at + match[0].length, by: `@${name}` })
    at += match[0].length - 1
  }
  return found
}

function toCountable(text: string): string {
  const urls = findUrls(text, mastodonGrammar).map((span) => ({ ...span, by: urlPlaceholder }))
  const all = [...urls, ...findRemoteMentions(text)].sort((a, b) => a.start - b.start)
  let [countable, from] = ['', 0]
  for (const { start, end, by } of all) {
    if (start < from) continue
    countable += text.slice(from, start) + by
    from = end
  }
  return countable + text.slice(from)
}

/** Mastodon, as an unchanged server counts. */
export const mastodon: PlatformLength = {
  limit: {
    platform: 'mastodon',
    name: 'Mastodon',
    max: 500,
    unit: 'graphemes',
    readAt: '2026-11',
    reviewBy: '2027-05-20',
    note: 'The server\'s own check: characters as a reader sees them; a link that starts with a scheme counts 23, a bare domain counts in full; @name@server counts as @name; a content warning counts as text. 500 is the default: a server may allow more and says so at /api/v2/instance (statuses.max_characters).',
  },
  count: (text) => countGraphemes(toCountable(text)),
}
