import type { Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isNear, ownWords, toHits } from './frames.ts'

export const noScornForColleagues = defineRule({
  id: 'respect/no-scorn-for-colleagues',
  category: 'respect',
  signals: ['contemptIdiom', 'insultNoun', 'undercutsDoctor', 'incompetenceIdiom'],
  what: 'This runs down a colleague or a specialty.',
  why: 'The people you work with read it, and so do the patients you share.',
  doThis: 'Say it to them, or say what should change.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context) => {
    const { text } = context
    const near = (hit: Signal): boolean => ['colleagueSingular', 'professionGroup'].some((kind) => text.inSentence(hit.sentence, kind).some((target) => Math.abs(target.first - hit.first) <= 6))
    const found = ownWords(context, 'insultNoun', 'contemptIdiom').filter((hit) => near(hit) && !isNear(text, hit.sentence, 'gratitude'))
    const loose = ownWords(context, 'incompetenceIdiom').filter((hit) => !text.of('groupAsInsult', 'leaderRole').some((other) => other.sentence === hit.sentence))
    return toHits(text, [...found, ...loose, ...ownWords(context, 'undercutsDoctor')], () => ({ confidence: 'possible', severity: 'advise' }))
  },
  examples: {
    flags: [
      'The locum is from a diploma mill, clearly.',
      'That radiologist, a dinosaur, reports by post.',
      'A nervous GP will only guess with your hormones.',
      'Our consultant, hiding in the office, as always.',
      'The surgeon, another cowboy, left me the drains.',
    ],
    passes: [
      'Our surgeon stayed until ten and drove the drains over herself.',
      'The physio, a legend, got her walking.',
      'My registrar did the discharge letters and I owe her lunch.',
      'The word "dinosaur" was used about the night matron, and it was unkind.',
      'The pharmacist said no, and she was right.',
    ],
    nearMisses: [
      { flags: 'The agency nurse is a glorified sitter.', passes: 'The agency nurse is a gift to this ward.' },
      { flags: 'Another quack, that last doctor.', passes: 'The last doctor was careful and wrote it all down.' },
    ],
    pairs: [
      {
        ineffective: 'The locum is from a diploma mill, clearly. Had to redo every letter.',
        effective: 'I rewrote nine letters today, because we gave our locum no template, no login and no tour. That is on us. The welcome pack is now in the top drawer.',
      },
    ],
  },
})
