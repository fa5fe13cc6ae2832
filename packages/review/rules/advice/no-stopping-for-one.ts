import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isRedirected, isSaid, toAddressee, toHit } from './heard.ts'

const others = ['people', 'somebody', 'someone', 'old', 'leftover', 'blister', 'blisters']
const nouns = new Set(['on', 'about', 'of', 'for', 'before'])

/** "Leave other people's pills", "don't use up old antibiotics", "leave the blister", "a page on stopping": nobody's own medicine is stopped. */
function isNoOrder(text: Reading, change: Signal): boolean {
  const head = text.tokens[change.first]?.norm ?? ''
  if (head.endsWith('ing') && nouns.has(text.tokens[change.first - 1]?.norm ?? '')) return true
  if (head === 'go' && text.within(change.first, change.last, 'emergencySend', 'timeNow').length > 0) return true
  if (head !== 'leave' && !head.startsWith('don') && head !== 'do' && head !== 'never') return false
  for (let at = change.first; at <= change.last; at++) if (others.includes(text.tokens[at]?.norm ?? '')) return true
  return false
}

export const noStoppingForOne = defineRule({
  id: 'advice/no-stopping-for-one',
  category: 'advice',
  signals: ['stopsMedicine', 'doseChange'],
  what: 'You tell one person to stop, skip or change a medicine.',
  why: 'Stopping can harm as much as starting, and you cannot see why it was given.',
  doThis: 'Ask them not to change it alone, and name who can help today.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    const addressee = toAddressee(context)
    if (!addressee) return []
    return text.of('stopsMedicine', 'doseChange').flatMap((change) => {
      if (!isSaid(text, change) || isNoOrder(text, change)) return []
      const drug = text.inSentence(change.sentence, 'drug', 'drugClass', 'supplement', 'medicineWord')[0] ?? context.reply?.of('drug', 'drugClass', 'medicineWord')[0] ?? text.inSentence(change.sentence, 'dose', 'startsMedicine')[0]
      if (!drug) return []
      const lead = text.inSentence(change.sentence, 'directiveLead')[0]
      if (change.kind === 'doseChange' && !lead && addressee !== 'asker') return []
      if (addressee === 'named' && !lead) return []
      const redirected = isRedirected(text, change)
      if (redirected && (!lead || text.has('declines'))) return []
      return [toHit(text, change, redirected ? 'possible' : 'likely', redirected ? 'advise' : 'hold', lead ? [drug, lead] : [drug])]
    })
  },
  examples: {
    flags: [
      { text: 'I\'d come off the bisoprolol and see how you feel.', kind: 'reply', inReplyTo: 'my pulse is 52 on bisoprolol, is that ok?' },
      { text: 'skip the metformin while you\'re on holiday, it\'ll be grand', kind: 'reply', inReplyTo: 'off to spain and my metformin upsets my stomach, thoughts?' },
      { text: 'Just bin the rest of the antibiotics if you feel better.', kind: 'reply', inReplyTo: 'day 4 of my antibiotics and my tummy is in bits' },
      { text: 'Drop the clopidogrel five days ahead, auntie.', kind: 'message', audience: 'one-person' },
      { text: 'Leave off the statin until the aches go.', kind: 'reply', inReplyTo: 'my legs ache since they put me on a statin, should i worry?' },
      { text: 'You\'d be fine without the water tablet on coach days.', kind: 'reply', inReplyTo: 'going on a coach trip, do i take my water tablet?' },
    ],
    passes: [
      { text: 'Please leave it as it is until the prescriber has said so. They answer the phone today.', kind: 'reply', inReplyTo: 'tooth out on friday and i\'m on rivaroxaban, do i stop?' },
      { text: 'Many people are told to stop aspirin before surgery, and some are not. Ask the pre-op nurses which you are.', kind: 'reply', inReplyTo: 'do i stop my aspirin before my op?' },
      'Never stop a steroid suddenly without talking to the team that gave it.',
      { text: 'I stopped the cetirizine myself in spring and I missed it.', kind: 'reply', inReplyTo: 'does anyone else hate hay fever tablets' },
      { text: 'We should stop ordering daily bloods on everyone.', audience: 'peers' },
    ],
    nearMisses: [
      { flags: { text: 'Stop the warfarin tonight.', kind: 'reply', inReplyTo: 'i hit my head and i\'m on warfarin, what now?' }, passes: { text: 'Don\'t stop the warfarin tonight. Please go to A&E now to be checked.', kind: 'reply', inReplyTo: 'i hit my head and i\'m on warfarin, what now?' } },
      { flags: { text: 'Halve the tablet for a week.', kind: 'reply', inReplyTo: 'dizzy since my gp upped my blood pressure tablet' }, passes: { text: 'Ring your GP before you halve the tablet.', kind: 'reply', inReplyTo: 'dizzy since my gp upped my blood pressure tablet' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Leave off the ramipril over the weekend and see if the room stops spinning.', kind: 'reply', inReplyTo: 'my new blood pressure tablet makes me dizzy, is it ok?' },
        effective: { text: 'Dizzy is horrible, and your prescriber will want to know today. Please do not change it alone. Your pharmacist can ring them for you, and sit down before you fall down.', kind: 'reply', inReplyTo: 'my new blood pressure tablet makes me dizzy, is it ok?' },
      },
      {
        ineffective: { text: 'Auntie, drop the warfarin three days before the dentist.', kind: 'message', audience: 'one-person' },
        effective: { text: 'Auntie, please leave the warfarin as it is and ring the clinic that checks your blood. They plan this every day. Good luck with the tooth, I will bring jollof.', kind: 'message', audience: 'one-person' },
      },
    ],
  },
})
