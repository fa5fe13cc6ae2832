import { defineRule } from '../define.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

export const noCareOutsideTheClinic = defineRule({
  id: 'boundaries/no-care-outside-the-clinic',
  category: 'boundaries',
  signals: ['careAtHome', 'outsideMeeting'],
  what: 'You offer care at a place or number that keeps no record.',
  why: 'Care by the bandstand has no notes, no cover and no queue that is fair.',
  doThis: 'Offer the clinic line, and keep your own number for friends.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text, reply } = context
    if (text.has('fictionCue') || turnsAway(text)) return []
    const home = text.of('careAtHome').find((signal) => isMeant(text, signal) && text.inSentence(signal.sentence, 'workMatter').length === 0)
    const ill = home && (text.inSentence(home.sentence, 'sendsHealth', 'symptom', 'test', 'drug', 'drugClass', 'bodyPart', 'procedure', 'diagnosis', 'shunsClinic', 'treatsByScreen')[0] ?? text.inSentence(home.sentence, 'outsideMeeting').find((signal) => signal.first > home.last || signal.last < home.first) ?? reply?.of('symptom', 'drug', 'test', 'diagnosis', 'bodyPart', 'procedure', 'asksForCare', 'patientLink')[0])
    if (home && ill) return [{ ...toSpanHit(text, [home], 'likely', 'hold'), evidence: [home, ill] }]
    return onePerPost(text.of('outsideMeeting').flatMap((offer) => {
      if (!isMeant(text, offer) || text.inSentence(offer.sentence, 'workMatter').length > 0) return []
      if (text.has('helpLine', 'emergencySend') && !text.has('shunsClinic')) return []
      const health = text.inSentence(offer.sentence, 'sendsHealth', 'symptom', 'test', 'drug', 'bodyPart', 'procedure', 'diagnosis')[0]
      const asked = reply?.has('asksForCare', 'tellsOwnCare', 'careSeeker') ? reply.of('symptom', 'drug', 'test', 'diagnosis', 'bodyPart', 'procedure')[0] : undefined
      const other = text.inSentence(offer.sentence, 'outsideMeeting').find((signal) => signal !== offer)
      const weight = [health, asked, other].filter((signal) => signal !== undefined)
      return weight.length > 0 && (asked || other || health) && (asked || other || !text.has('redirects')) && (asked || other || text.inSentence(offer.sentence, 'secondPerson', 'firstPerson').length > 0) ? [{ ...toSpanHit(text, [offer], asked || other || context.kind !== 'post' ? 'likely' : 'possible', asked || other || context.kind !== 'post' ? 'hold' : 'advise'), evidence: [offer, ...weight] }] : []
    }))
  },
  examples: {
    flags: [
      { text: 'Come over to mine tonight, I\'ll check it on the sofa.', kind: 'reply', inReplyTo: 'my knee is swollen, should i go in' },
      { text: 'Bring the printout and I\'ll check it at the pub.', kind: 'reply', inReplyTo: 'my bloods are back and all starred, help' },
      { text: 'Use my private number for the shoulder, any hour.', kind: 'message', audience: 'one-person' },
      { text: 'forget the portal, ring my personal number when the sugars go funny', kind: 'message', audience: 'one-person' },
      { text: 'Say you know me, ask for me by name and skip the queue.', kind: 'reply', inReplyTo: 'three visits and nobody scans my stomach pain, what do i do' },
    ],
    passes: [
      'Come round to mine for the match, bring nothing but crisps.',
      { text: 'The clinic opens at eight and keeps two places for the day.', kind: 'reply', inReplyTo: 'my knee is swollen, should i go in' },
      { text: 'My number is on the noticeboard, ring any time about payslips.', kind: 'message', audience: 'closed-group' },
      'We hold a blood pressure morning after mass, open to all, and your own GP gets a note.',
      { text: 'I don\'t look at knees in the pub, sorry. Ring the desk.', kind: 'reply', inReplyTo: 'my knee is swollen, should i go in' },
    ],
    nearMisses: [
      { flags: { text: 'I\'ll check it at the pub, his rash, and don\'t log it.', kind: 'message', audience: 'one-person' }, passes: { text: 'See you at the pub, bring the dog.', kind: 'message', audience: 'one-person' } },
      { flags: { text: 'Skip reception, my private number is quicker for the scan.', kind: 'reply', inReplyTo: 'my scan is on tuesday, worried' }, passes: { text: 'Reception can tell you when the scan is read.', kind: 'reply', inReplyTo: 'my scan is on tuesday, worried' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Come round to mine after eight, I’ll look at it on the sofa.', kind: 'reply', inReplyTo: 'my ankle is twice its size, should i go in?' },
        effective: { text: 'Please do go in tonight. The minor injuries unit is open until ten and they have the X-ray I haven’t. Put your foot up on the way.', kind: 'reply', inReplyTo: 'my ankle is twice its size, should i go in?' },
      },
      {
        ineffective: { text: 'Don’t bother with the diabetes line, use my private number when your sugars drop, any hour.', kind: 'message', audience: 'one-person' },
        effective: { text: 'When the sugars go funny, the diabetes line picks up at any hour, and they can see your chart. I have told them that you will ring and that you make excellent roti.', kind: 'message', audience: 'one-person' },
      },
    ],
  },
})
