import type { Story } from './define.ts'

export const theDominoes: Story = {
  id: 'the-dominoes',
  title: 'One post, seven dominoes',
  gist: 'Four lines for friends, and a long way down.',
  shelf: 'colleagues',
  turn: 'harm',
  happened: [
    'A medical student comes home from the wards, tired and cross. Somebody had shouted. Somebody else had laughed about it afterwards. The student makes a joke of both, in four lines, for friends. It takes a minute, and it is funny.',
    'A classmate passes it on, since it is funny.',
    'There is a drawing that teachers use for what may come now. Seven dominoes stand in a row: classmates, school, career, peers, patients, employer, profession. Nobody has to push all seven. Each only touches the next.',
  ],
  questions: ['who-is-touched', 'obligation', 'tomorrow'],
  led: [
    'In such a row it goes like this. Classmates are asked whether they laughed. The school has a meeting. An interviewer has seen it. On that ward people fall silent when a student comes in.',
    'A patient wonders whether the joke was about her. The hospital has to say something. A stranger reads it as proof of what all doctors think.',
    'Most posts knock nothing over, and that is why we forget the row.',
  ],
  message: {
    less: 'Crazy lady in bed 4 screamed at me for an hour, boss thought it was hilarious. She needs a vet, not a doctor.',
    better: 'Somebody shouted at me today and I did not know what to say. How do you find your feet again after such a moment? I would love to hear what helped you.',
  },
  clauses: ['cmpa.02', 'cmpa.03', 'cfms.02', 'uoft.06', 'supplement.06'],
  take: 'Before you post, walk down the row. If one of the seven would be hurt for nothing, change it. That takes about as long as the joke did.',
  dominoes: {
    classmates: 'They laughed. Now each is asked whether they passed it on.',
    school: 'The dean’s office knows the ward by its joke, and asks who wrote it.',
    career: 'An interviewer has searched for the name. The first question is about four lines.',
    peers: 'On that ward, talk stops when a student comes in.',
    patients: 'A woman who had shouted out of fear reads that she needs a vet.',
    employer: 'The hospital has to tell her that she is welcome.',
    profession: 'A stranger reads it as proof of what all of us think.',
  },
}
