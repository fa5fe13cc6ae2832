import { defineRule } from '../define.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { isRedirected, isSaid, sendsToEmergency, toAddressee, toHit } from './heard.ts'

/** A bare verdict counts only after a number. */
const ofNumber = (text: Reading, signal: Signal): boolean => signal.kind !== 'numberVerdict' || text.tokens[signal.first - 1]?.kind === 'number'

export const noReadingOfResults = defineRule({
  id: 'advice/no-reading-of-results',
  category: 'advice',
  signals: ['readsResults', 'numberVerdict'],
  what: 'You read one person\'s result for them.',
  why: 'A number or a picture means little without the story and the chart.',
  doThis: 'Explain what the test is for, and leave theirs to the team that ordered it.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    if (toAddressee(context) !== 'asker' || text.has('declines') || sendsToEmergency(text)) return []
    const asked = context.reply?.of('test', 'result', 'medicineWord')[0]
    if (!asked) return []
    return text.of('readsResults', 'numberVerdict').flatMap((reading) => (ofNumber(text, reading) && isSaid(text, reading) && !isRedirected(text, reading) ? [toHit(text, reading, 'likely', 'hold', [asked])] : []))
  },
  examples: {
    flags: [
      { text: '43 is only borderline.', kind: 'reply', inReplyTo: 'my hba1c says 43, what now?' },
      { text: 'Your ferritin is fine.', kind: 'reply', inReplyTo: 'my ferritin came back at 22, is it normal?' },
      { text: 'that finding means nothing', kind: 'reply', inReplyTo: 'my mri says annular fissure, should i worry' },
      { text: 'those numbers look perfect to me', kind: 'reply', inReplyTo: 'posted my bloods, thoughts doc?' },
      { text: 'Your ECG looks normal, relax.', kind: 'reply', inReplyTo: 'my watch ecg says afib, help' },
    ],
    passes: [
      { text: 'An A1c shows the average sugar over three months. Your team will tell you what yours means.', kind: 'reply', inReplyTo: 'my hba1c says 43, what now?' },
      { text: 'I can\'t read results on here. Ring the surgery, they have the whole picture.', kind: 'reply', inReplyTo: 'my ferritin came back at 22, is it normal?' },
      'A TSH of 4 is often fine, and sometimes not: it depends on who you are.',
      { text: 'Annular fissures are seen in many people without pain. Ask whoever ordered the scan what it means for you.', kind: 'reply', inReplyTo: 'my mri says annular fissure, should i worry' },
      { text: 'The audit numbers look good, thank you all.', audience: 'peers' },
    ],
    nearMisses: [
      { flags: { text: 'Your scan looks clean to me.', kind: 'reply', inReplyTo: 'posted my scan, can u tell anything?' }, passes: { text: 'A scan needs the report and the story. Your consultant has both.', kind: 'reply', inReplyTo: 'posted my scan, can u tell anything?' } },
      { flags: { text: '104 is totally normal.', kind: 'reply', inReplyTo: 'my psa came back, 104, is it bad?' }, passes: { text: 'Please ask your GP about that PSA this week.', kind: 'reply', inReplyTo: 'my psa came back, 104, is it bad?' } },
    ],
    pairs: [
      {
        ineffective: { text: '6.1 is nothing, your thyroid is fine.', kind: 'reply', inReplyTo: 'my tsh came back at 6.1, is it bad?' },
        effective: { text: 'Seeing a starred number at night is no fun. TSH shows how hard the body asks the thyroid to work, and one value is one page of the story. The team that ordered it has the rest.', kind: 'reply', inReplyTo: 'my tsh came back at 6.1, is it bad?' },
      },
      {
        ineffective: { text: 'Your MRI looks fine to me, that finding means nothing.', kind: 'reply', inReplyTo: 'posted my knee mri report, thoughts doc?' },
        effective: { text: 'MRI reports read like a list of crimes. Plenty of knees without pain have words like these in them. Ask the person who sent you for the scan what it changes for you.', kind: 'reply', inReplyTo: 'posted my knee mri report, thoughts doc?' },
      },
    ],
  },
})
