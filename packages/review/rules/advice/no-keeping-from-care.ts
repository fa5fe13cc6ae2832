import { defineRule } from '../define.ts'
import { isConditional, isSaid, onePerPost, sendsToEmergency, toAddressee, toHit } from './heard.ts'

export const noKeepingFromCare = defineRule({
  id: 'advice/no-keeping-from-care',
  category: 'advice',
  signals: ['wavesOffCare'],
  what: 'You talk one person out of a visit, a test or an operation.',
  why: 'You have not seen what the team there has seen.',
  doThis: 'Suggest questions for their own team instead.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    const addressee = toAddressee(context)
    if (addressee !== 'asker' && addressee !== 'friend') return []
    const asked = context.reply?.of('symptom', 'procedure', 'test', 'diagnosis', 'bodyPart', 'drug', 'lifeDanger', 'tellsOwnCare', 'careSeeker')[0]
    if (!asked || text.has('declines')) return []
    return onePerPost(text.of('wavesOffCare').flatMap((waved) => {
      const flipped = text.inSentence(waved.sentence, 'negator').some((negator) => negator.last < waved.first && negator.last >= waved.first - 2)
      if (flipped || isConditional(text, waved) || (sendsToEmergency(text) && !text.has('stopsMedicine')) || !isSaid(text, { ...waved, first: waved.first })) return []
      return [toHit(text, waved, 'likely', 'hold', [asked])]
    }))
  },
  examples: {
    flags: [
      { text: 'Cancel it, you are far too young for metal', kind: 'reply', inReplyTo: 'my surgeon has put me down for a new hip, thoughts doc?' },
      { text: 'I wouldn\'t bother with a hospital for that.', kind: 'reply', inReplyTo: 'my dad fell and his wrist is swollen, what would u do' },
      { text: 'don\'t spend money on the biopsy', kind: 'reply', inReplyTo: 'my hospital wants a biopsy of this mole, is it worth it' },
      { text: 'Wait at home till they are five minutes apart.', kind: 'reply', inReplyTo: '36 weeks and water coming since this morning, do i go in?' },
      { text: 'you don\'t need a scan for that', kind: 'reply', inReplyTo: 'pain in my back and my foot drags, do i need an mri' },
    ],
    passes: [
      { text: 'Ask the surgeon what happens if you wait six months. It\'s a fair question.', kind: 'reply', inReplyTo: 'my surgeon has put me down for a new hip, thoughts doc?' },
      { text: 'Don\'t wait, go in now.', kind: 'reply', inReplyTo: '36 weeks and water coming since this morning, do i go in?' },
      'Cancel your old appointment online so that somebody else can have it.',
      { text: 'You don\'t need a referral, the physio takes calls.', audience: 'peers' },
      { text: 'No need to explain, just come in.', kind: 'reply', inReplyTo: 'can i come with my sister' },
    ],
    nearMisses: [
      { flags: { text: 'Skip the scan.', kind: 'reply', inReplyTo: 'pain in my calf, doctor wants a scan, is it worth it' }, passes: { text: 'Please don\'t skip the scan.', kind: 'reply', inReplyTo: 'pain in my calf, doctor wants a scan, is it worth it' } },
      { flags: { text: 'Just let her rest at home till Monday, keep her home.', kind: 'reply', inReplyTo: 'my gran\'s speech went slurred at noon, what do i do' }, passes: { text: 'Don\'t keep her home, ring 999 now.', kind: 'reply', inReplyTo: 'my gran\'s speech went slurred at noon, what do i do' } },
    ],
    pairs: [
      {
        ineffective: { text: 'I wouldn’t bother going back for that, they recall everyone.', kind: 'reply', inReplyTo: 'the hospital wants me back for another mammogram, is it worth it?' },
        effective: { text: 'A recall letter is frightening, and most people who go back are told that all is well. Please go, take someone with you, and ask them to show you what they saw.', kind: 'reply', inReplyTo: 'the hospital wants me back for another mammogram, is it worth it?' },
      },
      {
        ineffective: { text: 'You don’t need a scan for that, save your money.', kind: 'reply', inReplyTo: 'back pain for months and now my foot drags, do i need an mri?' },
        effective: { text: 'A foot that drags is new information, and somebody should examine you today. Say exactly those words at the desk. I am sorry it has been such a long haul.', kind: 'reply', inReplyTo: 'back pain for months and now my foot drags, do i need an mri?' },
      },
    ],
  },
})
