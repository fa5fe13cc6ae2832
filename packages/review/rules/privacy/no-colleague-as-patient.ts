import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf, cover } from './span.ts'
import { isUnreal } from './weigh.ts'

export const noColleagueAsPatient = defineRule({
  id: 'privacy/no-colleague-as-patient',
  category: 'privacy',
  signals: ['colleagueIll'],
  what: 'This tells others that a colleague or student is ill.',
  why: 'Meant kindly, it still follows them into every handover. It is theirs to tell.',
  doThis: 'Ask them what may be said, and to whom. Until then a card is enough.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: ({ text }): RuleHit[] => {
    if (isUnreal(text) || text.has('consentDeclared')) return []
    for (const ill of text.of('colleagueIll')) {
      if (text.within(ill.first, ill.last, 'negated', 'conditional').length > 0 || text.inSentence(ill.sentence, 'ownIllness', 'ownFamilyCue').length > 0) continue
      const who = text.of('colleagueWord', 'staffNamed', 'givenName', 'fullName', 'titledName').find((signal) => Math.abs(signal.sentence - ill.sentence) <= 1 && signal.last < ill.first && signal.value !== 'writer')
      const span = text.sentences[ill.sentence]
      const writer = span ? text.tokens.slice(span.first, ill.first).some((token) => token.norm === 'i' || token.norm === "i'm" || token.norm === 'me') : false
      if (who && !writer) return [{ ...(who.sentence === ill.sentence ? cover(who, ill) : clauseOf(text, ill)), confidence: 'likely', severity: 'hold', evidence: [who, ill] }]
    }
    return []
  },
  examples: {
    flags: [
      'Our registrar Dr Vane is back on the psychiatry ward, please be gentle when she returns.',
      'Send love to nurse Tilly, who is in rehab again.',
      { text: 'Your tutor says Femi is so much brighter since he started with the counsellor.', kind: 'reply' },
      { text: 'the new fellow is off with stress, between us', kind: 'message', audience: 'closed-group' },
      { text: 'Our consultant Dr Rao is on our own ward, this time as a patient. Cards to the desk.', author: 'organisation' },
    ],
    passes: [
      'I was on the psych ward last year, this time as a patient. I am back, and I am well.',
      'Trainees with depression lose months waiting for occupational health. Fund it.',
      'Dr Vane is on leave until September, and Dr Oyelaran has her list.',
      'A colleague told me, and said that I may tell you, that she is proud of us.',
      'Nobody should come to work with flu, registrars least of all.',
    ],
    nearMisses: [
      { flags: { text: 'Our intern Josh is having a breakdown, cover his nights please', kind: 'message', audience: 'closed-group' }, passes: { text: 'Our intern Josh is away, cover his nights please', kind: 'message', audience: 'closed-group' } },
      { flags: 'Dr Hale was in rehab for his drinking, that is why the clinic shut.', passes: 'The clinic shut because Dr Hale retired after 34 years.' },
    ],
    pairs: [
      {
        ineffective: { text: 'our registrar Tamsin is off with depression again, be kind to her and cover Thursday please', kind: 'message', audience: 'closed-group' },
        effective: { text: 'Tamsin is away this week. Who can cover Thursday? I owe you a cake.', kind: 'message', audience: 'closed-group' },
      },
      {
        ineffective: 'Our charge nurse Emeka is on our own ward with his heart, this time as a patient. Send him your jokes.',
        effective: 'Emeka is off for a while and would love your jokes. Cards go in the green box by the desk.',
      },
    ],
  },
})
