import { defineRule } from '../define.ts'
import { isAsserted, near, toSpan } from './assertion.ts'

export const evidenceNoCausalLeap = defineRule({
  id: 'evidence/no-causal-leap', category: 'evidence', signals: ['harmClaim', 'figureClaim'],
  what: 'One thing is said to cause another, as settled.',
  why: 'A link is not a cause, and blame lands on people who did nothing wrong.',
  doThis: 'Say "linked with", name the study, and say how large it is.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('harmClaim', 'figureClaim').flatMap((claim) => {
    const { text } = context
    if (!isAsserted(text, claim)) return []
    const tag = text.inSentence(claim.sentence, 'certaintyTag', 'weakStudy', 'conspiracyCue', 'anecdoteCue').concat(near(text, claim, 'certaintyTag', 'conspiracyCue'))[0]
    if (!tag || text.has('sourceCue') && tag.kind === 'weakStudy') return []
    return [{ ...toSpan(text, claim), confidence: 'possible' as const, severity: 'advise' as const, evidence: [claim, tag] }]
  }),
  examples: {
    flags: [
      'Loud music causes vertigo, it\'s settled.',
      'Stress causes lupus. That\'s just biology.',
      'Night shifts cause dementia, no question.',
      'Loud wards cause dementia, everyone knows.',
      'Late dinners cause insomnia, everybody knows.',
    ],
    passes: [
      'Night shifts are linked with breast cancer in some studies.',
      'Measles causes deafness in some children.',
      'Asbestos causes mesothelioma.',
      'Does stress cause lupus? Nobody knows.',
      'Salt causes arguments in our kitchen.',
    ],
    nearMisses: [
      { flags: 'Screens cause ADHD. End of story.', passes: 'Screens are associated with ADHD; which comes first is unclear.' },
      { flags: 'Sugar triggers autism, everyone knows.', passes: 'Sugar does not cause autism.' },
    ],
    pairs: [
      {
        ineffective: 'Tablets at dinner cause ADHD, that’s just science.',
        effective: 'Children who are on screens for long hours more often have ADHD. Which comes first is not clear, and parents are not to blame. Sleep and play are good places to begin.',
      },
    ],
  },
})
