import { defineRule } from '../define.ts'
import { ownWords, toHits } from '../respect/frames.ts'

export const noTurningAway = defineRule({
  id: 'tone/no-turning-away',
  category: 'tone',
  signals: ['turnsAway', 'keepsAway'],
  what: 'A reader who needs care could stay away because of this.',
  why: 'People at risk read strictness as an order, and wait too long.',
  doThis: 'Say when to come, where else to turn, and what is open.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.audience === 'peers' ? [] : toHits(context.text, ownWords(context, 'turnsAway', 'keepsAway'), () => ({ confidence: 'likely', severity: 'hold' })),
  examples: {
    flags: [
      'Nobody should go to A&E this week, full stop.',
      "Don't bother coming to the emergency department unless you're dying.",
      'If you get ill tonight, drive past us.',
      "I wouldn't bring my cat in here this week.",
      'Stop coming to A&E with coughs.',
      'Please schedule your heart attack for after the strike.',
    ],
    passes: [
      'Call 911 now, do not drive yourself.',
      'Please do not stop your tablets without asking us.',
      'We are open all weekend, come if you are worried.',
      "Somebody told my patient \"don't bother the emergency department\", and she nearly died of it.",
      "I wouldn't send my own child to school with a fever either.",
    ],
    nearMisses: [
      { flags: 'Stay home, the ER is not a hotel.', passes: 'Rest at home, and ring us if it gets worse.' },
      { flags: 'Avoid this hospital tonight.', passes: 'Come to this hospital tonight if you are worried.' },
    ],
    pairs: [
      {
        ineffective: 'Don’t bother coming to A&E tonight unless you’re dying.',
        effective: 'A&E is very full tonight. Chest pain, trouble breathing, a weak arm or face: come at once. For the rest 111 can find you somewhere quicker, and if in doubt, come.',
      },
      {
        ineffective: { text: 'Got a cough? Don’t bother coming to A&E, we are not a cough sweet shop.', platform: 'x' },
        effective: { text: 'Coughs are keeping our waiting room busy. Most pass within three weeks, and a pharmacist can help. Short of breath, blue lips, coughing blood? Come straight in.', platform: 'x' },
      },
    ],
  },
})
