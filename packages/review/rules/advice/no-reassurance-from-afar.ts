import { defineRule } from '../define.ts'
import { isConditional, isRedirected, isSaid, onePerPost, sendsToEmergency, toAddressee, toHit } from './heard.ts'

export const noReassuranceFromAfar = defineRule({
  id: 'advice/no-reassurance-from-afar',
  category: 'advice',
  signals: ['reassures'],
  what: 'You tell one person that it is nothing.',
  why: 'If it is something, they will wait because a doctor said so.',
  doThis: 'Be kind, and say who should look at it and how soon.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    if (toAddressee(context) !== 'asker' || text.has('declines') || sendsToEmergency(text)) return []
    const asked = context.reply?.of('symptom', 'diagnosis', 'test', 'bodyPart', 'result')[0]
    if (!asked || !context.reply?.has('asksForCare', 'careSeeker', 'tellsOwnCare')) return []
    return onePerPost(text.of('reassures').flatMap((calm) => {
      // "No worries for writing late" answers thanks, not a fear.
      if (text.tokens[calm.last]?.norm === 'worries' && ['for', 'about'].includes(text.tokens[calm.last + 1]?.norm ?? '')) return []
      if (isConditional(text, calm) || !isSaid(text, calm) || isRedirected(text, calm)) return []
      const netted = text.has('redirects', 'safetyNet')
      return [toHit(text, calm, netted ? 'possible' : 'likely', netted ? 'advise' : 'hold', [asked])]
    }))
  },
  examples: {
    flags: [
      { text: 'totally harmless, I wouldn\'t worry for a second', kind: 'reply', inReplyTo: 'the freckle on my shoulder has grown an edge, is it serious?' },
      { text: 'Only wind, she will grow out of it', kind: 'reply', inReplyTo: 'my baby draws her knees up and screams at night, is it normal?' },
      { text: 'You\'ll be fine, honestly.', kind: 'reply', inReplyTo: 'my chest feels tight when i climb, should i worry' },
      { text: 'nothing to worry about at your age', kind: 'reply', inReplyTo: 'blood when i wipe for two weeks, shall i see somebody?' },
      { text: 'that is totally normal hun', kind: 'reply', inReplyTo: 'bleeding at 9 weeks pregnant, is this normal' },
    ],
    passes: [
      { text: 'I hope it\'s nothing. A mole that changes needs to be seen, this week if you can.', kind: 'reply', inReplyTo: 'the freckle on my shoulder has grown an edge, is it serious?' },
      { text: 'You\'ll be fine on Friday, the night team is lovely.', audience: 'peers' },
      'A sore arm after the jab is normal and goes within two days.',
      { text: 'If it is nothing, the visit costs you an hour. Please ring 111 now.', kind: 'reply', inReplyTo: 'my chest feels tight when i climb, should i worry' },
      { text: 'Thank you for asking, and you are not wasting anybody\'s time. Ring the maternity line now.', kind: 'reply', inReplyTo: 'bleeding at 9 weeks pregnant, is this normal' },
    ],
    nearMisses: [
      { flags: { text: 'Totally harmless.', kind: 'reply', inReplyTo: 'found a lump in my neck, is it serious?' }, passes: { text: 'Most lumps turn out harmless, and each one wants a look. Your GP first.', kind: 'reply', inReplyTo: 'found a lump in my neck, is it serious?' } },
      { flags: { text: 'Don\'t worry, it is normal for that age.', kind: 'reply', inReplyTo: 'my nan bumped her head on the stove and is drowsy, what do i do' }, passes: { text: 'Don\'t wait: a knock on the head and sleepy means hospital now.', kind: 'reply', inReplyTo: 'my nan bumped her head on the stove and is drowsy, what do i do' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Nothing to worry about, those are nearly always harmless.', kind: 'reply', inReplyTo: 'found a hard lump in my armpit in the shower, is it serious?' },
        effective: { text: 'I hope so too, and I know the next days will feel long. Please let your GP feel it this week. Most lumps turn out to be nothing much, and every one deserves a look.', kind: 'reply', inReplyTo: 'found a hard lump in my armpit in the shower, is it serious?' },
      },
    ],
  },
})
