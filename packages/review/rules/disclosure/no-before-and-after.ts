import { defineRule } from '../define.ts'
import { isMeant, isPublicGood, toSpanHit } from './heard.ts'

export const noBeforeAndAfter = defineRule({
  id: 'disclosure/no-before-and-after',
  category: 'disclosure',
  signals: ['beforeAfter'],
  what: 'You show results to sell a treatment.',
  why: 'Two pictures show the best case and the light it was taken in.',
  doThis: 'Explain the treatment, its limits and its risks without the pair.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  find: (context) => {
    const { text } = context
    if (isPublicGood(context) || context.audience === 'peers') return []
    const [pair] = text.of('beforeAfter').filter((signal) => isMeant(text, signal))
    if (!pair) return []
    const care = text.of('careOffered', 'procedure', 'rxOnly')[0]
    const call = text.of('bookingCall', 'discountWord', 'priceCut', 'testimonialFrame')[0]
    return care && (call || context.author === 'organisation') ? [{ ...toSpanHit(text, [pair], call ? 'likely' : 'possible', call ? 'hold' : 'advise'), evidence: call ? [pair, care, call] : [pair, care] }] : []
  },
  examples: {
    flags: [
      'Swipe to see her skin before and after the peel. Book now!',
      'Before and after, one syringe of filler, link in bio to book.',
      { text: 'Look at her now! Before and after our acne peel. Assessments this week.', author: 'organisation' },
      'Transformation Tuesday: hair transplant results after six months, DM for prices.',
      { text: 'Before & after knees, new clinic, book your visit.', author: 'organisation' },
    ],
    passes: [
      'Before and after your operation: what to eat, what to ask, who to ring.',
      'The ward before and after the paint. Thank you, volunteers.',
      'We don\'t do before and after pictures, and a talk about your nose takes an hour.',
      { text: 'Before and after the new sepsis form: time to antibiotics fell by nine minutes.', audience: 'peers' },
      'Wash your hands before and after. That is the whole post.',
    ],
    nearMisses: [
      { flags: 'before and after lip filler, book now', passes: 'before and after school: flu jabs, no appointment needed' },
      { flags: 'Swipe to see the before and after of this facelift, link in bio', passes: 'Swipe to see the garden before and after the storm' },
    ],
    pairs: [
      {
        ineffective: { text: 'Swipe to see her chin before and after our filler. Book now, link in bio!', author: 'organisation' },
        effective: { text: 'Thinking about chin filler? Our nurse explains what it can do, how long it lasts and what can go wrong. The talk takes an hour, and many decide against it.', author: 'organisation' },
      },
    ],
  },
})
