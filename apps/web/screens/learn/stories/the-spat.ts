import type { Story } from './define.ts'

export const theSpat: Story = {
  id: 'the-spat',
  title: 'The spat',
  gist: 'Two who know their field, and how it went downhill.',
  shelf: 'colleagues',
  turn: 'harm',
  happened: [
    'Two doctors do not agree on a treatment. It starts well: a paper, a doubt, another paper. Then one writes that the other has not read a thing since school. The other asks who pays for such views.',
    'Colleagues join in, on both sides. There are jokes about a whole specialty. Patients of both of them can read along.',
    'A third doctor watches. Neither of the two would speak like that across a table.',
  ],
  questions: ['in-person', 'tomorrow', 'who-is-touched'],
  led: [
    'Neither changed the other’s mind. Nobody who read it knew more about the treatment at the end. They knew that doctors fight.',
    'The one who watched wrote about it later, with no names. We ask for respect from others, the text said, and breach it among ourselves.',
    'To differ is part of the work. Guidance leaves room for it, and so should we. What it rules out is to make the other small.',
  ],
  message: {
    less: 'You are a disgrace to your specialty. Have you read a paper since med school, or does the drug rep do that for you?',
    better: 'I read that trial otherwise: the benefit was small, and the people in it were younger than ours. What makes you more hopeful? I would like to be shown wrong.',
  },
  clauses: ['ahpra.05', 'gmc2024.15', 'ccmc.07', 'cma.10', 'ahpra.07'],
  take: 'Answer the claim and leave the person alone. When it gets hot, move to where it can cool: a call, a coffee, a letter to the journal. To be the first to stop is no defeat.',
  dominoes: {
    classmates: 'People who trained with both of them are asked to take sides.',
    school: 'Students save the thread, and not for the papers in it.',
    career: 'Each is left out of something that the other’s friends decide.',
    peers: 'Those with a good question keep it to themselves.',
    patients: 'Somebody who takes that drug stops it, and tells nobody.',
    employer: 'Two departments that share patients no longer ring each other.',
    profession: '“Doctors do not know either,” says whoever has something to sell.',
  },
}
