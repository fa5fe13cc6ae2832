import { before, type Form, type Hit, type Judged } from './spans.ts'

const trailing = /[.,;:!?'’)\]}…*_»]+$/
const topLevel = 'com|org|net|edu|gov|mil|int|io|info|biz|app|dev|health|clinic|care|hospital|doctor|nhs|co|me|tv|ly|gl|be|at|ch|de|fr|es|cat|it|nl|pl|pt|se|no|dk|fi|is|ie|uk|eu|us|ca|au|nz|za|ng|ke|gh|in|pk|sg|my|ph|jp|kr|cn|hk|br|ar|mx|cl|uy|cz|sk|hu|ro|gr|tr|ru|ua|il|ae'
const fileNames = /\.(?:is|it|me|no|in|at|be|my)$/i

function judgeUrl(hit: Hit): Judged {
  const tail = trailing.exec(hit.match)?.[0] ?? ''
  const kept = tail.startsWith(')') && hit.match.includes('(') ? tail.length - 1 : tail.length
  return { confidence: 'certain', score: 95, end: hit.end - kept }
}

/** Addresses on the net: e-mail, URLs with and without scheme, handles, IP. */
export const mailForms: readonly Form[] = [
  {
    type: 'EMAIL',
    pattern: /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,24}(?![\p{L}\p{N}-])/gu,
    judge: () => ({ confidence: 'certain', score: 97 }),
  },
  {
    type: 'HANDLE',
    pattern: /(?<![\p{L}\p{N}_.@/])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?(?:@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6})?/gu,
    judge: (hit) => (/[A-Za-z_]/.test(hit.match) ? { confidence: 'certain', score: 90 } : null),
  },
]

export const urlForms: readonly Form[] = [
  { type: 'URL', pattern: /(?<![\p{L}\p{N}])(?:https?|ftp):\/\/[^\s<>"“”]{2,2048}/giu, judge: judgeUrl },
  { type: 'URL', pattern: /(?<![\p{L}\p{N}/.@-])www\.[^\s<>"“”]{3,2048}/giu, judge: judgeUrl },
  {
    type: 'URL',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}/.@_-])[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,4}\\.(?:${topLevel})(?![\\p{L}\\p{N}_-]|\\.[a-z])(?:\\/[^\\s<>"“”]{0,2048})?`, 'giu'),
    // "him.It was" is a missing space, no address: without a path a bare name needs letters only, lower case and no English word as its end.
    judge: (hit) => {
      if (!/[a-z]/i.test(hit.match.split('.')[0] ?? '') || (!hit.match.includes('/') && (fileNames.test(hit.match) || /\.[A-Z][a-z]+$/.test(hit.match)))) return null
      return { ...judgeUrl(hit), confidence: 'likely', score: 88 }
    },
  },
]

const ipv6 = /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}:.])(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?(?![\p{L}\p{N}:])/giu

export const addressForms: readonly Form[] = [
  {
    type: 'IP', pattern: /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu,
    judge: (hit) => (hit.match.split('.').every((part) => Number(part) <= 255) && !/\b(?:version|v|section|chapter|ICD|release)\s?$/i.test(before(hit, 10)) ? { subtype: 'ipv4', confidence: 'likely', score: 93 } : null),
  },
  { type: 'IP', pattern: ipv6, judge: (hit) => (/\d/.test(hit.match) && (hit.match.match(/:/g)?.length ?? 0) > 2 ? { subtype: 'ipv6', confidence: 'certain', score: 94 } : null) },
]
