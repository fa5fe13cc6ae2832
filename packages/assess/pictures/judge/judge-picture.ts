import type { Attachment, Finding } from '@sharewell/review/contract'
import { toFinding } from '../finding.ts'
import type { Picture, PictureAnswers, PictureQuestion } from '../types.ts'

/** What is known around one picture. */
export type Surroundings = {
  /** A place of care or a patient speaks from the caption, the alternative text or the picture itself. */
  clinical: boolean
  /** The caption laughs at or shows off a patient. */
  mocking: boolean
  /** A consent speaks of this post. */
  consented: boolean
}

/** What stands against one picture, and what only its author can say. */
export type Judged = { findings: Finding[]; questions: PictureQuestion[] }

/** Judges one picture by what was found in it and what its author said. Without a picture, by the answers alone. */
export function judgePicture({ id }: Attachment, picture: Picture | undefined, answers: PictureAnswers, { clinical, consented }: Surroundings): Judged {
  const findings: Finding[] = []
  const questions: PictureQuestion[] = []
  const examined = picture?.examined
  if (answers.patient === 'yes') findings.push(toFinding(id, 'media/no-patient-unconsented', consented ? 'hold' : 'block', 'certain'))
  if (examined?.type === 'dicom') findings.push(toFinding(id, 'media/no-dicom', 'block', 'certain'))
  else if (examined && !examined.seen) findings.push(toFinding(id, 'media/no-unread-picture', 'hold', 'likely', examined.refusal ? { what: examined.refusal.what, doThis: examined.refusal.wayOn } : {}))
  const faces = examined?.seen?.faces ?? []
  if (faces.length > 0) {
    findings.push(toFinding(id, 'media/no-face', clinical ? 'hold' : 'advise', 'likely', {}, faces.map(({ box }) => box)))
    if (answers.patient === undefined) questions.push('patient')
  }
  return { findings, questions }
}
