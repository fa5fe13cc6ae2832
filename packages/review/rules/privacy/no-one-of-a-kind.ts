import type { ReviewContext } from '../../engine/context.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf } from './span.ts'
import { isUnreal } from './weigh.ts'

const places = ['placeSmall', 'placeBig', 'placeRegion', 'placeGuess', 'facilityName', 'namedFacility', 'ownWorkplace', 'ourSmallPlace', 'facility'] as const
const times = ['timeNow', 'timeToday', 'timeRecent', 'pastDay', 'exactDate'] as const

/** What this rule finds; the wider story rules ask it, so that one story gets one remark. */
export function findOneOfAKind({ text }: ReviewContext): RuleHit[] {
  if (isUnreal(text) || text.has('consentDeclared', 'keepsQuiet', 'animalPatient')) return []
  for (const rare of text.of('firstOfKind', 'rareCondition')) {
    const around = (kinds: readonly string[]): boolean => text.of(...kinds).some((signal) => Math.abs(signal.sentence - rare.sentence) <= 1 && signal.first !== rare.first)
    const someone = text.of('patientMention', 'familyStructure').some((signal) => signal.sentence === rare.sentence)
    const here = around(places)
    const now = around(times)
    if (rare.kind === 'firstOfKind' && text.within(rare.first, rare.last, 'procedure', 'rareCondition', 'familyStructure', 'personWord').length > 0 && here && now) return [{ ...clauseOf(text, rare), confidence: 'likely', severity: 'hold', evidence: [rare] }]
    if (rare.kind === 'rareCondition' && someone && now && (here || text.inSentence(rare.sentence, 'occupation', 'recognisableMark', 'personalHabit').length > 0)) return [{ ...clauseOf(text, rare), confidence: 'likely', severity: 'hold', evidence: [rare] }]
  }
  return []
}

export const noOneOfAKind = defineRule({
  id: 'privacy/no-one-of-a-kind',
  category: 'privacy',
  signals: ['firstOfKind', 'rareCondition'],
  what: 'A case this rare, with a place or a day, points at one person.',
  why: 'Where only one person has it, the rare thing is the name.',
  doThis: 'Leave out the place and the day, or wait for the published report.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: findOneOfAKind,
  examples: {
    flags: [
      'Nine hours in theatre in Adelaide today: the first hand transplant in the state, and I held a clamp.',
      'The boy with Batten disease came through our ED in Kamloops last night, what a fighter.',
      'First triplets in the county this year, born on our ward this morning.',
      'The lady with alkaptonuria was back on the ward at the Royal today, black ears and all.',
      'Yesterday in Cairns: the biggest face transplant team in the country, and one very brave woman.',
    ],
    passes: [
      'The first hand transplant was done in Lyon in 1998. Published, and argued over ever since.',
      'Cystic fibrosis week: ask our nurses anything on Thursday.',
      'First flu clinic in the county this year: Saturday, nine to three.',
      'I study Huntington’s disease in mice, in Leeds, today and every day.',
      'Lightning safety: get off the water, and out from under the tree.',
    ],
    nearMisses: [
      { flags: 'First womb transplant in the country, here in our theatre today. She cried, we cried.', passes: 'First coffee machine in the country, here in our theatre today. I cried, we cried.' },
      { flags: 'A man with rabies on our ICU in Kisumu this week. The first in years.', passes: 'Rabies week in Kisumu: free dog jabs at the market. The first in years.' },
    ],
    pairs: [
      {
        ineffective: 'First double lung transplant in the province, here in our theatre in Saskatoon today. She is twenty-two and she cried.',
        effective: 'Every transplant begins with somebody who said yes at a kitchen table. Tell your family what you want. It takes two minutes.',
      },
    ],
  },
})
