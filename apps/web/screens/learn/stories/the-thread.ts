import type { Story } from './define.ts'

export const theThread: Story = {
  id: 'the-thread',
  title: 'A thread beside a study',
  gist: 'A new trial, and somebody who took the time to explain it.',
  shelf: 'readers',
  turn: 'good',
  happened: [
    'A new study comes out in a leading journal. A specialist, at home in both medicine and drugs, reads all of it. Then they write a thread.',
    'Such a thread takes one thought a part. What was asked? Who took part, and who did not? What came out, in numbers of people? What can the study not tell us? The paper is linked at the start, so that everybody can look.',
    'It is more work than a headline, and it will be shared less than an outcry.',
  ],
  questions: ['lay-reader', 'shape'],
  led: [
    'This one was shared a great deal. The article went on to one of the highest attention scores that the journal had seen.',
    'An attention score counts how often something is mentioned. It does not say that a study is good, or that the thread was. Poor work has had high scores too.',
    'What counts is that people came to read the paper itself, with a hand on the rail.',
  ],
  message: {
    less: 'HUGE new study, this changes everything!! Most shared paper of the year for a reason.',
    better: '1/5 A new trial of a blood thinner after stroke is out; the paper is linked here. I had no part in it. I will go through what it asked, what it found, and what it cannot tell us.',
  },
  clauses: ['gmc2024.07', 'gmc2024.12', 'sharewell.12', 'disclosure.01', 'rcgp.06'],
  take: 'Context before opinion. Link the paper in the first part. If it is your own work, or a friend’s, say so there. And never let a big number stand in for evidence.',
  dominoes: {
    classmates: 'They use it for their reading group, and learn how to read a trial.',
    school: 'A teacher puts it on the list for next year.',
    career: 'Somebody asks the writer to speak.',
    peers: 'Those who doubted the trial say why, below it, in good order.',
    patients: 'A man asks his own doctor about it, and both have read the same page.',
    profession: 'Somebody sees doctors say “we do not know yet”, and trusts them more.',
  },
}
