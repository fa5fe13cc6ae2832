import { defineRule } from '../define.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

export const noFavoursWithPatients = defineRule({
  id: 'boundaries/no-favours-with-patients',
  category: 'boundaries',
  signals: ['favour', 'givesForCare'],
  what: 'Care and a private favour stand side by side here.',
  why: 'A gift, a loan or a deal makes the next decision about care harder to trust.',
  doThis: 'Keep business apart from care, and log gifts where you work.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue') || turnsAway(text)) return []
    return onePerPost(text.of('favour', 'givesForCare').flatMap((favour) => {
      if (!isMeant(text, favour)) return []
      const link = text.inSentence(favour.sentence, 'patientLink', 'onePatient', 'patientsWord')[0] ?? (favour.kind === 'givesForCare' ? text.of('patientLink', 'onePatient', 'patientsWord', 'patientMention', 'titledName')[0] : undefined) ?? text.of('outsideMeeting', 'treatsByScreen').find((signal) => Math.abs(signal.sentence - favour.sentence) <= 1)
      return link ? [toSpanHit(text, [favour], 'possible', 'advise')] : []
    }))
  },
  examples: {
    flags: [
      'A patient of mine sold me his boat for half, what a man',
      'My patient lent me the keys to the villa for August',
      'going into business with one of my patients, a food truck',
      'A former patient left me his piano in the will',
      'A patient of mine is doing my kitchen at cost, what a gem.',
    ],
    passes: [
      'In exchange for a bed, I offered the porter my last biscuit.',
      'My neighbour lent me a drill and got it back with a cake.',
      'Patients left us cards and a tin of biscuits. It is in the gift book.',
      'The union returned the favour and joined the picket.',
      'A plumber patient? No, a patient plumber. He explained it twice.',
    ],
    nearMisses: [
      { flags: 'My patient is doing my roof for nothing, lovely lad', passes: 'My brother is doing my roof for nothing, lovely lad' },
      { flags: 'invested in my patient\'s vineyard today', passes: 'invested in my father\'s vineyard today' },
    ],
    pairs: [
      {
        ineffective: 'A patient of mine lent me his camper van for August, what a gem.',
        effective: 'People offer their doctor all sorts: a camper van, a puppy, a cousin with a boat. I say no and mean thank you. A card is plenty.',
      },
    ],
  },
})
