import type { Confidence } from '@sharewell/domain'
import type { IdentifierType } from '../../contract/types.ts'
import type { Span } from '../span.ts'

/** The text that a pattern looks at, with its neighbourhood at hand. */
export type Hit = { readonly text: string; readonly match: string; readonly start: number; readonly end: number; readonly groups: Readonly<Record<string, string | undefined>> }
export type Judged = { readonly subtype?: string; readonly confidence: Confidence; readonly score: number; readonly start?: number; readonly end?: number } | null

/** One form of identifier: a pattern with bounded quantifiers, and what decides whether a hit counts. */
export type Form = { readonly type: IdentifierType; readonly pattern: RegExp; readonly judge: (hit: Hit) => Judged }

export const before = (hit: Hit, length: number): string => hit.text.slice(Math.max(0, hit.start - length), hit.start)
export const after = (hit: Hit, length: number): string => hit.text.slice(hit.end, hit.end + length)

/** Every hit of the forms that their judges let stand, in no order. */
export function findForms(text: string, forms: readonly Form[], spans: Span[]): void {
  for (const { type, pattern, judge } of forms) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0] === '') { pattern.lastIndex++; continue }
      const hit: Hit = { text, match: match[0], start: match.index, end: match.index + match[0].length, groups: match.groups ?? {} }
      const judged = judge(hit)
      if (!judged) continue
      const { subtype, confidence, score, start = hit.start, end = hit.end } = judged
      spans.push({ type, ...(subtype === undefined ? {} : { subtype }), start, end, confidence, score })
    }
  }
}
