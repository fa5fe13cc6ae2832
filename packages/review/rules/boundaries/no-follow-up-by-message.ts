import { defineRule } from '../define.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

const soft = new Set(['let', 'keep', 'update', 'lmk', 'report', 'tell', 'check', 'come'])

export const noFollowUpByMessage = defineRule({
  id: 'boundaries/no-follow-up-by-message',
  category: 'boundaries',
  signals: ['followsUp'],
  what: 'You ask one person to report back to you by message.',
  why: 'That makes you their doctor here, with no record and no one to cover for you.',
  doThis: 'Say who will follow this up, and how to reach them.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text, reply } = context
    if (text.has('fictionCue') || turnsAway(text) || context.audience === 'peers') return []
    return onePerPost(text.of('followsUp').flatMap((ask) => {
      if (!isMeant(text, ask) || text.inSentence(ask.sentence, 'workMatter').length > 0) return []
      const health = text.inSentence(ask.sentence, 'sendsHealth', 'test', 'symptom', 'drug', 'bodyPart', 'procedure')[0]
      const asked = reply?.has('asksForCare', 'tellsOwnCare', 'careSeeker') ? reply.of('symptom', 'drug', 'test', 'diagnosis', 'bodyPart', 'medicineWord')[0] : undefined
      const treated = text.of('startsMedicine', 'stopsMedicine', 'dose', 'doseChange')[0]
      const weight = [health, asked, treated].filter((signal) => signal !== undefined)
      if (weight.length === 0 || (!asked && !treated && context.kind === 'post')) return []
      if (!asked && !treated && !(health?.kind === 'sendsHealth' || health?.kind === 'test')) return []
      const mild = context.audience !== 'one-person' && text.inSentence(ask.sentence, 'privateChannel').length === 0 && soft.has(text.tokens[ask.first]?.norm ?? '')
      return [{ ...toSpanHit(text, [ask], mild ? 'possible' : 'likely', mild ? 'advise' : 'hold'), evidence: [ask, ...weight] }]
    }))
  },
  examples: {
    flags: [
      { text: 'Take it easy tonight and ping me tomorrow with the reading.', kind: 'reply', inReplyTo: 'my bp was 168 over 95, should i worry' },
      { text: 'message me if he is still wheezing', kind: 'reply', inReplyTo: 'my son is wheezy again, what do i do' },
      { text: 'Tell me on Monday how it looks, message me the photo.', kind: 'reply', inReplyTo: 'my calf is puffy after a long drive, help' },
      { text: 'Send me your sugars each night.', kind: 'message', audience: 'one-person' },
      { text: 'whatsapp me if it opens up', kind: 'reply', inReplyTo: 'my stitches feel tight, is it normal?' },
    ],
    passes: [
      { text: 'Your practice nurse would like to hear how the leg looks on Monday.', kind: 'reply', inReplyTo: 'my calf is puffy after a long drive, help' },
      { text: 'Let me know how the exam goes!', audience: 'peers' },
      'Keep me posted on the vote, members.',
      { text: 'Ping me if you want the rota template.', kind: 'message', audience: 'one-person' },
      { text: 'Please don\'t message me about the leg. Ring 111 now.', kind: 'reply', inReplyTo: 'my calf is puffy after a long drive, help' },
    ],
    nearMisses: [
      { flags: { text: 'text me tomorrow with the temp', kind: 'reply', inReplyTo: 'my baby is 39.1, how much calpol' }, passes: { text: 'Ring 111 if the temperature goes on; they are up all night.', kind: 'reply', inReplyTo: 'my baby is 39.1, how much calpol' } },
      { flags: { text: 'Just whatsapp me when the INR is back.', kind: 'reply', inReplyTo: 'my inr was 4.6, what now' }, passes: { text: 'Your INR clinic rings you when it is back.', kind: 'reply', inReplyTo: 'my inr was 4.6, what now' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Rest it tonight and message me tomorrow with a photo.', kind: 'reply', inReplyTo: 'my stitches have gone hot and pink, is it normal?' },
        effective: { text: 'Please let somebody see that today. The nurse at your surgery has same-day places, and they keep the notes I don’t have. I hope it eases quickly.', kind: 'reply', inReplyTo: 'my stitches have gone hot and pink, is it normal?' },
      },
    ],
  },
})
