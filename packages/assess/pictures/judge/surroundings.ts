import type { Box, EvidenceItem } from '@sharewell/review/contract'
import type { PictureAnswers } from '../types.ts'

/** What is known around one picture, and what its author said of it. */
export type Surroundings = {
  attachment: string
  answers: PictureAnswers
  /** The caption, the alternative text or the picture's own words speak of a patient or a place of care. */
  clinical: boolean
  /** Words in the picture come from care: a wristband, a monitor, a board. */
  wordsFromCare: boolean
  /** A patient's name, number or date of birth was read in the picture. */
  named: boolean
  /** Words in the picture look like a patient's record, or may be a part of one, and no finding of the text engine holds the picture already: where they stand and on what. */
  record: { weight: 'record' | 'part'; box: Box; evidence: EvidenceItem[] } | null
  /** How the caption shows a patient: laughs at them, shows something off, has a tone in which that may be meant, or none of it. */
  display: 'mocks' | 'shows-off' | 'hints' | 'none'
  /** A caption, an alternative text or words in the picture speak of before and after. */
  pair: boolean
  /** A consent speaks of this post. */
  consented: boolean
  described: boolean
}
