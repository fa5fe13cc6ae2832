import { defineRule } from '../define.ts'
import { isRedirected, isSaid, sendsToEmergency, toAddressee, toHit } from './heard.ts'

export const noDoseForOne = defineRule({
  id: 'advice/no-dose-for-one',
  category: 'advice',
  signals: ['dose'],
  what: 'You give one person a dose.',
  why: 'You cannot see the weight, the kidneys or the other medicines from here.',
  doThis: 'Name who can set the dose today: pharmacist, nurse line, prescriber.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    const addressee = toAddressee(context)
    if (!addressee || text.has('declines')) return []
    const emergency = sendsToEmergency(text)
    return text.of('dose').flatMap((dose) => {
      if (emergency || !isSaid(text, dose)) return []
      const verb = text.inSentence(dose.sentence, 'startsMedicine', 'stopsMedicine', 'remedyVerb', 'doseChange').find((signal) => isSaid(text, signal) && signal.first <= dose.last && dose.first - signal.last <= 6)
      const drug = text.inSentence(dose.sentence, 'drug', 'drugClass', 'supplement', 'doseFrequency', 'timesADay')[0]
      const asked = context.reply?.of('drug', 'drugClass', 'supplement', 'medicineWord')[0]
      if (addressee !== 'asker' && !(verb && drug && verb.kind !== 'remedyVerb')) return []
      if (!verb && !drug && !asked) return []
      if (!verb && text.inSentence(dose.sentence, 'firstPerson', 'thirdPerson').length > 0) return []
      const redirected = isRedirected(text, dose)
      if (redirected && !verb) return []
      return [toHit(text, dose, redirected ? 'possible' : 'likely', redirected ? 'advise' : 'hold', [...(verb ? [verb] : []), ...(drug ? [drug] : asked ? [asked] : [])])]
    })
  },
  examples: {
    flags: [
      { text: 'Give her 5 ml of the Calpol now, and the same at bedtime.', kind: 'reply', inReplyTo: 'My daughter is 3 and roasting, can I give her something?' },
      { text: 'take 800 ibuprofen with food, you will be dancing by noon', kind: 'reply', inReplyTo: 'period pain is killing me, what should i take' },
      { text: 'Three puffs before bed, mate, for ten days.', kind: 'reply', inReplyTo: 'my inhaler isn\'t working, still wheezy, help' },
      { text: 'I would do 4000 IU daily with your dinner.', kind: 'reply', inReplyTo: 'vit D came back at 22, what now doc?' },
      { text: 'Pop her on 10 mg of cetirizine at night', kind: 'reply', inReplyTo: 'My daughter has hives since yesterday, any ideas?' },
      { text: '40 mg twice a day until it settles, then back to one.', kind: 'reply', inReplyTo: 'heartburn again and my omeprazole ran out, thoughts?' },
    ],
    passes: [
      'Adults need about 700 mg of calcium a day from food and drink.',
      { text: 'The dose goes by weight, so please check with your pharmacist before the next one.', kind: 'reply', inReplyTo: 'How much ibuprofen can I give my son?' },
      { text: 'We stock 5 mg and 10 mg ampoules now, trolley three.', audience: 'peers' },
      { text: 'In the trial, people took 20 mg once a day for a year.', kind: 'reply', inReplyTo: 'should i be on a statin, my dad is' },
      { text: 'Call 999 now and unlock the door.', kind: 'reply', inReplyTo: 'my chest is tight and my arm is numb, should i take aspirin?' },
    ],
    nearMisses: [
      { flags: { text: 'Take two tablets tonight and two tomorrow.', kind: 'reply', inReplyTo: 'I forgot my tablets, should I double up?' }, passes: { text: 'I cannot advise on tablets here. Your pharmacist can, today, by phone.', kind: 'reply', inReplyTo: 'I forgot my tablets, should I double up?' } },
      { flags: { text: 'Start on 25 mg at night, love.', kind: 'reply', inReplyTo: 'can\'t sleep, my GP mentioned amitriptyline, how much?' }, passes: { text: 'Most people who are offered it start on a low dose at night. Yours is for your GP to choose.', kind: 'reply', inReplyTo: 'can\'t sleep, my GP mentioned amitriptyline, how much?' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Give him 7.5 ml now and the same again at midnight.', kind: 'reply', inReplyTo: 'My boy is 2 and burning up, how much paracetamol can he have?' },
        effective: { text: 'Poor lamb, and poor you. The right amount goes by his weight, and a pharmacist can tell you by phone in two minutes. If he is floppy or hard to wake, ring 999 now.', kind: 'reply', inReplyTo: 'My boy is 2 and burning up, how much paracetamol can he have?' },
      },
      {
        ineffective: { text: 'Uncle, take 10 mg of the amlodipine tonight and 5 in the morning.', kind: 'message', audience: 'one-person' },
        effective: { text: 'Uncle, I love you too much to guess. The pharmacist at the corner is open until nine and can check it against your list. Ring me after, about anything but tablets.', kind: 'message', audience: 'one-person' },
      },
    ],
  },
})
