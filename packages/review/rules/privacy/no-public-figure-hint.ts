import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf, cover } from './span.ts'
import { isOwnStory, isUnreal } from './weigh.ts'

export const noPublicFigureHint = defineRule({
  id: 'privacy/no-public-figure-hint',
  category: 'privacy',
  signals: ['hintsAtWho', 'hintsAtCare', 'peeksAtRecord', 'falseAnonymity'],
  what: 'Readers can work out who this is, and that they were in care.',
  why: 'A known person without a name is still known. The hint says more than the name would.',
  doThis: 'Say nothing of it. Their health is theirs to announce.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context): RuleHit[] => {
    const { text, reply } = context
    if (isUnreal(text) || text.has('publicSelfDisclosure', 'keepsQuiet')) return []
    const known = text.of('knownPerson')
    const [secret] = text.of('falseAnonymity')
    const famous = secret && text.of('publicFigureWord').find((signal) => signal.first > secret.last && signal.sentence - secret.sentence <= 1)
    const done = famous && text.of('procedure', 'sensitiveFact').find((signal) => Math.abs(signal.sentence - famous.sentence) <= 1)
    if (secret && famous && done && text.has('facility', 'ownWorkplace', 'test', 'timeToday', 'timeRecent', 'weekday')) return [{ ...cover(famous, done), confidence: 'likely', severity: 'hold', evidence: [secret, famous, done] }]
    for (const hint of isOwnStory(text) || text.has('consentDeclared') ? [] : text.of('hintsAtWho')) {
      if (text.within(hint.first, hint.last, 'negated', 'conditional', 'quoted').some((scope) => scope.first < hint.first)) continue
      const near = (signal: { sentence: number; value?: unknown; kind: string }): boolean => Math.abs(signal.sentence - hint.sentence) <= 1 && (signal.kind !== 'patientMention' || signal.value === 3 || signal.value === 2)
      const cared = text.of('wasMyPatient', 'bedSlot', 'patientEpithet', 'patientMention', 'arrivalVerb', 'atBedside').find(near)
      const learned = text.of('sensitiveFact', 'procedure', 'diagnosis', 'test', 'symptom', 'arrivalVerb').find((signal) => near(signal) && signal !== cared)
      const many = text.of('hintsAtWho').length > 1 && context.audience !== 'public' && context.audience !== 'peers'
      if (many || (learned && ['we', "we've", 'weve'].includes(text.tokens[hint.first]?.norm ?? ''))) return [{ ...clauseOf(text, hint), confidence: 'likely', severity: 'hold', evidence: [hint, ...(learned ? [learned] : [])] }]
      if (cared && learned) return [{ ...cover(hint, learned), confidence: 'likely', severity: 'hold', evidence: [hint, cared, learned] }]
      if (text.has('facility', 'ownWorkplace', 'careVerb', 'procedure', 'sensitiveFact', 'wasMyPatient', 'arrivalVerb', 'bedSlot')) return [{ ...clauseOf(text, hint), confidence: 'possible', severity: 'advise', evidence: [hint] }]
    }
    for (const hint of text.of('hintsAtCare', 'peeksAtRecord')) {
      if (text.within(hint.first, hint.last, 'negated', 'conditional').length > 0) continue
      const close = known.find((signal) => signal.kind === 'knownPerson' && Math.abs(signal.sentence - hint.sentence) <= 1)
      if (close && (text.has('sensitiveFact', 'falseAnonymity', 'procedure') || text.inSentence(close.sentence, 'bodyPart').length > 0 || hint.kind === 'peeksAtRecord')) {
        const span = cover(close, hint)
        return [{ ...span, confidence: 'likely', severity: 'hold', evidence: [close, hint] }]
      }
      if (reply?.has('knownPerson', 'publicFigureWord') && (hint.kind === 'peeksAtRecord' || text.inSentence(hint.sentence, 'patientMention', 'ownWorkplace', 'falseAnonymity', 'facility', 'sensitiveFact', 'pastDay', 'timeRecent', 'timeToday').length > 0)) {
        const { start, end } = clauseOf(text, hint)
        return [{ start, end, confidence: 'likely', severity: 'hold', evidence: [hint] }]
      }
    }
    return []
  },
  examples: {
    flags: [
      'No names, but a certain breakfast host has been off air all week. We are looking after him, depression is cruel.',
      { text: 'Funny, because I saw him in our scanner on Tuesday and it was no cold.', kind: 'reply', inReplyTo: 'The striker missed the match with a cold, says his club.' },
      { text: 'He was in our clinic in May, wink wink, ask him how the liver is.', kind: 'reply', inReplyTo: 'Is the mayor even fit for a second term?' },
      'You know her from the ten o’clock news. I know her from my Botox clinic, and she is in my chair every spring.',
      { text: 'I have seen his notes and I would not call it a holiday.', kind: 'reply', inReplyTo: 'Minister takes a month’s holiday' },
    ],
    passes: [
      'The mayor opened our new dialysis unit today and stayed for tea.',
      'Since the goalkeeper went public about his cancer, men have rung our clinic to ask what to look for.',
      'I met the minister today and asked for beds. She took notes.',
      { text: 'I have no idea, and if I had I could not say.', kind: 'reply', inReplyTo: 'Is the mayor even fit for a second term?' },
      'Our clinic is next to the stadium, so on match days please come early.',
    ],
    nearMisses: [
      { flags: 'Not naming names, but the captain of a certain team was in my clinic with his knee on Monday.', passes: 'The captain’s knee is in every paper. I know no more than you do, and his doctor should not either.' },
      { flags: { text: 'She is one of our patients and that is not the flu.', kind: 'reply', inReplyTo: 'The councillor has the flu again?' }, passes: { text: 'Get well soon to her, whatever it is.', kind: 'reply', inReplyTo: 'The councillor has the flu again?' } },
    ],
    pairs: [
      {
        ineffective: { text: 'I saw him in our clinic in March and it was no back strain, believe me.', kind: 'reply', inReplyTo: 'The goalkeeper is out with a bad back, says the club.' },
        effective: { text: 'I hope he is back in goal soon. His back is his own business, and Saturday’s penalty is everybody’s.', kind: 'reply', inReplyTo: 'The goalkeeper is out with a bad back, says the club.' },
      },
    ],
  },
})
