import type { Story } from './define.ts'

export const seenTexting: Story = {
  id: 'seen-texting',
  title: 'Seen texting',
  gist: 'A night on call, a fever, and a phone in plain sight.',
  shelf: 'patients',
  turn: 'harm',
  happened: [
    'It is her first year, and she is on call for bone and joint surgery. A nurse rings: an old woman with a new hip has a fever. The resident says that she will come. Other things come first, and hours go by.',
    'When she reaches the bed, the blood pressure has dropped. The patient goes to intensive care.',
    'The family had been there the whole time. They knew nothing of the other calls. They saw a young doctor with a phone, talking and typing, lively, as one is with friends. They write a complaint.',
  ],
  questions: ['how-often', 'distraction', 'shape'],
  led: [
    'She met the director of her programme and wrote down her thoughts about that night. The hospital began to think about rules for phones at work.',
    'Did the phone cost those hours? The family will always wonder. What they saw was all that they had to judge by. She may have been asking a senior for help. Nobody in the corridor could know.',
  ],
  clauses: ['cmpa.11', 'omc.05', 'gmc2024.04'],
  take: 'No post was needed for this. Attention is care, and people can see where it goes. On duty, let the phone wait. If you need it for the work, say so: “I am looking up your mother’s results.”',
  dominoes: {
    classmates: 'Others in her year hear of it. They ask one another how often they look at a phone at night.',
    school: 'The director of her programme has to answer the family, and asks her for a reflection.',
    career: 'A meeting and a reflection stay in her file for a while. She has learned from it, and can say so.',
    peers: 'Nurses who rang twice trust the next resident a little less.',
    patients: 'An old woman waited. Her family will look at every phone on every ward.',
    employer: 'The hospital has to think about rules for phones that were never needed before.',
    profession: 'One more family tells the story of the doctor who was texting.',
  },
}
