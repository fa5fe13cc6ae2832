import { defineRule } from '../define.ts'
import { entryOf } from '../entry-of.ts'
import { isMeant, isRefused, onePerPost, toSpanHit } from './heard.ts'

const selfEvident = new Set(['typing this from the corner', 'typing from the corner', 'typing this one handed', 'typing one handed', 'typing with my nose', 'typing with my elbow', 'in theatre typing', 'from the scrub sink', 'live from the ward', 'live from theatre', 'live from resus', 'live from the ed', 'going live from', 'with my hand up', 'i film while', 'scrubbed rn', 'in theatre rn', 'in resus rn', 'patient already sedated', 'in the laser room rn', 'in the cath lab rn', 'typing this behind', 'recording this between', 'filming this between', 'typing this in the room', 'typing this in theatre', 'in the or rn', 'under drapes', 'phone under the drapes', 'resus bay rn', 'typing under the'])

export const noPostingDuringCare = defineRule({
  id: 'boundaries/no-posting-during-care',
  category: 'boundaries',
  signals: ['careInProgress', 'postsFromCare', 'postsMidCare'],
  what: 'You post while somebody is in your care.',
  why: 'Your eyes are theirs in that minute, and they may find this post.',
  doThis: 'Put it away, and tell the story another day without them in it.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue', 'offDuty')) return []
    const mid = text.of('postsMidCare').find((signal) => isMeant(text, signal))
    if (mid && text.tokens.length <= 90 && text.inSentence(mid.sentence, 'pastDay', 'agoTime', 'longAgo', 'timeDistant', 'timeHabit').length === 0 && !text.has('redirects') && text.has('onePatient', 'bedSlot', 'careInProgress', 'postsFromCare', 'rightNow', 'facility', 'procedure', 'symptom', 'bodyPart', 'firstPerson', 'emoji')) return [toSpanHit(text, [mid], 'likely', text.inSentence(mid.sentence, 'onePatient', 'bedSlot', 'careInProgress', 'procedure', 'bodyPart', 'symptom', 'rightNow').length > 0 || text.has('bedSlot') ? 'hold' : 'advise')]
    return onePerPost(text.of('careInProgress', 'postsFromCare').flatMap((during) => {
      if (!isMeant(text, during) || isRefused(text, during, 6)) return []
      const now = text.inSentence(during.sentence, 'rightNow')[0]
      const pause = entryOf(during).startsWith('between')
      if (during.kind === 'postsFromCare' && !now && text.inSentence(during.sentence, 'pastDay', 'agoTime', 'longAgo', 'timeDistant', 'timeRecent', 'timeHabit').length > 0) return []
      if (during.kind === 'careInProgress' && !now && !selfEvident.has(entryOf(during))) return []
      if (during.kind === 'postsFromCare' && !now && (text.tokens.length > 60 || context.kind === 'reply')) return [toSpanHit(text, [during], 'possible', 'advise')]
      return [toSpanHit(text, now ? [during, now] : [during], 'likely', pause ? 'advise' : 'hold')]
    }))
  },
  examples: {
    flags: [
      'typing under the drapes while the consultant hums',
      'scrubbed in right now and this gallbladder is taking forever',
      'streaming from resus right now, wave to the chat',
      'mid clinic right now and the lady is behind the curtain',
      'in theatre rn, one eye on the screen, this is art',
    ],
    passes: [
      'Scrubbed in for the first time in a year last month. My hands remembered.',
      'Sat in the car after nights, writing this with cold chips.',
      'We go live on Thursday from the lecture hall: questions about asthma welcome.',
      'Please don\'t film on the ward, whoever you are.',
      'Lunch, sunshine, a bench outside the hospital right now. Bliss.',
    ],
    nearMisses: [
      { flags: 'writing this from the scrub sink, ninety seconds', passes: 'writing this from the bus, ninety stops' },
      { flags: 'Recording this between patients, one is still behind the curtain', passes: 'Recording this on my day off, one cat is still behind the curtain' },
    ],
    pairs: [
      {
        ineffective: 'In theatre right now, gallbladder number three, and the consultant is humming Abba.',
        effective: 'Five gallbladders between breakfast and tea yesterday, and a consultant who hums. I have had Abba in my head since. What plays in your theatre?',
      },
      {
        ineffective: { text: 'scrubbed in right now, ask me anything while he closes', platform: 'threads' },
        effective: { text: 'live on Sunday from my own kitchen table, no scrubs and no patients: ask me how one becomes a surgeon', platform: 'threads' },
      },
    ],
  },
})
