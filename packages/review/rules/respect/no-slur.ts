import { defineRule } from '../define.ts'
import { isTold, toHits } from './frames.ts'

export const noSlur = defineRule({
  id: 'respect/no-slur',
  category: 'respect',
  signals: ['slur', 'slurAimed'],
  mayBlock: true,
  what: 'This word is a slur.',
  why: 'It wounds everybody who carries the name, patients and colleagues included, and no context softens it in print.',
  doThis: 'Leave the word out. If you report abuse, say that a slur was used.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => [
    ...toHits(context.text, context.text.of('slur').filter((hit) => !isTold(context.text, hit)), () => ({ confidence: 'certain', severity: 'block' })),
    ...toHits(context.text, context.text.of('slurAimed').filter((hit) => !isTold(context.text, hit)), () => ({ confidence: 'likely', severity: 'hold' })),
  ],
  examples: {
    flags: [
      'Another faggot in clinic with the sniffles.',
      'Told the tranny in bay 2 to wait outside.',
      'Some paki locum messed up the whole list again.',
      'That dirty pikey had the cheek to complain.',
      'Stop acting like a retarded mong and read the chart.',
    ],
    passes: [
      'A visitor called our porter a "paki" and we asked him to leave.',
      'He called me a faggot in front of the ward. I reported it.',
      'My grandmother cooks faggots and peas on Sundays.',
      'The chink in our rota showed at four in the morning.',
      'Diclofenac retard is the slow release form.',
    ],
    nearMisses: [
      { flags: 'A paki on nights again, marvellous.', passes: 'They shouted paki at my colleague in the car park, and it is not okay.' },
      { flags: 'The new tranny from HR wants a word.', passes: 'The word tranny was used at handover and we talked about why it hurts.' },
    ],
    pairs: [
      {
        ineffective: 'The paki from the agency lost the old notes and the list went wrong again.',
        effective: 'The list went wrong again this morning, and two people went home without surgery. Nobody had the old notes. I am asking for one shared list that everybody can open.',
      },
    ],
  },
})
