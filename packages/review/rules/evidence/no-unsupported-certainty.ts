import { defineRule } from '../define.ts'
import { isNegated, isQuoted } from '../../signals/scope.ts'
import { isQuestion, toSpan } from './assertion.ts'

export const evidenceNoUnsupportedCertainty = defineRule({
  id: 'evidence/no-unsupported-certainty', category: 'evidence', signals: ['certaintyTag'],
  what: 'This sounds settled, and no source stands beside it.',
  why: 'A doctor\'s "fact" travels far, also when it is folk wisdom.',
  doThis: 'Add the source, or say how sure it is.',
  find: (context) => context.text.of('certaintyTag').flatMap((tag) => {
    const { text } = context
    if (text.has('sourceCue', 'tempering', 'debunk') || isQuestion(text, tag.sentence) || isQuoted(text, tag) || isNegated(text, tag)) return []
    const alone = (text.sentences[tag.sentence]?.last ?? 0) - (text.sentences[tag.sentence]?.first ?? 0) <= 3
    const place = alone ? tag.sentence - 1 : tag.sentence
    const claim = text.inSentence(place, 'remedyWord', 'harmVerb', 'preventVerb', 'cureVerb', 'supplement', 'vaccineWord')[0]
    if (!claim || text.inSentence(place, 'clinicalObject', 'claimTarget').every((object) => object.first === claim.first) || text.inSentence(place, 'hedge', 'firstPerson').length > 0) return []
    const parts = claim.first < tag.first ? [claim, tag] : [tag, claim]
    return [{ ...toSpan(text, ...parts), confidence: 'possible' as const, severity: 'advise' as const, evidence: parts }]
  }),
  examples: {
    flags: [
      'An apple a day prevents squints in the eye, everybody knows.',
      'Tight hats cause headaches, end of story.',
      'Bananas cause cramps, proven fact.',
      'Wet hair causes earache, case closed.',
      'Cold floors cause earache, no question.',
    ],
    passes: [
      'Handwashing prevents infection, and here is the source: doi below.',
      'My printer is broken, end of story.',
      'Is magnesium proven to help cramps?',
      'Flu vaccines prevent many admissions; the registry says how many.',
      'We love our nurses, full stop.',
    ],
    nearMisses: [
      { flags: 'Wet socks cause sore throats, proven fact.', passes: 'Zinc may prevent some colds; trials disagree.' },
      { flags: 'Cheese causes headaches, no question about it.', passes: 'Peppermint oil may ease migraine in some people.' },
    ],
    pairs: [
      {
        ineffective: 'Wind in the ears causes earache, everybody knows that.',
        effective: 'Does wind in the ears give you earache? I looked, and nobody seems to have tested it. Water that stays in the ear can irritate it, so tip your head after swimming.',
      },
    ],
  },
})
