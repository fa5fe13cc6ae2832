import { severities, toMilder, type Confidence, type Severity, type Verdict } from '@sharewell/domain'
import type { Finding } from '../contract/types.ts'

/** The gravest severity that evidence of this confidence may carry. */
const ceilings: Record<Confidence, Severity> = { possible: 'advise', likely: 'hold', certain: 'block' }

/**
 * The severity that a finding may have: capped by its confidence; `block` only where the rule may block; trial rules only advise.
 * Consent turns a privacy `block` into `hold`.
 */
export function toLawfulSeverity(asked: Severity, confidence: Confidence, rule: { mayBlock?: boolean; status?: 'stable' | 'trial' }, consentCovers: boolean): Severity {
  let severity = toMilder(asked, ceilings[confidence])
  if (!rule.mayBlock || consentCovers) severity = toMilder(severity, 'hold')
  if (rule.status === 'trial') severity = toMilder(severity, 'advise')
  return severity
}

/** The verdict: the gravest severity that is not a tip. */
export function toVerdict(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  let gravest = 0
  for (const { severity } of findings) gravest = Math.max(gravest, severities.indexOf(severity))
  return gravest === 0 ? 'clear' : gravest === 1 ? 'advise' : gravest === 2 ? 'hold' : 'block'
}
