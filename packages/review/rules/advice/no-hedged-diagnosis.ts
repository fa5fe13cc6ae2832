import { defineRule } from '../define.ts'
import { isSaid, sendsToEmergency, toAddressee, toHit } from './heard.ts'

export const noHedgedDiagnosis = defineRule({
  id: 'advice/no-hedged-diagnosis',
  category: 'advice',
  signals: ['saysDiagnosis', 'diagnosisVerb'],
  what: 'You guess at what one person has.',
  why: 'A doctor\'s guess reads as a finding, even with "maybe" in front.',
  doThis: 'Leave the guess out, keep the part that says who should look at it.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    if (toAddressee(context) !== 'asker' || text.has('declines') || sendsToEmergency(text)) return []
    if (!context.reply?.has('symptom', 'tellsOwnCare', 'careSeeker', 'bodyPart', 'asksForCare')) return []
    return text.of('saysDiagnosis').flatMap((guess) => {
      const hedge = text.inSentence(guess.sentence, 'guessWord', 'safetyNet')[0]
      const named = text.within(guess.first, guess.last + 1, 'diagnosis', 'symptom', 'bodyPart', 'drug', 'drugClass')[0]
      return hedge && named && isSaid(text, guess) ? [toHit(text, guess, 'possible', 'advise', [hedge, named])] : []
    })
  },
  examples: {
    flags: [
      { text: 'Could be a bit of tennis elbow?', kind: 'reply', inReplyTo: 'elbow hurts since i painted the fence, any ideas' },
      { text: 'Might be an ear infection, mention it to a pharmacist.', kind: 'reply', inReplyTo: 'my ear has been sore for days' },
      { text: 'Probably gout by the sound of it', kind: 'reply', inReplyTo: 'big toe on fire since last night, what is it' },
      { text: 'Sounds like a migraine to me, maybe mention it to your GP.', kind: 'reply', inReplyTo: 'headache with zigzags, should i worry?' },
      { text: 'probably a haematoma I think', kind: 'reply', inReplyTo: 'swelling near my scar two weeks post op, is it normal' },
    ],
    passes: [
      { text: 'Hard to say from here, and I\'d rather not guess. Your GP can look.', kind: 'reply', inReplyTo: 'my ear has been sore for days' },
      'Could be flu, could be a cold: how to tell them apart, in plain words.',
      { text: 'A few things can do that, some of them urgent, so please ring your clinic today.', kind: 'reply', inReplyTo: 'swelling near my scar two weeks post op, is it normal' },
      { text: 'Could be the rota software again.', audience: 'peers' },
      { text: 'If it\'s gout, your GP can test for it.', kind: 'reply', inReplyTo: 'big toe on fire since last night, what is it' },
    ],
    nearMisses: [
      { flags: { text: 'Maybe it\'s shingles?', kind: 'reply', inReplyTo: 'burning blisters below my bra line, what is it' }, passes: { text: 'Please let a pharmacist see it today; some rashes need treatment within three days.', kind: 'reply', inReplyTo: 'burning blisters below my bra line, what is it' } },
      { flags: { text: 'Probably reflux.', kind: 'reply', inReplyTo: 'cough at night for weeks, any ideas' }, passes: { text: 'A cough of more than three weeks wants an appointment.', kind: 'reply', inReplyTo: 'cough at night for weeks, any ideas' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Might be TMJ, loads of people get that.', kind: 'reply', inReplyTo: 'my jaw clicks and aches every morning, any ideas' },
        effective: { text: 'What a miserable start to the day. Your dentist can look at it, and most keep a slot for pain. I would rather not guess from here.', kind: 'reply', inReplyTo: 'my jaw clicks and aches every morning, any ideas' },
      },
    ],
  },
})
