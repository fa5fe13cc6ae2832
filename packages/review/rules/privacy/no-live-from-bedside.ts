import type { ReviewContext } from '../../engine/context.ts'
import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf } from './span.ts'
import { isUnreal } from './weigh.ts'

/** What this rule finds; the wider story rules ask it, so that one story gets one remark. */
export function findLive({ text }: ReviewContext): RuleHit[] {
  if (isUnreal(text) || text.has('consentDeclared')) return []
  for (const now of text.of('timeNow')) {
    const mention = text.of('bedSlot', 'atBedside', 'patientMention').find((signal) => Math.abs(signal.sentence - now.sentence) <= 1 && (signal.kind === 'bedSlot' || signal.kind === 'atBedside' || signal.value === 3 || signal.value === 2))
    const told = text.of('sensitiveFact', 'procedure', 'thirdPerson', 'diagnosis').some((signal) => Math.abs(signal.sentence - now.sentence) <= 1 && !(signal.first >= now.first && signal.last <= now.last))
    if (!mention || !told || text.within(now.first, now.last, 'negated', 'quoted').length > 0) continue
    return [{ ...clauseOf(text, mention), confidence: 'likely', severity: 'advise', evidence: [now, mention] }]
  }
  return []
}

export const noLiveFromBedside = defineRule({
  id: 'privacy/no-live-from-bedside',
  category: 'privacy',
  signals: ['timeNow'],
  what: 'This tells of somebody while you are still with them.',
  why: 'Right now, in that room, only one person can be meant. And they would want your eyes.',
  doThis: 'Put the phone away. If it is still worth telling next year, tell it as a composite.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: findLive,
  examples: {
    flags: [
      'Typing this from the corner of room 4 while she pushes. Eight centimetres, what a woman.',
      'As we speak bed 3 is telling the whole bay about his divorce.',
      'Right now the patient in cubicle 5 is praying for his leg, and so am I.',
      'Posting this from resus: the lad in bay 2 just swore at the defib and it worked.',
      'Between cases: the lady in bay 4 is still in theatre, and her hip is in three pieces.',
    ],
    passes: [
      'Right now our emergency department has a nine-hour wait. Please use 811 for advice.',
      'As I type, the printer is eating my third referral.',
      'Just now on the bus: a rainbow.',
      'Five minutes ago I finished nights. Good morning, bed.',
      'Right now we are short of O negative. Give blood if you can.',
    ],
    nearMisses: [
      { flags: 'Typing this in bay 6 while my patient sleeps off his overdose.', passes: 'Typing this in the car park while my coffee wakes me up.' },
      { flags: 'As we speak bed 9 is showing me his stoma and it is winking.', passes: 'As we speak the bed manager is showing me a bed, and it is winking.' },
    ],
    pairs: [
      {
        ineffective: 'Typing this in bay 3 while my patient sleeps after her first chemo. Braver than any of us.',
        effective: 'First day of chemo is long and strange. Bring socks, a charger, and somebody who makes you laugh. The nurses know where the blankets are.',
      },
      {
        ineffective: 'Right now the man in cubicle 2 is proposing to his girlfriend with a drip in his arm, and I am crying at the desk.',
        effective: 'We have had proposals, christenings and a surprise choir in our department. If you have good news in a bad week, tell us. We will find a candle.',
      },
      {
        ineffective: { text: 'Typing this from the corner of room 2 while he teaches my student to swear in three languages.', platform: 'threads' },
        effective: { text: 'Things patients have taught me over the years: three card games, one lullaby, and how to swear in three languages. Best job in the world.', platform: 'threads' },
      },
    ],
  },
})
