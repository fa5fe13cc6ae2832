import type { WordPack } from '../../match/spec.ts'
import type { WordTopic } from '../define.ts'
import { stanceWords } from './stance.ts'
import { medicinesWords } from './medicines.ts'
import { clinicalWords } from './clinical.ts'
import { peopleWords } from './people.ts'
import { occupationWords } from './occupations.ts'
import { timeWords } from './time.ts'
import { placeNameWords } from './place-names.ts'
import { placeWords } from './places.ts'
import { insultWords } from './insults.ts'
import { targetWords } from './targets.ts'
import { askingWords } from './asking.ts'
import { directivesWords } from './directives.ts'
import { jargonLetterWords } from './jargon-letters.ts'
import { jargonTermWords } from './jargon-terms.ts'
import { plainWords } from './plain.ts'
import { patientStoryWords } from './patient-story.ts'
import { recognisableWords } from './recognisable.ts'
import { confirmingWords } from './confirming.ts'

/** In this order: a pattern may name the lexicons of every topic, and the patterns of its own and earlier topics. */
const topics: readonly WordTopic[] = [stanceWords, peopleWords, occupationWords, timeWords, placeNameWords, placeWords, medicinesWords, clinicalWords, patientStoryWords, recognisableWords, confirmingWords, insultWords, targetWords, askingWords, directivesWords, jargonLetterWords, jargonTermWords, plainWords]

/** English in full. */
export const english: WordPack = {
  language: 'en',
  lexicons: topics.flatMap((topic) => topic.lexicons),
  patterns: topics.flatMap((topic) => topic.patterns),
}
