import type { Examined } from '@sharewell/media/examine'
import type { Finding } from '@sharewell/review/contract'
import { words } from '../../words/en.ts'
import { toFinding } from '../finding.ts'
import type { Surroundings } from './surroundings.ts'

/** Kinds of hidden data that are told, in the order in which they are named. */
const kinds = ['position', 'time', 'owner', 'serial', 'caption', 'thumbnail'] as const
const { say } = words

/** What a file itself is and hides: DICOM, what could not be looked at, what was looked at in part, hidden data. */
export function judgeFile(examined: Examined, around: Surroundings): Finding[] {
  return [...judgeLook(examined, around), ...judgeHidden(examined, around)]
}

function judgeLook({ type, seen, refusal, frames }: Examined, { attachment }: Surroundings): Finding[] {
  if (type === 'dicom') return [toFinding(attachment, 'media/no-dicom', 'block', 'certain')]
  if (refusal) return [toFinding(attachment, 'media/no-unread-picture', 'hold', 'likely', { what: refusal.what, doThis: refusal.wayOn })]
  if (!seen) return [toFinding(attachment, 'media/no-unread-picture', 'hold', 'likely', say.notYet)]
  const parts = [...(frames > 1 ? [say.moves] : []), ...(seen.unfinished.length > 0 ? [say.unfinished] : [])]
  return parts.map((part) => toFinding(attachment, 'media/no-unread-picture', 'advise', 'possible', part))
}

/** Where and who weigh more when a patient shows. */
function judgeHidden({ metadata, type, seen }: Examined, { attachment, answers, clinical, named }: Surroundings): Finding[] {
  if (type === 'dicom') return []
  const found = kinds.filter((kind) => metadata.some((item) => item.kind === kind && item.sensitive))
  if (found.length === 0) return []
  const isPatient = answers.patient === 'yes' || named || (answers.patient !== 'no' && clinical && (seen?.faces.length ?? 0) > 0)
  const isHeld = isPatient && (found.includes('position') || found.includes('owner'))
  const what = say.hides.replace('{}', listOf(found.map((kind) => say.hidden[kind])))
  return [toFinding(attachment, 'media/no-hidden-data', isHeld ? 'hold' : 'advise', 'certain', { what, ...(isHeld ? { why: say.hidesOfPatient } : {}) })]
}

/** "a, b and c". */
function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${words.and} ${last}`
}
