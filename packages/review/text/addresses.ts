import type { TokenKind } from './token.ts'

const urlStart = /https?:\/\/|www\./iy
const urlBody = /[^\s<>"“”]{1,2048}/y
const trailing = /[.,;:!?'’)\]}…*_]+$/
const email = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y
const mention = /@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,252}[A-Za-z0-9_])?(?:@[A-Za-z0-9.-]{1,253}[A-Za-z0-9])?/y
const hashtag = /#(?=[\p{L}\p{N}\p{M}_]*[\p{L}_])[\p{L}\p{N}\p{M}_]{1,100}/uy
const domain = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:com|org|net|edu|gov|io|ca|uk|au|nz|ie|eu|us|info|health|clinic|de|fr|es|cat|nhs|app|co|me|tv|int|za|ng|in|sg|ph|ke)(?![A-Za-z0-9])(?:\/[^\s<>"“”]{0,2048})?/iy

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** A URL, e-mail address, handle, hashtag or bare domain that starts at `at`; null where there is none. `glued` says that a token ends right there. */
export function scanAddress(text: string, at: number, glued: boolean): { end: number; kind: TokenKind } | null {
  const first = text.charCodeAt(at)
  if (first === 64) { // @
    const end = glued ? -1 : endOf(mention, text, at)
    return end < 0 ? null : { end, kind: 'mention' }
  }
  if (first === 35) { // #
    const end = endOf(hashtag, text, at)
    return end < 0 ? null : { end, kind: 'hashtag' }
  }
  if (glued) return null
  if ((first | 32) === 104 || (first | 32) === 119) { // h, w
    const start = endOf(urlStart, text, at)
    const end = start < 0 ? -1 : endOf(urlBody, text, start)
    if (end > 0) {
      const raw = text.slice(at, end)
      const body = raw.replace(trailing, (tail) => (tail.startsWith(')') && raw.includes('(') ? ')' : ''))
      return { end: at + Math.max(body.length, start - at + 1), kind: 'url' }
    }
  }
  // Looks ahead only as far as one word, so that the scan stays linear.
  let i = at
  let dots = 0
  while (i < text.length && i - at < 80) {
    const code = text.charCodeAt(i)
    if (code === 46) dots++
    else if (code === 64) {
      const end = endOf(email, text, at)
      return end < 0 ? null : { end, kind: 'email' }
    } else if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45 || code === 95 || code === 43 || code === 37)) break
    i++
  }
  if (dots === 0 || (i === at + dots)) return null
  const end = endOf(domain, text, at)
  return end < 0 ? null : { end, kind: 'url' }
}
