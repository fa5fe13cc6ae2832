import type { Story } from './define.ts'

export const closedPage: Story = {
  id: 'closed-page',
  title: 'The closed page',
  gist: 'Only friends can read it, and it names nobody.',
  shelf: 'patients',
  turn: 'harm',
  happened: [
    'An emergency doctor in a small town comes home worn out. He is sure that some people came in that day for the drugs, not for the pain. He opens his own page. Only those whom he has let in can read it.',
    'He writes what he thinks of them. He has a word for them, and it is not a kind one. He gives no name, no age, no illness. He feels better, and goes to bed.',
    'One of his contacts is a family doctor nearby, who passes it on.',
  ],
  questions: ['in-person', 'obligation', 'tomorrow'],
  led: [
    'In the end it was read by somebody whose relative had been seen there that day. They complained to the College. He was cautioned, and sent to a course of one day on how a professional behaves.',
    'He had named nobody. He did not have to. One label, one day and one small town were enough for a family to see its own.',
    'Was he wrong to be tired? No. Was he wrong about those patients? He could not know. Pain and need can look the same at three in the morning.',
  ],
  message: {
    less: 'Another shift of drug seekers in our little ED. Same junkies, same fake tears. I should hand out awards.',
    better: 'Pain is hard to judge in a busy emergency department, and it wears us down. We need a pain clinic that answers the phone, and treatment for addiction that starts this week.',
  },
  clauses: ['cmpa.14', 'ahpra.09', 'supplement.02', 'cpso.06', 'gmc2024.16'],
  take: 'A closed page has a door, and others hold the key. If a hard day needs words, say them out loud to a colleague whom you trust. What is wrong with the service can be said in public.',
  dominoes: {
    classmates: 'Somebody from his year sees it and says nothing. Silence looks like a nod.',
    school: 'The students whom he teaches learn a word for patients that no book taught them.',
    career: 'A caution and a course. He has to explain both whenever he applies.',
    peers: 'His nurses know which patients he meant. The next handover is colder.',
    patients: 'A family reads it. Others in town wonder what he wrote about them, and come later than they should.',
    employer: 'The hospital has to say that it does not think so, to people who no longer believe it.',
    profession: 'Those who hurt for real are asked once more to prove it.',
  },
}
