import { isNegated } from '../../signals/scope.ts'
import { defineRule } from '../define.ts'
import { isAsserted, isDenied, near, toSeverity, toSpan } from './assertion.ts'

const boasts = ['absoluteWord', 'certaintyTag', 'conspiracyCue', 'anecdoteCue', 'miracleWord', 'guaranteeWord', 'vastPromise', 'oversell', 'absoluteClaim'] as const

export const evidenceNoCureClaim = defineRule({
  id: 'evidence/no-cure-claim', category: 'evidence', signals: ['cureClaim', 'preventClaim', 'dropsTreatment'],
  what: 'This promises a cure or an end to an illness.',
  why: 'Somebody ill may leave a treatment that works for this one.',
  doThis: 'Say what it did, for whom, how often, and give the source.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('cureClaim', 'preventClaim', 'dropsTreatment').flatMap((claim) => {
    const { text, author } = context
    if (!isAsserted(text, claim, { negation: claim.kind === 'preventClaim' }) || isDenied(text, claim)) return []
    const boast = [...text.inSentence(claim.sentence, ...boasts), ...near(text, claim, 'certaintyTag', 'conspiracyCue', 'guaranteeWord')].filter((word) => word.kind !== 'absoluteWord' || !isNegated(text, word))
    const own = text.inSentence(claim.sentence, 'ownRemedy')
    const remedy = text.inSentence(claim.sentence, 'remedyWord', 'supplement', 'ownRemedy')
    const usual = text.inSentence(claim.sentence, 'drugClass', 'procedure').length > 0 && remedy.length === 0
    if (usual && boast.length === 0) return []
    const sells = author === 'organisation' || own.length > 0 || text.has('claimOffer')
    if (claim.kind !== 'cureClaim' && boast.length === 0 && !sells) return []
    if (claim.kind === 'dropsTreatment' && (remedy.length === 0 || context.reply !== null || !text.has('cureClaim', 'preventClaim', 'promisedOutcome', 'comparativeClaim', 'conspiracyCue'))) return []
    const strong = boast.length > 0 || (remedy.length > 0 && sells)
    if (!strong && remedy.length === 0) return []
    return [{ ...toSpan(text, claim), confidence: strong ? 'likely' as const : 'possible' as const, severity: strong ? toSeverity(context) : 'advise' as const, evidence: [claim, ...boast, ...remedy] }]
  }),
  examples: {
    flags: [
      'My method cures fibromyalgia in seven sessions, guaranteed.',
      'Turmeric cures arthritis, full stop.',
      { text: 'Our magnets cure gout for good.', author: 'organisation' },
      'Onion juice clears up asthma, no question.',
      'Spearmint tea cures acne, believe me.',
      'My knee cream cures arthritis.',
    ],
    passes: [
      'Antibiotics cured the pneumonia, and she went home on Friday.',
      'No diet cures cancer, and I wish one did.',
      'Some people with type 2 diabetes reach remission after losing weight.',
      'Does HRT prevent dementia? The trials do not agree.',
      'Burnout cured, said nobody after a webinar.',
    ],
    nearMisses: [
      { flags: 'Honey heals every wound without fail, always has.', passes: 'Honey may help small wounds heal a little faster.' },
      { flags: { text: 'Our copper bracelets cure arthritis, 100%.', author: 'organisation' }, passes: { text: 'Copper bracelets are not shown to cure arthritis.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: 'Turmeric cures arthritis, full stop. Throw away the tablets.',
        effective: 'Turmeric may ease sore knees a little, in small and short trials. It can clash with blood thinners. Cook with it, and ask your pharmacist about capsules.',
      },
    ],
  },
})
