import { defineRule } from '../define.ts'
import { isNegated } from '../../signals/scope.ts'
import { isAboutHealth, isAsserted, near, toSeverity, toSpan } from './assertion.ts'

export const evidenceNoGuarantee = defineRule({
  id: 'evidence/no-guarantee', category: 'evidence', signals: ['vastPromise', 'rateBoast', 'guaranteeWord'],
  what: 'This guarantees a result that nobody can guarantee.',
  why: 'When the result fails, people blame themselves, or you.',
  doThis: 'Give your figures with their source, and say for whom they hold.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('vastPromise', 'rateBoast').flatMap((claim) => {
    const { text } = context
    const counted = claim.kind === 'rateBoast' && ['no', 'zero', 'nil', 'never', 'not', '0'].includes(text.tokens[claim.first]?.norm ?? '') || text.within(claim.first, claim.last, 'rateClaim').length > 0
    if (!isAsserted(text, claim, { negation: true }) || (!counted && !isAboutHealth(context, claim)) || isNegated(text, claim)) return []
    const sells = context.author === 'organisation' || text.has('claimOffer', 'ownPractice')
    const sure = sells || near(text, claim, 'absoluteWord', 'certaintyTag', 'guaranteeWord').length > 0
    if (!sure && claim.kind === 'vastPromise' && text.inSentence(claim.sentence, 'guaranteeWord', 'remedyWord', 'claimTarget').length === 0) return []
    return [{ ...toSpan(text, claim), confidence: sure ? 'likely' as const : 'possible' as const, severity: sure ? toSeverity(context) : 'advise' as const, evidence: [claim] }]
  }),
  examples: {
    flags: [
      { text: 'Lose 3 dress sizes by Easter with our pen.', author: 'organisation' },
      { text: 'Nine out of ten couples who start IVF with us take a baby home.', author: 'organisation' },
      { text: 'Hair transplant: results guaranteed or your money back.', author: 'organisation' },
      { text: 'Our knee surgery: 0% pain, walking same evening.', author: 'organisation' },
      'My complication rate is nil in hernia surgery, I repeat, nil.',
    ],
    passes: [
      'No clinic can guarantee a baby.',
      { text: 'With donor eggs, 32 in 100 transfers led to a birth last year (HFEA).', author: 'organisation' },
      'I guarantee you that the printer will fail at noon.',
      { text: 'Free parking guaranteed for blood donors.', author: 'organisation' },
      'He lost two stone in a year, and walks to school with his girl.',
    ],
    nearMisses: [
      { flags: { text: 'New knee, and back at your desk by Friday, guaranteed.', author: 'organisation' }, passes: { text: 'After a new knee most people are back at a desk within six weeks.', author: 'organisation' } },
      { flags: { text: 'We guarantee 15 lbs gone with the injection.', author: 'organisation' }, passes: { text: 'We cannot guarantee how much you lose with the injection.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: { text: 'New hip surgery with us: 0% pain, back at golf in two weeks, results guaranteed.', author: 'organisation' },
        effective: { text: 'After a new hip most people walk with a stick within weeks and play golf again within about four months. Some take longer. We plan it with you, step by step.', author: 'organisation' },
      },
    ],
  },
})
