import { defineRule } from '../define.ts'
import { isRedirected, isSaid, sendsToEmergency, toAddressee, toHit } from './heard.ts'

const goesOn = new Set(['keep', 'carry', 'continue', 'stay', 'stick'])
const putsAway = new Set(['back', 'away', 'down'])

const stops = new Set(['stop', 'stopping', 'bin', 'ditch', 'quit', 'skip', 'drop', 'halve', 'pause'])

export const noStartingForOne = defineRule({
  id: 'advice/no-starting-for-one',
  category: 'advice',
  signals: ['startsMedicine'],
  what: 'You tell one person which medicine to take.',
  why: 'Allergies, pregnancy and other medicines are out of sight here.',
  doThis: 'Say what the pharmacist or clinic can choose, and leave the choice with them.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    const addressee = toAddressee(context)
    if (!addressee || addressee === 'named' || text.has('declines') || sendsToEmergency(text)) return []
    return text.of('startsMedicine').flatMap((start) => {
      if (!isSaid(text, start)) return []
      // "Just stop the ramipril" is told by the rule on stopping.
      if (stops.has(text.tokens[start.first]?.norm ?? '') || stops.has(text.tokens[start.first + 1]?.norm ?? '')) return []
      const drug = text.within(start.first, start.last + 4, 'drug', 'drugClass')[0]
      const asked = context.reply?.of('drug', 'drugClass', 'medicineWord')[0]
      const supplement = text.within(start.first, start.last + 2, 'supplement', 'medicineWord')[0]
      if (!drug && !asked && !supplement) return []
      if (!drug && goesOn.has(text.tokens[start.first]?.norm ?? '')) return []
      if (drug && putsAway.has(text.tokens[drug.last + 1]?.norm ?? '')) return []
      const redirected = isRedirected(text, start)
      if (redirected && (!drug || text.inSentence(start.sentence, 'directiveLead').length === 0)) return []
      if (addressee === 'friend' && !drug) return []
      const grave = drug !== undefined && !redirected && text.inSentence(start.sentence, 'suggestsTrial').length === 0
      return [toHit(text, start, grave ? 'likely' : 'possible', grave ? 'hold' : 'advise', [drug ?? supplement ?? asked].filter((signal) => signal !== undefined))]
    })
  },
  examples: {
    flags: [
      { text: 'Get some fluconazole from the chemist, that will sort you.', kind: 'reply', inReplyTo: 'thrush again, what should i take' },
      { text: 'Put some hydrocortisone on it and yalla.', kind: 'reply', inReplyTo: 'this patch on my arm itches, what is it?' },
      { text: 'start him on montelukast and see', kind: 'reply', inReplyTo: 'my son has had three colds, should i worry?' },
      { text: 'Take the leftover amoxicillin, it keeps for ages.', kind: 'reply', inReplyTo: 'my throat is on fire, is it worth going in?' },
      { text: 'Give him the antihistamine and pop him to bed.', kind: 'reply', inReplyTo: 'my son has come up in spots, what do i do' },
      { text: 'Restart the sertraline, you clearly need it.', kind: 'reply', inReplyTo: 'came off sertraline in may and feel low again, thoughts?' },
    ],
    passes: [
      { text: 'Your pharmacist can suggest something for that without an appointment.', kind: 'reply', inReplyTo: 'thrush again, what should i take' },
      'If you take a statin, keep taking it and ask at your next review.',
      { text: 'People with asthma are usually given a preventer. Your nurse can go through yours.', kind: 'reply', inReplyTo: 'is my inhaler the right one?' },
      { text: 'We start everyone on aspirin in our pathway, happy to share the form.', audience: 'peers' },
      { text: 'I take a puff before football myself, which is no advice for you.', kind: 'reply', inReplyTo: 'anyone else with asthma play football?' },
    ],
    nearMisses: [
      { flags: { text: 'Take the doxycycline from last year.', kind: 'reply', inReplyTo: 'cough for three weeks, should i take something?' }, passes: { text: 'Please don\'t take the doxycycline from last year. Ring the surgery tomorrow.', kind: 'reply', inReplyTo: 'cough for three weeks, should i take something?' } },
      { flags: { text: 'Use the steroid cream for a week.', kind: 'reply', inReplyTo: 'my eczema is back, any ideas?' }, passes: { text: 'A steroid cream helps many people with eczema; yours should be picked by someone who can see it in person.', kind: 'reply', inReplyTo: 'my eczema is back, any ideas?' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Get some fexofenadine from the chemist and start tonight.', kind: 'reply', inReplyTo: 'hay fever is ruining my exams, what should i take' },
        effective: { text: 'Exams and pollen, what a pair. A pharmacist can match something to you that will not make you drowsy in the hall. Good luck, I am rooting for you.', kind: 'reply', inReplyTo: 'hay fever is ruining my exams, what should i take' },
      },
      {
        ineffective: { text: 'Take the aciclovir your mum has left over.', kind: 'reply', inReplyTo: 'my cold sore is back before my wedding, help' },
        effective: { text: 'Of all weeks. Pop into a pharmacy today, they have things that work best when started early. Have a wonderful wedding.', kind: 'reply', inReplyTo: 'my cold sore is back before my wedding, help' },
      },
    ],
  },
})
