import type { ReviewContext } from '../../engine/context.ts'
import type { Signal } from '../../match/reading.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf } from './span.ts'

/** Why somebody may be named a patient by the answer: they reviewed, praised, or asked after somebody. */
function isAboutCareHere({ reply, author }: ReviewContext): 'review' | 'praise' | 'news' | 'other' | null {
  if (!reply) return null
  if (reply.text.includes('⭐') || reply.text.includes('★')) return 'review'
  if (reply.has('asksAfter')) return 'news'
  if (reply.has('praiseForCare')) return 'praise'
  if (reply.has('reviewWord') && !reply.has('manyPeople')) return 'review'
  return author === 'organisation' ? 'other' : null
}

/** Not said of a person: a condition, a question, a refusal. */
function isOpen(context: ReviewContext, signal: Signal): boolean {
  const { text } = context
  if (text.within(signal.first, signal.last, 'conditional', 'quoted').length > 0) return true
  const last = text.tokens[text.sentences[signal.sentence]?.last ?? -1]
  return last?.norm === '?' && signal.kind === 'yourCare'
}

export const noConfirmingCare = defineRule({
  id: 'privacy/no-confirming-care',
  category: 'privacy',
  signals: ['takesCareForGranted', 'wasMyPatient', 'yourCare', 'confirmPhrase', 'relativeInCare', 'recordLookup', 'knowsYou', 'gladItWent', 'falseAnonymity', 'babyNamed', 'patientMention'],
  what: 'This answer tells everybody that this person was cared for here.',
  why: 'Even when they said it first, it is theirs to say. Your words confirm it for good.',
  doThis: 'Thank them without a word on any visit, and offer the phone number or a private line.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context): RuleHit[] => {
    const { text, reply, audience, author } = context
    const about = isAboutCareHere(context)
    const plain = text.of('knowsYou').find((signal) => reply !== null && !isOpen(context, signal))
    if (plain && (about !== null || text.inSentence(plain.sentence, 'bedSlot', 'ownWorkplace').length > 0 || reply?.has('firstPerson'))) return [{ ...clauseOf(text, plain), confidence: 'likely', severity: 'hold', evidence: [plain] }]
    if (context.kind === 'message' && audience === 'one-person') return []
    const granted = reply ? text.of('takesCareForGranted', 'wasMyPatient').find((signal) => !isOpen(context, signal) && text.within(signal.first, signal.last, 'negated').every((scope) => scope.first >= signal.first)) : undefined
    if (granted && !text.has('keepsQuiet', 'consultOpening') && (about !== null || (reply !== null && (!reply.has('asksForCare') || text.has('thirdPerson')) && (granted.kind === 'takesCareForGranted' || (author !== 'organisation' && !text.has('falseAnonymity'))) && audience !== 'one-person' && audience !== 'peers'))) return [{ ...clauseOf(text, granted), confidence: 'likely', severity: 'hold', evidence: [granted] }]
    if (!about || !reply || (text.has('keepsQuiet') && !text.has('yourCare', 'falseAnonymity'))) return []
    const signals = text.of('yourCare', 'confirmPhrase', 'gladItWent', 'relativeInCare', 'recordLookup').filter((signal) => !isOpen(context, signal))
    const strong = signals.find((signal) => signal.kind === 'yourCare' || signal.kind === 'relativeInCare' || signal.kind === 'recordLookup')
    const phrase = signals.find((signal) => signal.kind === 'gladItWent' || signal.kind === 'confirmPhrase')
    const hint = about === 'news' ? (text.of('falseAnonymity')[0] ?? text.of('babyNamed')[0] ?? text.of('patientMention').find((signal) => signal.value === 3)) : undefined
    const first = strong ?? phrase ?? hint
    if (!first) return []
    if (about === 'other' && !(strong && (text.has('greetsByName', 'vocative', 'titledName') || phrase))) return []
    const { start, end } = clauseOf(text, first)
    const grave = strong !== undefined || hint !== undefined || phrase?.kind === 'gladItWent' || text.has('sensitiveFact') || about === 'review'
    return [{ start, end, confidence: strong || about !== 'review' || first.kind === 'gladItWent' ? 'likely' : 'possible', severity: grave ? 'hold' : 'advise', evidence: signals.length > 0 ? signals.slice(0, 4) : [first] }]
  },
  examples: {
    flags: [
      { text: 'Hi Karen, you were seen within ten minutes and you refused the blood test. We are sorry you remember it differently.', kind: 'reply', author: 'organisation', inReplyTo: '⭐ Dreadful. Waited ages. Karen W' },
      { text: 'Thank you Paul! Your knee is looking fantastic, keep up the stairs.', kind: 'reply', inReplyTo: 'Best surgeon in the county, operated on me in March.' },
      { text: 'She is on ward 4 and eating well, visiting is from two.', kind: 'reply', author: 'organisation', inReplyTo: 'Any news on old Mrs Tierney?' },
      { text: 'As we told you at the desk, your prescription was ready on Monday and you did not come.', kind: 'reply', author: 'organisation', inReplyTo: '★☆☆☆☆ rude reception' },
      { text: 'We offered you two appointments and you missed both.', kind: 'reply', author: 'organisation', inReplyTo: '1 star. Never any appointments.' },
    ],
    passes: [
      { text: 'We cannot say here whether somebody is a patient. Please ring the practice manager, we would like to put it right.', kind: 'reply', author: 'organisation', inReplyTo: '⭐ Rude and rushed.' },
      { text: 'Thank you for the kind words, the whole team will read them.', kind: 'reply', author: 'organisation', inReplyTo: 'You looked after my mum so well.' },
      { text: 'If you were seen in our clinic and something went wrong, the complaints line is on our page.', kind: 'reply', author: 'organisation', inReplyTo: '⭐⭐ not impressed' },
      { text: 'We are open until six, and the nurse line is 811.', kind: 'reply', author: 'organisation', inReplyTo: 'Are you open on Saturday?' },
      { text: 'We cannot talk about any child, sorry. Thank you for asking so kindly.', kind: 'reply', inReplyTo: 'Any news of the wee man in the children’s ICU?' },
    ],
    nearMisses: [
      { flags: { text: 'You told our nurse that you had stopped the tablets, so yes, you were asked to wait.', kind: 'reply', author: 'organisation', inReplyTo: '⭐ made to wait an hour' }, passes: { text: 'An hour is a long wait for anyone. Please ring us, so that somebody can look into it.', kind: 'reply', author: 'organisation', inReplyTo: '⭐ made to wait an hour' } },
      { flags: { text: 'Tell her I am so glad the new hip is behaving!', kind: 'reply', inReplyTo: 'My aunt Vera goes to you, she says you are the best' }, passes: { text: 'That is kind, thank you. Regards to your family.', kind: 'reply', inReplyTo: 'My aunt Vera goes to you, she says you are the best' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Hello Mairead, you were triaged in six minutes and you left before the doctor came. We did offer you pain relief.', kind: 'reply', author: 'organisation', inReplyTo: 'One star. Left in agony. Mairead' },
        effective: { text: 'We are sorry to read this. Nobody should wait in pain. Please ring our patient team on 555 0142, so that a person can listen and look into it.', kind: 'reply', author: 'organisation', inReplyTo: 'One star. Left in agony. Mairead' },
      },
      {
        ineffective: { text: 'Thank you Luis! So glad your new shoulder is behaving, keep up the exercises.', kind: 'reply', inReplyTo: 'Best orthopaedic team in Mendoza, they fixed me in April.' },
        effective: { text: 'Thank you, that made the whole team smile on a Monday. Wishing you many good swims.', kind: 'reply', inReplyTo: 'Best orthopaedic team in Mendoza, they fixed me in April.' },
      },
    ],
  },
})
