import { defineRule } from '../define.ts'
import { isQuoted } from '../../signals/scope.ts'
import { isAboutHealth, isHedged, isQuestion, isRefuted, near, toSeverity, toSpan } from './assertion.ts'

export const evidenceNoAnecdoteAsProof = defineRule({
  id: 'evidence/no-anecdote-as-proof', category: 'evidence', signals: ['anecdoteCue'],
  what: 'What one saw or felt oneself stands in for proof.',
  why: 'Memory keeps the successes, and the people who did not improve stay away.',
  doThis: 'Say that it is your impression, and what studies found.',
  find: (context) => context.text.of('anecdoteCue').flatMap((cue) => {
    const { text } = context
    if (isQuestion(text, cue.sentence) || isQuoted(text, cue) || isRefuted(text, cue) || text.has('tempering') || isHedged(text, cue)) return []
    const claim = near(text, cue, 'cureClaim', 'preventClaim', 'absoluteClaim', 'certaintyTag', 'contestedClaim', 'rateBoast', 'conspiracyCue').concat(text.inSentence(cue.sentence, 'cureClaim', 'preventClaim', 'absoluteClaim', 'contestedClaim', 'certaintyTag')).filter((word) => !isQuestion(text, word.sentence))[0]
    if (!claim || !isAboutHealth(context, cue)) return []
    const parts = claim.first < cue.first ? [claim, cue] : [cue, claim]
    const strong = claim.kind !== 'certaintyTag' && text.has('remedyWord', 'drug', 'drugClass', 'supplement', 'contestedClaim')
    return [{ ...toSpan(text, ...parts), confidence: strong ? 'likely' as const : 'possible' as const, severity: strong ? toSeverity(context) : 'advise' as const, evidence: parts }]
  }),
  examples: {
    flags: [
      'Broth cures arthritis. I see it week after week.',
      'Nobody at my hospital gets flu, we all take zinc.',
      'No trial needed: magnesium ended migraine, every one of my patients says so.',
      'My nan knew it: cabbage leaves cure mastitis.',
      'Fasting reversed arthritis in patient after patient, believe me.',
    ],
    passes: [
      'I felt better after the walk. That is one person, so not evidence.',
      'In my patients flu was mild this year; the registry will tell.',
      'Has anyone seen migraine ease with magnesium? Mine did, maybe by chance.',
      'Week after week the team turns up, and I love them.',
      'My nan knew how to grow roses.',
    ],
    nearMisses: [
      { flags: 'Zinc stops every cold, it worked for my whole family.', passes: 'Zinc may shorten a cold a little; it did nothing for my family.' },
      { flags: 'I have seen it so many times: cut gluten, and the asthma goes away.', passes: 'I have seen it so many times: a good inhaler lesson helps.' },
    ],
    pairs: [
      {
        ineffective: 'Broth ended every cold in our house, no trial needed.',
        effective: 'My family swears by broth for a cold. It warms, it is salty, and it gets fluid into you. I know of no good trial, and I still make it every winter.',
      },
    ],
  },
})
