import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isRedirected, isSaid, sendsToEmergency, toAddressee, toHit } from './heard.ts'

const softens = new Set(['hope', 'hopes', 'hoping', 'hopefully', 'pray', 'praying', 'crossed', 'wish', 'wishing', 'glad', 'relieved', 'sometimes', 'often', 'usually', 'whether', 'if', 'unless', 'until'])

/** "I hope it is only a sprain" wishes, and "sometimes it's a full bladder" teaches. */
const isHoped = (text: Reading, verdict: Signal, most = 3): boolean => [1, 2, 3, 4, 5, 6].slice(0, most).some((back) => text.tokens[verdict.first - back]?.sentence === verdict.sentence && softens.has(text.tokens[verdict.first - back]?.norm ?? ''))

export const noDiagnosisFromAfar = defineRule({
  id: 'advice/no-diagnosis-from-afar',
  category: 'advice',
  signals: ['saysDiagnosis', 'diagnosis'],
  what: 'You tell one person what they have.',
  why: 'From a line or a picture the dangerous causes look the same as the mild ones.',
  doThis: 'Say that it needs to be looked at, by whom and how soon.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    const addressee = toAddressee(context)
    if (addressee !== 'asker' && addressee !== 'friend') return []
    if (text.has('declines') || sendsToEmergency(text)) return []
    const verdicts = text.of('saysDiagnosis').flatMap((verdict) => {
      if (!isSaid(text, verdict) || isRedirected(text, verdict) || isHoped(text, verdict)) return []
      const named = text.within(verdict.first, verdict.last + 1, 'diagnosis', 'symptom')[0]
      if (!named) return []
      const answersAsk = addressee === 'asker' && (context.reply?.has('symptom', 'bodyPart', 'tellsOwnCare', 'careSeeker') ?? false)
      if (!answersAsk && addressee === 'asker') return []
      if (text.within(verdict.first, verdict.last, 'guessWord').length > 0 || text.inSentence(verdict.sentence, 'guessWord', 'safetyNet').length > 0) return []
      if (addressee === 'friend') return []
      return [toHit(text, verdict, named.kind === 'diagnosis' ? 'likely' : 'possible', named.kind === 'diagnosis' ? 'hold' : 'advise', [named])]
    })
    if (verdicts.length > 0 || addressee !== 'asker' || text.tokens.length > 32 || text.has('redirects', 'safetyNet', 'guessWord', 'generalFrame', 'stopsMedicine', 'startsMedicine', 'endorses', 'productWord')) return verdicts
    // A short answer that names an illness to somebody who told of a body.
    const bare = context.reply?.has('symptom', 'bodyPart') && context.reply.has('asksForCare', 'firstPerson') && !text.has('gratitude') ? text.of('diagnosis').find((signal) => isSaid(text, signal) && !isHoped(text, signal, 6)) : undefined
    return bare && !context.reply?.has('asksInGeneral') ? [toHit(text, bare, 'possible', 'advise', [])] : []
  },
  examples: {
    flags: [
      { text: 'that\'s shingles, textbook, no need to queue', kind: 'reply', inReplyTo: 'a stripe of burning blisters below my bra line since sunday, what is it' },
      { text: 'It\'s plantar fasciitis.', kind: 'reply', inReplyTo: 'my heel kills every morning, any ideas?' },
      { text: 'Eh, definitely ringworm, mate.', kind: 'reply', inReplyTo: 'red ring on my arm, see photo, what could it be?' },
      { text: 'I\'d say gallstones.', kind: 'reply', inReplyTo: 'pain under my ribs after every takeaway, what could it be' },
      { text: 'classic carpal tunnel', kind: 'reply', inReplyTo: 'my hand goes numb at night, should i worry?' },
    ],
    passes: [
      { text: 'Many things cause a rash on one side, shingles among them. Please let a pharmacist or GP see it today.', kind: 'reply', inReplyTo: 'a stripe of burning blisters below my bra line, what is it' },
      'Shingles is a painful rash on one side of the body. It comes from the chickenpox virus.',
      { text: 'I can\'t tell you what it is from a photo.', kind: 'reply', inReplyTo: 'red ring on my arm, see photo, what could it be?' },
      { text: 'That\'s a stroke until shown otherwise: ring 999 now.', kind: 'reply', inReplyTo: 'my mum\'s face is drooping, what do i do' },
      { text: 'It\'s measles season in our county, so please check your second dose.', kind: 'reply', inReplyTo: 'are vaccines really needed?' },
    ],
    nearMisses: [
      { flags: { text: 'That\'s eczema.', kind: 'reply', inReplyTo: 'itchy skin behind my knees every winter, what is it?' }, passes: { text: 'Could be a few things, and a photo will not settle it. Your GP can look.', kind: 'reply', inReplyTo: 'itchy skin behind my knees every winter, what is it?' } },
      { flags: { text: 'It\'s just a pulled muscle.', kind: 'reply', inReplyTo: 'my calf hurts since the flight, should i worry?' }, passes: { text: 'A sore calf after a flight needs checking today, it\'s not one to guess at. Ring 111.', kind: 'reply', inReplyTo: 'my calf hurts since the flight, should i worry?' } },
    ],
    pairs: [
      {
        ineffective: { text: 'That’s Lyme, textbook.', kind: 'reply', inReplyTo: 'a ring of red round a bite on my thigh, getting bigger, what is it?' },
        effective: { text: 'A ring that grows round a bite is worth showing to somebody today. A pharmacist or a walk-in clinic can look without a letter. I am glad you asked.', kind: 'reply', inReplyTo: 'a ring of red round a bite on my thigh, getting bigger, what is it?' },
      },
      {
        ineffective: { text: 'Definitely gout, welcome to the club.', kind: 'reply', inReplyTo: 'my big toe woke me up, red and throbbing, any ideas?' },
        effective: { text: 'Ouch, I can feel that from here. A hot, red joint needs to be looked at today, and your surgery keeps places for exactly this. I hope you sleep tonight.', kind: 'reply', inReplyTo: 'my big toe woke me up, red and throbbing, any ideas?' },
      },
    ],
  },
})
