import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isNegated } from '../../signals/scope.ts'
import { isHedged, isQuestion, isRefuted, near, toSeverity, toSpan } from './assertion.ts'

const bareAnimals = new Set(['mice', 'mouse', 'rats', 'monkeys'])
const leadsToStudy = new Set(['in', 'the', 'these', 'our', 'those', 'fat', 'old'])
const asPests = new Set(['off', 'out', 'away', 'droppings', 'urine', 'bites', 'bite', 'poison', 'trap', 'traps'])

/** Animals as subjects of a study: at the head of a sentence or after "in" or "the"; not the rats that are kept off the feed. */
function isStudied(text: Reading, study: Signal): boolean {
  if (study.first !== study.last || !bareAnimals.has(text.tokens[study.first]?.norm ?? '')) return true
  if (asPests.has(text.tokens[study.last + 1]?.norm ?? '')) return false
  return text.sentences[study.sentence]?.first === study.first || leadsToStudy.has(text.tokens[study.first - 1]?.norm ?? '') || text.tokens[study.first - 1]?.clause !== text.tokens[study.first]?.clause
}

export const evidenceNoAnimalStudyForPeople = defineRule({
  id: 'evidence/no-animal-study-for-people', category: 'evidence', signals: ['animalStudy'],
  what: 'Work in animals or cells is sold as true for people.',
  why: 'Most of it never holds in people.',
  doThis: 'Say that it was seen in mice or cells, and that people were not tested.',
  find: (context) => context.text.of('animalStudy').flatMap((study) => {
    const { text } = context
    if (text.has('tempering') || !isStudied(text, study) || isRefuted(text, study) || isQuestion(text, study.sentence) || isHedged(text, study)) return []
    const claim = near(text, study, 'oversell', 'cureClaim', 'miracleWord', 'certaintyTag', 'vastPromise').concat(text.inSentence(study.sentence, 'oversell', 'cureClaim', 'miracleWord', 'certaintyTag')).filter((word) => !isNegated(text, word))[0]
    if (!claim) return []
    const parts = claim.first < study.first ? [claim, study] : [study, claim]
    return [{ ...toSpan(text, ...parts), confidence: 'likely' as const, severity: toSeverity(context), evidence: parts }]
  }),
  examples: {
    flags: [
      'Mouse data are in: this pill is the fountain of youth.',
      'Zebrafish on this peptide are the breakthrough we all waited for.',
      'In mice it cures arthritis, so I take it daily.',
      'Rats on it reversed their diabetes. Game changer for all of us.',
      'In the lab dish it kills cancer cells. What more do you want?',
    ],
    passes: [
      'In mice it slowed arthritis; in people nobody knows.',
      'It worked in mice, which is not proof for people.',
      'A mouse ran through the ward kitchen, and I screamed.',
      'Interesting lab work in rats, and early days.',
      'Does it work in people, or only in mice?',
    ],
    nearMisses: [
      { flags: 'Mice lived longer on it, it is the answer, start now.', passes: 'Mice lived longer on it, and trials in people may follow.' },
      { flags: 'The petri dish proves it: garlic is a miracle.', passes: 'A petri dish is not a person, and garlic is for the sauce.' },
    ],
    pairs: [
      {
        ineffective: 'In mice it cured the arthritis, so I take it daily and so should you.',
        effective: 'The mice got better, and I am happy for the mice. In people nobody has tested it yet. Until somebody does, my sore knees and I go swimming.',
      },
    ],
  },
})
