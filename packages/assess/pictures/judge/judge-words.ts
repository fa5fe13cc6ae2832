import type { Seen } from '@sharewell/media/analyse'
import type { Finding } from '@sharewell/review/contract'
import { words } from '../../words/en.ts'
import { toFinding } from '../finding.ts'
import type { Surroundings } from './surroundings.ts'

const { say } = words
/** More lines than a person would check at a glance. */
const many = 60
const leastConfidence = 0.5

/** Words that could not be read or are too many, what the picture is for, and what it lacks. */
export function judgeWords(seen: Seen | null, around: Surroundings): Finding[] {
  const { attachment, described, pair } = around
  return [
    ...judgeRecord(around),
    ...(seen ? judgeUnread(seen, around) : []),
    ...(pair ? [toFinding(attachment, 'media/needs-fair-comparison', 'advise', 'possible')] : []),
    ...(described ? [] : [toFinding(attachment, 'media/needs-alt-text', 'tip', 'possible')]),
  ]
}

/** What has the look of a patient's record, even where no word of it is known for a name. */
function judgeRecord({ attachment, record }: Surroundings): Finding[] {
  if (!record) return []
  const isRecord = record.weight === 'record'
  const finding = toFinding(attachment, 'media/no-visible-text', isRecord ? 'hold' : 'advise', isRecord ? 'likely' : 'possible', isRecord ? say.record : say.partOfRecord, [record.box])
  return [{ ...finding, evidence: record.evidence }]
}

/** In things from care alone: a poster in small print tells on nobody. */
function judgeUnread({ text }: Seen, { attachment, clinical, wordsFromCare }: Surroundings): Finding[] {
  if (!clinical && !wordsFromCare) return []
  const unread = text.filter((line) => line.words.length === 0 || line.words.every(({ confidence }) => confidence < leastConfidence))
  if (unread.length > 0) return [toFinding(attachment, 'media/no-visible-text', 'advise', 'possible', {}, unread.map(({ box }) => box))]
  return text.length > many ? [toFinding(attachment, 'media/no-visible-text', 'advise', 'possible', { what: say.manyLines.replace('{}', String(text.length)) })] : []
}
