import { defineRule } from '../define.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

export const noContactFromCare = defineRule({
  id: 'boundaries/no-contact-from-care',
  category: 'boundaries',
  signals: ['knowsFromCare'],
  what: 'You reach out to somebody whom you know from their care.',
  why: 'They gave you their story to be treated, and did not ask to be found.',
  doThis: 'Leave it. If there is news about their care, the clinic writes.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text, input } = context
    if (context.kind !== 'message' || context.audience !== 'one-person' || text.has('fictionCue') || turnsAway(text)) return []
    if (input.addressee?.role === 'peer' || input.addressee?.role === 'senior' || input.addressee?.role === 'official') return []
    return onePerPost(text.of('knowsFromCare').flatMap((known) => (isMeant(text, known) && text.has('secondPerson') && (context.reply === null || text.has('datingWord', 'befriends')) ? [toSpanHit(text, [known], 'likely', 'hold')] : [])))
  },
  examples: {
    flags: [
      { text: 'I looked you up, hope you don\'t mind. You look so well now!', kind: 'message', audience: 'one-person' },
      { text: 'Noticed your name on the theatre list, what a coincidence!', kind: 'message', audience: 'one-person' },
      { text: 'saw ur notes before I saw ur face, glad I saw both', kind: 'message', audience: 'one-person' },
      { text: 'Hello, I\'m your surgeon from March. How are you these days?', kind: 'message', audience: 'one-person' },
      { text: 'I remember you from the clinic in March. How is the knee?', kind: 'message', audience: 'one-person' },
    ],
    passes: [
      { text: 'I remember you from the conference in March. Send me the slides?', kind: 'message', audience: 'one-person', addressee: { role: 'peer' } },
      { text: 'Your appointment on Friday is confirmed. Ring us if you need to move it.', kind: 'message', audience: 'one-person', author: 'organisation' },
      'I was your doctor, says the card, and I am keeping it.',
      { text: 'Saw your paper on sepsis, it changed my slides.', kind: 'message', audience: 'one-person' },
      { text: 'Thank you for writing. I don\'t message people I look after; the ward will ring you.', kind: 'message', audience: 'one-person' },
    ],
    nearMisses: [
      { flags: { text: 'Hey you, I looked you up after your scan.', kind: 'message', audience: 'one-person' }, passes: { text: 'Hey you, I looked it up after your talk.', kind: 'message', audience: 'one-person' } },
      { flags: { text: 'I know you from the ward, bed by the window. Drink?', kind: 'message', audience: 'one-person' }, passes: { text: 'I know the ward, bed by the window. You will like the nurses.', kind: 'message', audience: 'one-person' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Hello, I was your anaesthetist in June. I looked you up, hope you don’t mind. How are you?', kind: 'message', audience: 'one-person' },
        effective: { text: 'Hello, this is the pain clinic. Your review is due, and you choose the day: ring us on 555 0133, or reply with none and we write to you.', kind: 'message', audience: 'one-person', author: 'organisation' },
      },
    ],
  },
})
