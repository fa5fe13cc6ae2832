import type { Examined } from '@sharewell/media/examine'

/** What no detector sees and only the author can say. `patient`: a patient, a body part or a specimen shows. `mark`: a tattoo, a unique wound, a reflection or a screen shows. `display`: it was taken or is shown for a laugh, a shock or as a trophy. */
export type PictureQuestion = 'patient' | 'mark' | 'display'

/** What the author answered; a question that was not answered is absent. Kept nowhere. */
export type PictureAnswers = Partial<Record<PictureQuestion, 'yes' | 'no'>>

/** A picture of a post with what the picture engine found in it and what its author said of it. */
export type Picture = { examined: Examined; answers?: PictureAnswers }
