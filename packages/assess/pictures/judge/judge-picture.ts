import type { Finding } from '@sharewell/review/contract'
import type { Picture, PictureQuestion } from '../types.ts'
import { judgeFile } from './judge-file.ts'
import { askAbout, judgePeople } from './judge-people.ts'
import { judgeWords } from './judge-words.ts'
import type { Surroundings } from './surroundings.ts'

/** What stands against one picture, and what only its author can say. */
export type Judged = { findings: Finding[]; questions: PictureQuestion[] }

/** Judges one picture by what was found in it and what its author said. Without a picture, by the author's answers alone. */
export function judgePicture(picture: Picture | undefined, around: Surroundings): Judged {
  if (!picture) return Object.keys(around.answers).length === 0 ? { findings: [], questions: [] } : { findings: judgePeople([], around), questions: askAbout([], around) }
  const { examined } = picture
  // A file that is not taken needs no description; what stands against it comes first.
  const isTaken = examined.type !== 'dicom' && !examined.refusal
  const faces = (examined.seen?.faces ?? []).map(({ box }) => box)
  return {
    findings: [...judgeFile(examined, around), ...judgePeople(faces, around), ...(isTaken ? judgeWords(examined.seen, around) : [])],
    questions: isTaken ? askAbout(faces, around) : [],
  }
}
