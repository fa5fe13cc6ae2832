import { toMilder } from '@sharewell/domain'
import type { PostScores } from '../models/post-model.ts'
import type { Candidate } from './merge.ts'

/**
 * A finding needs two witnesses or one that is certain. Where the model doubts a category, a `possible` hit is dropped
 * and a `likely` one advises at most; where the model would hold, a hit that only advises is raised to a likely hold.
 * Tips and certain hits stand as they are.
 */
export function hearModel(candidates: readonly Candidate[], scores: PostScores): Candidate[] {
  return candidates.flatMap((candidate): Candidate[] => {
    const { rule, hit } = candidate
    if (hit.severity === 'tip' || hit.confidence === 'certain') return [candidate]
    const { stance } = scores.of(rule.category)
    if (stance === 'doubts') return hit.confidence === 'possible' ? [] : [{ rule, hit: { ...hit, severity: toMilder(hit.severity, 'advise') } }]
    if (stance === 'holds' && hit.severity === 'advise' && rule.status !== 'trial') return [{ rule, hit: { ...hit, confidence: 'likely', severity: 'hold' } }]
    return [candidate]
  })
}
