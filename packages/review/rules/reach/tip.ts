import type { Signal } from '../../match/reading.ts'
import type { Fix } from '../../contract/types.ts'
import type { RuleHit } from '../define.ts'

/** A tip on one place; it coaches and never counts against a post. */
export function tipAt(signal: Signal, evidence: readonly Signal[] = [signal], fixes: readonly Fix[] = []): RuleHit {
  return { start: signal.start, end: signal.end, confidence: 'possible', severity: 'tip', evidence, fixes }
}
