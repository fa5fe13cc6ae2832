import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf } from './span.ts'

export const noDonorDetails = defineRule({
  id: 'privacy/no-donor-details',
  category: 'privacy',
  signals: ['bodyDonor'],
  what: 'This describes somebody who gave their body, closely enough to be known.',
  why: 'A family knows the tattoo, the scar, the teeth. They gave for teaching and not for a feed.',
  doThis: 'Thank donors as a group, and leave marks, names and pictures in the room.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: ({ text }): RuleHit[] => {
    const [donor] = text.of('bodyDonor')
    if (!donor || text.has('consentDeclared', 'declaredUnreal')) return []
    const marks = text.of('recognisableMark', 'nicknamesBody', 'age', 'occupation', 'picksOut')
    const mark = marks.find((signal) => signal.kind === 'recognisableMark') ?? (marks.length > 1 ? marks[0] : undefined)
    if (!mark || Math.abs(mark.sentence - donor.sentence) > 3) return []
    return [{ ...clauseOf(text, mark), confidence: 'likely', severity: 'hold', evidence: [donor, mark] }]
  },
  examples: {
    flags: [
      'Anatomy lab week one. Ours has a swallow tattoo and a silver tooth, we call him Popeye.',
      'Say hi to our cadaver, rose tattoo on the hip and all.',
      'Dissection room selfie with table 9, you can see the pacemaker scar across the chest lol',
      'Body donor of the day had a glass eye. Nobody warned us.',
      'Gross anatomy: met Edna today, birthmark the shape of Ireland.',
    ],
    passes: [
      'Service of thanks today for the people who gave their bodies to our dissection room.',
      'First day in the anatomy lab. I was scared, and then I was grateful.',
      'If you would like to donate your body to teaching, the form is on our page.',
      'Our anatomy lab smells of formalin and toast.',
      'Anatomy exam on Monday. I know the brachial plexus and nothing else.',
    ],
    nearMisses: [
      { flags: 'Our cadaver has a mermaid tattoo on each arm.', passes: 'I fainted in the anatomy lab and now have a bruise the shape of a mermaid.' },
      { flags: 'Dissection day: gold teeth, long white beard, clearly a pirate.', passes: 'Dissection day. Nobody told me how quiet it would be.' },
    ],
    pairs: [
      {
        ineffective: 'Anatomy week two. Our donor has an anchor tattoo and one gold tooth, we call her the Captain.',
        effective: 'Anatomy week two. Somebody trusted us with everything they had left, and we are learning to be worth it. Thank you, all of you.',
      },
    ],
  },
})
