import type { Story } from './define.ts'

export const thePhotograph: Story = {
  id: 'the-photograph',
  title: 'The photograph',
  gist: 'Two trainees, one picture, and something that was not theirs to show.',
  shelf: 'patients',
  turn: 'harm',
  happened: [
    'Two trainees have their picture taken at work. They hold a foot that has been cut off, as sometimes has to be done. The picture goes on Twitter.',
    'We do not know what moved them. It may have been pride, or the laughter that comes after fear. People who work with bodies can forget how they look to everybody else.',
    'There is no name in the picture, and no face but their own. There is only a foot. Somewhere there is a person who lost it.',
  ],
  questions: ['obligation', 'in-person', 'moment'],
  led: [
    'They were dismissed, and criminal complaints were lodged. The matter came before a court.',
    'Would it have helped to ask the patient first? No. Consent lets a story be told. It does not make a trophy of a part of somebody right.',
    'It would not have helped to blur it, either. What hurts in this picture is not who can be known. It is how a body was held up.',
  ],
  message: {
    less: 'We cut off this guy’s foot today and I got to hold it for the photo. Best trophy of the year 😂',
    better: 'My first long day in theatre. My hands shook, and somebody patient steadied them. I will remember the trust more than the operation.',
  },
  clauses: ['uoft.03', 'gmc2024.06', 'ccmc.04', 'wma.02', 'cmpa.12'],
  take: 'Before a picture, ask whose it is. What comes from a patient’s body is not ours to show. If the day was big for you, tell that part. It belongs to you.',
  dominoes: {
    classmates: 'Those who liked it are asked why.',
    school: 'The school has to say what it teaches about bodies, and to whom.',
    career: 'Both lose their posts. The picture comes up whenever somebody looks for their names.',
    peers: 'The team that had trusted them in theatre is questioned, one by one.',
    patients: 'Somebody may see their own foot. Many others ask what happens while they sleep.',
    employer: 'The hospital answers to a court, and to everybody who is due an operation.',
    profession: 'It is told for years, far away, as the thing that doctors do when nobody looks.',
  },
}
