import { categories, type Category, type Confidence, type Severity } from '@sharewell/domain'
import type { Box, Finding } from '@sharewell/review/contract'
import { words, type MediaRule } from '../words/en.ts'

type Said = Pick<Finding, 'what' | 'why' | 'doThis'>

/** A finding of a rule on pictures; `boxes` are all its places, in pixels of the upright picture. */
export function toFinding(attachment: string, rule: MediaRule, severity: Severity, confidence: Confidence, say: Partial<Said> = {}, boxes: readonly Box[] = []): Finding {
  return toFindingIn(attachment, { rule, severity, confidence }, { ...words.rules[rule], ...say }, boxes)
}

/** A finding in an attachment that stands on none of its words. */
export function toFindingIn(attachment: string, made: Pick<Finding, 'rule' | 'severity' | 'confidence'>, said: Said, boxes: readonly Box[]): Finding {
  return { ...made, ...said, category: toCategory(made.rule), start: 0, end: 0, quote: '', in: toPlace(attachment, boxes), fixes: [], clauses: [], evidence: [] }
}

/** Where a finding stands in an attachment: its first box, and all of them where they are several. */
export function toPlace(attachment: string, boxes: readonly Box[]): NonNullable<Finding['in']> {
  const [first] = boxes
  return { attachment, ...(first ? { box: first } : {}), ...(boxes.length > 1 ? { boxes: [...boxes] } : {}) }
}

export function toCategory(rule: string): Category {
  return categories.find((category) => rule.startsWith(`${category}/`)) ?? 'media'
}
