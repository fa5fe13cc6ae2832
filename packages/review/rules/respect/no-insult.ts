import type { Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isBeside, ownWords, toHits } from './frames.ts'

export const noInsult = defineRule({
  id: 'respect/no-insult',
  category: 'respect',
  signals: ['insultOfYou', 'targetAsInsult', 'comparedToObject', 'incompetenceIdiom', 'barbAtPerson'],
  what: 'This insults a person.',
  why: 'It says more about the writer than about what went wrong, and it can be read out at a hearing.',
  doThis: 'Name what was done and what it led to. Drop the word for the person.',
  question: { id: 'tomorrow', text: 'Will you feel the same tomorrow, once others have seen it?' },
  find: (context) => {
    const { text } = context
    const elsewhere = text.of('groupAsInsult', 'dismissesGroup', 'serviceAsInsult')
    const leaders = text.of('leaderRole')
    const isFree = (hit: Signal): boolean => !elsewhere.some((other) => other.first <= hit.last && other.last >= hit.first) && !leaders.some((role) => role.sentence === hit.sentence && role.first <= hit.first && hit.first - role.last <= 8)
    const direct = ownWords(context, 'insultOfYou', 'targetAsInsult').filter(isFree)
    const indirect = ownWords(context, 'incompetenceIdiom', 'comparedToObject').filter((hit) => isFree(hit) && isBeside(text, hit.sentence, 'secondPerson', 'thirdPerson', 'colleagueSingular', 'leaderRole', 'professionGroup', 'personGeneric', 'colleagueWord'))
    return toHits(text, [...direct, ...indirect, ...ownWords(context, 'barbAtPerson').filter(isFree)], () => ({ confidence: 'likely', severity: 'hold' }))
  },
  examples: {
    flags: [
      'Lovely handwriting, shame about the medicine.',
      'He operates on anything with a wallet.',
      "You're an absolute clown and everybody here knows it.",
      "The registrar couldn't find a vein with a map.",
      "She's a lazy liar and her team can smell it.",
      'My boss has the IQ of a wet sponge.',
      'That stupid woman in pharmacy held the script again.',
    ],
    passes: [
      'Lovely handwriting, and the plan is good too.',
      "I'm an idiot, I left the car on level 3.",
      "You're a lifesaver, thank you.",
      "He couldn't find the ward and nobody had drawn him a map.",
      'A relative called our nurse a lazy cow, and we have written to him.',
      "I don't think you are a fraud, I think the trial was too small.",
    ],
    nearMisses: [
      { flags: 'You are a poor excuse for a doctor.', passes: 'You are a kind excuse for a coffee break.' },
      { flags: 'The consultant is as useful as a chocolate teapot.', passes: 'The clinic teapot is chocolate, a present from the students.' },
    ],
    pairs: [
      {
        ineffective: 'He’s a lazy liar and everybody on this rota knows it.',
        effective: 'I called for help four times last night and nobody came for two hours. I have written it down and told the lead. I want us to mend the rota that made it happen.',
      },
    ],
  },
})
