import { questionsOf } from './consent-words.ts'
import type { ConsentRecord } from './consent-record.ts'

/** A record that counts since 3 May 2026, changed in places. For tests. */
export function toRecord(changed: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    id: 'consent-1', uses: ['teaching'], places: ['bluesky'], subject: 'adult', signer: 'patient', signedOn: '2026-05-03', keptAt: 'In the patient’s record, hospital form 12', revokeTo: 'The clinic’s front desk',
    answers: Object.fromEntries(questionsOf.adult.map((question) => [question, 'yes'])), usedAt: [], recordedAt: '2026-05-03T08:00:00Z', changedAt: '2026-05-03T08:00:00Z', ...changed,
  }
}
