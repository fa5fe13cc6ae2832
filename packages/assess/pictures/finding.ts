import { categories, type Category, type Confidence, type Severity } from '@sharewell/domain'
import type { Box, Finding } from '@sharewell/review/contract'
import { words, type MediaRule } from '../words/en.ts'

/** A finding in an attachment; `boxes` are all its places, in pixels of the upright picture. */
export function toFinding(attachment: string, rule: MediaRule, severity: Severity, confidence: Confidence, say: { what?: string; why?: string; doThis?: string } = {}, boxes: readonly Box[] = []): Finding {
  return {
    rule,
    category: toCategory(rule),
    severity,
    start: 0,
    end: 0,
    quote: '',
    in: toPlace(attachment, boxes),
    ...words.rules[rule],
    ...say,
    fixes: [],
    clauses: [],
    confidence,
    evidence: [],
  }
}

/** Where a finding stands in an attachment: its first box, and all of them where they are several. */
export function toPlace(attachment: string, boxes: readonly Box[]): NonNullable<Finding['in']> {
  const [first] = boxes
  return { attachment, ...(first ? { box: first } : {}), ...(boxes.length > 1 ? { boxes: [...boxes] } : {}) }
}

export function toCategory(rule: string): Category {
  return categories.find((category) => rule.startsWith(`${category}/`)) ?? 'media'
}
