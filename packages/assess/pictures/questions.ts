import type { Question } from '@sharewell/review/contract'
import type { PictureQuestion } from './types.ts'
import { words } from '../words/en.ts'

/** A question on one picture as a review asks it; its id is `picture/<question>/<attachment>`. */
export function toQuestion(question: PictureQuestion, attachment: string): Question {
  return { id: `picture/${question}/${attachment}`, text: words.questions[question] }
}

/** Which question on which attachment an id names; null where it is not on a picture. */
export function readQuestion(id: string): { question: PictureQuestion; attachment: string } | null {
  const found = /^picture\/(patient|mark|display)\/([^]*)$/.exec(id)
  const question = found?.[1]
  return found && (question === 'patient' || question === 'mark' || question === 'display') ? { question, attachment: found[2] ?? '' } : null
}
