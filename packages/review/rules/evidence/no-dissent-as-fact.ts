import { defineRule } from '../define.ts'
import { isQuoted } from '../../signals/scope.ts'
import { isHedged, isQuestion, isRefuted, toSeverity, toSpan } from './assertion.ts'

export const evidenceNoDissentAsFact = defineRule({
  id: 'evidence/no-dissent-as-fact', category: 'evidence', signals: ['dissent'],
  what: 'Your view against the guidance stands there as fact.',
  why: 'Readers cannot tell a debate among doctors from settled advice.',
  doThis: 'Say that guidance differs, why you disagree, and what the reader should ask.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('dissent').flatMap((view) => {
    const { text } = context
    if (context.audience === 'peers' || isQuestion(text, view.sentence) || isQuoted(text, view) || isRefuted(text, view) || isHedged(text, view) || text.has('sourceCue') && !text.has('certaintyTag', 'conspiracyCue')) return []
    const loud = text.has('certaintyTag', 'conspiracyCue', 'absoluteClaim', 'anecdoteCue', 'scareWord')
    return loud ? [{ ...toSpan(text, view), confidence: 'likely' as const, severity: toSeverity(context), evidence: [view] }] : []
  }),
  examples: {
    flags: [
      'The guidelines are wrong on cholesterol, mark my words.',
      'I stopped giving vaccines in 2021, and they never needed them. Draw your own conclusions.',
      'Ignore the guidelines on salt. Fact.',
      'Forget the guidelines: asthma needs no inhaler, end of.',
      'Whatever NICE says, a smear every ten years is fine. Quote me.',
    ],
    passes: [
      'The guideline says 140; I think 130 is better for some, and here is the trial.',
      'We no longer recommend vitamin D for everyone; the task force changed its advice.',
      'Guidelines can be wrong, so tell the panel when you see it.',
      { text: 'The guideline is wrong on this, and my letter says why.', audience: 'peers' },
      'Should we ignore the guidelines on salt?',
    ],
    nearMisses: [
      { flags: 'The CDC is lying about measles, wake up.', passes: 'Some say that the CDC is lying about measles. It is not.' },
      { flags: 'I refuse to prescribe statins, and so should you. Mark my words.', passes: 'I prescribe statins after a talk about benefit and harm.' },
    ],
    pairs: [
      {
        ineffective: 'Ignore the guidelines on salt. Your body knows. That’s a fact.',
        effective: 'The guideline says under 6 grams of salt a day. I think the aim could be looser for some healthy people, and others disagree with me. Ask what yours should be.',
      },
    ],
  },
})
