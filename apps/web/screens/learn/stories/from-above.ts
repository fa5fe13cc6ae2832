import type { Story } from './define.ts'

export const fromAbove: Story = {
  id: 'from-above',
  title: 'From above',
  gist: 'What trainees read when their seniors quarrel in public.',
  shelf: 'colleagues',
  turn: 'harm',
  happened: [
    'Trainees follow the people whom they hope to become. So they are there when seniors fall out in public. They read the swearing. They read the scorn for another specialty, and for “the young ones” who ask for sleep.',
    'A trainee could answer. But the senior sits on the board, writes the letters, and knows everybody. Most trainees say nothing. A few laugh along, to be safe. One writes something sharp from an account without a name.',
  ],
  questions: ['in-person', 'who-is-touched', 'anonymous'],
  led: [
    'Harm of this kind makes no headline. Those who were mocked stop asking when they do not know, and a doctor who does not ask is a danger.',
    'Some leave. Some stay, rise, and years later talk to those below them in the same way. They have never seen it done otherwise.',
    'The senior may have meant it as banter among equals. But those who read it were not equals.',
  ],
  message: {
    less: 'Another whining resident who wants to sleep on call. If you are too soft for it, go and stack shelves.',
    better: 'I trained without protected sleep, and it did not make me better. Tired doctors make mistakes. What would help most on your rota? I will take it to our next meeting.',
  },
  clauses: ['sharewell.06', 'cpso.02', 'cma.08', 'uoft.11'],
  take: 'The higher you stand, the harder words fall. If a trainee’s post is wrong, write to them alone, ask first, and mend it together. Then say in public what you learned from them.',
  dominoes: {
    classmates: 'They send it around at night, and each asks: does my boss think so of me?',
    school: 'The school says that it wants to hear of bullying. Nobody comes.',
    career: 'A trainee drops that specialty. Nobody will ever know why.',
    peers: 'Other seniors look away. It costs them the trust of the young.',
    patients: 'A doubt at night is not spoken. Somebody pays for it.',
    employer: 'Posts stay empty, and the hospital wonders what is wrong with its advert.',
    profession: 'The next row of seniors talks like the last.',
  },
}
