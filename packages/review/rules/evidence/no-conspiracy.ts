import { defineRule } from '../define.ts'
import { isQuoted } from '../../signals/scope.ts'
import { isAboutHealth, isQuestion, isRefuted, near, toSeverity, toSpan } from './assertion.ts'

export const evidenceNoConspiracy = defineRule({
  id: 'evidence/no-conspiracy', category: 'evidence', signals: ['conspiracyCue'],
  what: 'Doubt is sown without a fact behind it.',
  why: 'Readers keep the suspicion long after they forget the claim.',
  doThis: 'Name who did what, with a source; or say what you know.',
  find: (context) => context.text.of('conspiracyCue').flatMap((cue) => {
    const { text } = context
    if (isQuestion(text, cue.sentence) && !text.has('cureClaim') || isQuoted(text, cue) || isRefuted(text, cue) || text.has('sourceCue')) return []
    const claim = near(text, cue, 'cureClaim', 'preventClaim', 'absoluteClaim', 'contestedClaim', 'scareWord', 'safetyDenied', 'harmClaim', 'anecdoteCue').concat(text.inSentence(cue.sentence, 'cureClaim', 'absoluteClaim', 'contestedClaim', 'scareWord', 'safetyDenied'))[0]
    if (!claim || isRefuted(text, claim) || !isAboutHealth(context, cue)) return []
    const parts = claim.first < cue.first ? [claim, cue] : [cue, claim]
    return [{ ...toSpan(text, ...parts), confidence: 'likely' as const, severity: toSeverity(context), evidence: parts }]
  }),
  examples: {
    flags: [
      'They keep you sick on purpose, and the new inhaler is toxic.',
      'The new tablet shortens lives, and the press office covered up the deaths. Follow the money.',
      'Your doctor won\'t tell you, but walking cures depression.',
      'Doctors hate this: onions cured my sinusitis.',
      'They don\'t want you to know that fasting heals lupus.',
    ],
    passes: [
      'The company hid two trials, and the regulator fined it (BMJ 2019).',
      'If somebody writes that big pharma hides a cure, ask for the source.',
      'Drug companies don\'t fund trials of walking, so councils should.',
      '"They don\'t want you to know" is how the clip starts. It is false.',
      'We cover up wounds with film dressings.',
    ],
    nearMisses: [
      { flags: 'Big pharma will never tell you: keto reverses arthritis.', passes: 'Big pharma pays for most trials; here is who paid for this one, doi below.' },
      { flags: 'It is never on the exam, follow the money: honey cures any infection.', passes: 'It was never on my exam: how to break bad news.' },
    ],
    pairs: [
      {
        ineffective: 'Fasting reverses lupus, and they covered up the trials. Follow the money.',
        effective: 'Who pays for trials matters. Companies rarely test fasting, and small public trials have begun. For lupus we do not know yet. I would love to see it funded.',
      },
      {
        ineffective: { text: 'Your doctor won’t tell you, but keto reverses arthritis.', kind: 'reply', inReplyTo: 'doc, what do you think of keto for my knees?' },
        effective: { text: 'Some people lose weight on it, and lighter knees hurt less. Whether keto itself helps joints has hardly been tested. Your knee team can weigh it with you.', kind: 'reply', inReplyTo: 'doc, what do you think of keto for my knees?' },
      },
    ],
  },
})
