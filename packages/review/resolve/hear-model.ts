import { toMilder } from '@sharewell/domain'
import type { PostScores } from '../models/post-model.ts'
import type { Candidate } from './merge.ts'

/**
 * A finding needs two witnesses or one that is certain. Where the model doubts a category, a `possible` hit is dropped
 * and a `likely` one advises at most; tips and certain hits stand.
 */
export function hearModel(candidates: readonly Candidate[], scores: PostScores): Candidate[] {
  return candidates.flatMap((candidate) => {
    const { rule, hit } = candidate
    if (hit.severity === 'tip' || hit.confidence === 'certain' || scores.of(rule.category).stance !== 'doubts') return [candidate]
    return hit.confidence === 'possible' ? [] : [{ rule, hit: { ...hit, severity: toMilder(hit.severity, 'advise') } }]
  })
}
