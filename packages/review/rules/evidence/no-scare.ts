import { defineRule } from '../define.ts'
import { isAsserted, near, toSeverity, toSpan } from './assertion.ts'

export const evidenceNoScare = defineRule({
  id: 'evidence/no-scare', category: 'evidence', signals: ['scareWord'],
  what: 'The risk is drawn larger than it is.',
  why: 'Fear stops people from sleeping, and from taking what helps them.',
  doThis: 'Give the risk in numbers, next to a risk that people know.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('scareWord').flatMap((word) => {
    const { text } = context
    if (!isAsserted(text, word) || near(text, word, 'clinicalObject', 'medicine', 'claimTarget', 'procedure', 'vaccineWord').length === 0) return []
    const strong = near(text, word, 'certaintyTag', 'conspiracyCue', 'absoluteWord', 'guaranteeWord').length > 0 || text.inSentence(word.sentence, 'certaintyTag', 'conspiracyCue', 'absoluteWord').length > 0
    return [{ ...toSpan(text, word), confidence: strong ? 'likely' as const : 'possible' as const, severity: strong ? toSeverity(context) : 'advise' as const, evidence: [word] }]
  }),
  examples: {
    flags: [
      'Contact lenses are pure poison for your eyes, believe me.',
      'Whitening strips are a ticking time bomb for every tooth.',
      'Inhalers are toxic. Mark my words.',
      'Every painkiller is a ticking time bomb, fact.',
      'Sitting is as bad as smoking for your heart, believe me.',
    ],
    passes: [
      'Carbon monoxide can kill, so fit an alarm.',
      'Is mesh poison? For most people it is no trouble.',
      '"Statins are toxic", says the clip, and it is wrong.',
      'Paracetamol can be toxic in overdose, so call the poisons line.',
      'The lift in our tower is a death trap.',
    ],
    nearMisses: [
      { flags: 'Nasal sprays are slowly killing your nose, believe me.', passes: 'Nasal sprays may dry your nose.' },
      { flags: 'The contraceptive pill ruins your fertility for good, fact.', passes: 'The contraceptive pill does not ruin your fertility.' },
    ],
    pairs: [
      {
        ineffective: 'Contact lenses are a ticking time bomb for your eyes, believe me.',
        effective: 'Contact lenses cause a bad infection in about one in 2,500 wearers a year. Most can be avoided: wash your hands, never sleep in them, and keep them out of the pool.',
      },
    ],
  },
})
