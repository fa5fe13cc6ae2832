import { defineRule } from '../define.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

export const noGossipWithPatients = defineRule({
  id: 'boundaries/no-gossip-with-patients',
  category: 'boundaries',
  signals: ['gossipWord'],
  what: 'You gossip with, or about, the people you care for.',
  why: 'One of them will read it, and the rest will know what you share.',
  doThis: 'Leave the group to its members and keep what you hear.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue') || turnsAway(text)) return []
    return onePerPost(text.of('gossipWord').flatMap((gossip) => {
      // "Fourteen months is a scandal" is a judgement, not gossip.
      if (!isMeant(text, gossip) || (text.tokens[gossip.last]?.norm === 'scandal' && text.tokens[gossip.first - 1]?.norm === 'a')) return []
      const near = (signal: { sentence: number }): boolean => Math.abs(signal.sentence - gossip.sentence) <= 1
      const link = text.of('patientLink', 'patientsWord', 'onePatient', 'bedSlot').find(near)
      return link && text.has('privateChannel', 'firstPerson') ? [toSpanHit(text, link.sentence === gossip.sentence ? [gossip, link] : [gossip], 'likely', 'hold')] : []
    }))
  },
  examples: {
    flags: [
      'Juicy gossip again from my patients in the chat, I live for it',
      'my patients\' group chat has all the goss before I do',
      'one of my old patients and I were slagging off the new registrar over cake',
      'I get the juicy bits from my ward mums every friday',
      'spilled the tea with a patient of mine about the matron today',
    ],
    passes: [
      'Gossip in the coffee room costs us good nurses. Stop it.',
      'A patients\' group asked us for a room, and we gave them the good one.',
      'The rumour about the clinic closing is wrong: we are open as usual.',
      'My mother is the gossip of three counties and I love her.',
      'Soap opera of the week: the lift, again.',
    ],
    nearMisses: [
      { flags: 'the gossip from my patients is better than any soap', passes: 'the gossip from my cats is better than any soap' },
      { flags: 'bitching about the consultant with my patient in clinic', passes: 'bitching about the weather with my sister in Clifden' },
    ],
    pairs: [
      {
        ineffective: 'My Thursday patients have all the goss on the new consultant before I do, I live for it.',
        effective: 'By Thursday the whole town knows that we have a new consultant. I can confirm that she exists and that she brought cake. Come and say hello at the open day.',
      },
    ],
  },
})
