import { severities, type Confidence } from '@sharewell/domain'
import type { Rule, RuleHit } from '../rules/define.ts'

/** A hit together with the rule that made it. */
export type Candidate = { rule: Rule; hit: RuleHit }

const sure: Record<Confidence, number> = { possible: 0, likely: 1, certain: 2 }

/** Graver first, then surer, then a rule that knows what it saw before the model's second look, then the shorter span, then by place and name, so that the order of rules never matters. */
function compare(a: Candidate, b: Candidate): number {
  return severities.indexOf(b.hit.severity) - severities.indexOf(a.hit.severity)
    || sure[b.hit.confidence] - sure[a.hit.confidence]
    || Number(a.rule.byModel === true) - Number(b.rule.byModel === true)
    || (a.hit.end - a.hit.start) - (b.hit.end - b.hit.start)
    || a.hit.start - b.hit.start
    || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)
}

const samePlace = (a: RuleHit, b: RuleHit): boolean => a.in?.earlier === b.in?.earlier

/** Drops a hit whose words a stronger hit of the same category already covers; one remark on one thing. Tips never push out findings. */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort(compare)) {
    const covered = kept.some((other) => other.rule.category === candidate.rule.category && samePlace(other.hit, candidate.hit)
      && other.hit.start < candidate.hit.end && other.hit.end > candidate.hit.start)
    if (!covered) kept.push(candidate)
  }
  return kept.sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || (a.rule.id < b.rule.id ? -1 : 1))
}
