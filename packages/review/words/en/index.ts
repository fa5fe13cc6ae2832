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
import { consultationWords } from './consultation.ts'
import { directivesWords } from './directives.ts'
import { jargonLetterWords } from './jargon-letters.ts'
import { jargonTermWords } from './jargon-terms.ts'
import { plainWords } from './plain.ts'
import { patientStoryWords } from './patient-story.ts'
import { recognisableWords } from './recognisable.ts'
import { confirmingWords } from './confirming.ts'
import { hintWords } from './hints.ts'
import { gossipWords } from './gossip.ts'
import { careContactWords } from './care-contact.ts'
import { closenessWords } from './closeness.ts'
import { claimWords } from './claims.ts'
import { claimPatternWords } from './claim-patterns.ts'
import { watchListWords } from './watch-list.ts'
import { quietClaimWords } from './quiet-claims.ts'
import { quietTieWords } from './quiet-ties.ts'
import { profanityWords } from './profanity.ts'
import { slurWords } from './slurs.ts'
import { threatWords } from './threats.ts'
import { mockeryWords } from './mockery.ts'
import { ironyWords } from './irony.ts'
import { standingWords } from './standing.ts'
import { distressWords } from './distress.ts'
import { commerceWords } from './commerce.ts'
import { interestWords } from './interest.ts'
import { contemptWords } from './contempt.ts'
import { barbWords } from './barbs.ts'
import { retortWords } from './retorts.ts'
import { rankWords } from './rank.ts'
import { reachWords } from './reach.ts'

/** In this order: a pattern may name the lexicons of every topic, and the patterns of its own and earlier topics. */
const topics: readonly WordTopic[] = [stanceWords, peopleWords, occupationWords, timeWords, placeNameWords, placeWords, medicinesWords, clinicalWords, patientStoryWords, recognisableWords, confirmingWords, hintWords, gossipWords, insultWords, targetWords, askingWords, directivesWords, consultationWords, jargonLetterWords, jargonTermWords, plainWords, careContactWords, closenessWords, claimWords, claimPatternWords, watchListWords, profanityWords, slurWords, threatWords, mockeryWords, ironyWords, standingWords, distressWords, commerceWords, interestWords, contemptWords, barbWords, retortWords, rankWords, reachWords, quietClaimWords, quietTieWords]

/** English in full. */
export const english: WordPack = {
  language: 'en',
  lexicons: topics.flatMap((topic) => topic.lexicons),
  patterns: topics.flatMap((topic) => topic.patterns),
}
