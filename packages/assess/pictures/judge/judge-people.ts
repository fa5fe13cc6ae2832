import type { Severity } from '@sharewell/domain'
import type { Box, Finding } from '@sharewell/review/contract'
import { words } from '../../words/en.ts'
import { toFinding } from '../finding.ts'
import type { PictureQuestion } from '../types.ts'
import type { Surroundings } from './surroundings.ts'

const { say } = words

/** Faces, patients, marks and what a picture is shown for. `faces` are their boxes. */
export function judgePeople(faces: readonly Box[], around: Surroundings): Finding[] {
  return [...judgeDisplay(faces, around), ...judgePatient(around), ...judgeFaces(faces, around), ...judgeMark(around)]
}

/**
 * A patient shown for effect. Certain where the author says that a patient shows and the caption or the author says what for,
 * or where the caption mocks a patient and a face shows in care. The author's word that it is no display softens a guess, not mockery.
 */
function judgeDisplay(faces: readonly Box[], { attachment, answers, clinical, display }: Surroundings): Finding[] {
  const isPatient = answers.patient === 'yes'
  const isLikely = clinical && faces.length > 0
  const isSaid = answers.display === 'yes'
  if (answers.patient === 'no' || !(isPatient || isLikely || isSaid)) return []
  const isKnown = isSaid || display === 'mocks'
  if (!isKnown && display !== 'shows-off') return []
  const isCertain = isKnown ? isPatient || isLikely : isPatient && answers.display !== 'no'
  return [toFinding(attachment, 'media/no-display-of-patients', isCertain ? 'block' : 'hold', isCertain ? 'certain' : 'likely', {}, isPatient ? [] : faces)]
}

function judgePatient({ attachment, answers, consented }: Surroundings): Finding[] {
  if (answers.patient !== 'yes') return []
  return [toFinding(attachment, 'media/no-patient-unconsented', consented ? 'hold' : 'block', 'certain', consented ? say.consented : {})]
}

/** One remark on all faces. The author's word that no patient shows leaves the advice to ask those who do. */
function judgeFaces(faces: readonly Box[], { attachment, answers, clinical, consented }: Surroundings): Finding[] {
  if (faces.length === 0) return []
  const severity: Severity = answers.patient === 'yes' ? (consented ? 'advise' : 'hold') : clinical && answers.patient === undefined ? 'hold' : 'advise'
  const what = faces.length === 1 ? say.oneFace : say.faces.replace('{}', String(faces.length))
  return [toFinding(attachment, 'media/no-face', severity, 'likely', { what, ...(severity === 'hold' ? say.faceInCare : {}) }, faces)]
}

/** A mark holds where a patient shows, or may show and nobody said otherwise. */
function judgeMark({ attachment, answers, clinical, consented }: Surroundings): Finding[] {
  if (answers.mark !== 'yes') return []
  const isPatient = answers.patient === 'yes' ? !consented : answers.patient === undefined && clinical
  return [toFinding(attachment, 'media/no-identifying-mark', isPatient ? 'hold' : 'advise', isPatient ? 'likely' : 'possible')]
}

/** What only the author can say, asked where people or a place of care may show; what was answered is not asked again. */
export function askAbout(faces: readonly Box[], { answers, clinical, wordsFromCare, display }: Surroundings): PictureQuestion[] {
  if (faces.length === 0 && !clinical && !wordsFromCare && answers.patient === undefined) return []
  const maybe = answers.patient === 'yes' || (answers.patient === undefined && (clinical || wordsFromCare))
  const isSuggested = answers.patient === 'yes' || (answers.patient === undefined && display !== 'none')
  const asked: PictureQuestion[] = ['patient', ...(maybe ? ['mark' as const] : []), ...(isSuggested ? ['display' as const] : [])]
  return asked.filter((question) => answers[question] === undefined)
}
