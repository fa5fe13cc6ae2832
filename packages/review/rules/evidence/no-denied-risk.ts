import { defineRule } from '../define.ts'
import { isAboutHealth, isAsserted, toSeverity, toSpan } from './assertion.ts'

export const evidenceNoDeniedRisk = defineRule({
  id: 'evidence/no-denied-risk', category: 'evidence', signals: ['safetyDenied'],
  what: 'This says that there is no risk at all.',
  why: 'Every treatment can harm someone, and that person will remember this.',
  doThis: 'Say how rare the harm is, what it looks like, and whom to call.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('safetyDenied').flatMap((claim) => {
    const { text } = context
    if (!isAsserted(text, claim) || !isAboutHealth(context, claim) || text.inSentence(claim.sentence, 'claimOwnStory').length > 0) return []
    const firm = context.author === 'organisation' || text.has('absoluteWord', 'certaintyTag', 'guaranteeWord', 'claimOffer') || context.reply !== null
    return [{ ...toSpan(text, claim), confidence: firm ? 'likely' as const : 'possible' as const, severity: firm ? toSeverity(context) : 'advise' as const, evidence: [claim] }]
  }),
  examples: {
    flags: [
      'The HPV vaccine is 100% safe with zero side effects.',
      { text: 'Keyhole surgery means no risk, so sleep well.', author: 'organisation' },
      'HRT by patch has zero risk. ZERO.',
      { text: 'The vaccine cannot hurt anyone, not ever.', inReplyTo: 'is the jab safe for my mum?' },
      { text: 'Our filler is completely safe and risk free.', author: 'organisation' },
    ],
    passes: [
      'The HPV vaccine is very safe; a sore arm is the usual trouble.',
      'No vaccine is 100% safe, and no illness is either.',
      'Is it 100% safe? Nothing is.',
      'Inhalers go back to the pharmacy, it is safe for everyone.',
      'Zero risk of a lie-in with twins.',
    ],
    nearMisses: [
      { flags: { text: 'Laser eye surgery has no side effects whatsoever.', author: 'organisation' }, passes: { text: 'Laser eye surgery has side effects; dry eyes are the commonest.', author: 'organisation' } },
      { flags: { text: 'This drip is natural, so it cannot harm you, guaranteed.', author: 'organisation' }, passes: { text: 'Nobody can say that a drip cannot harm you.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: 'The flu jab is 100% safe with zero side effects. Get it.',
        effective: 'The flu jab gives about one person in two a sore arm, and some feel tired for a day. A severe reaction is about one in a million. I had mine on Monday.',
      },
      {
        ineffective: { text: 'Keyhole surgery with us is completely safe, zero complications, no worries.', author: 'organisation' },
        effective: { text: 'Keyhole surgery heals faster, and it still has risks. With us about 1 in 100 people had an infection or a bleed last year. We talk through yours before you sign anything.', author: 'organisation' },
      },
    ],
  },
})
