import type { Story } from './define.ts'

export const easierSeen: Story = {
  id: 'easier-seen',
  title: 'Easier seen than read',
  gist: 'A way to slow a racing heart, and how to show it.',
  shelf: 'readers',
  turn: 'good',
  happened: [
    'Some hearts race in fits. To blow hard against a closed throat can slow them, but it often fails. In 2015 a trial found a change that helps. Right after blowing, the person is laid flat and the legs are raised.',
    'Put that into words, and it takes a page. Who lifts? How high? When? Every reader sees something else. People who had read the paper twice were still not sure.',
  ],
  questions: ['lay-reader', 'moment'],
  led: [
    'The journal put a video beside the paper. Those who watched it found it far easier to follow than the text.',
    'A film can be passed on, as a page of methods seldom is. It can also travel without its paper, to somebody whose heart races at home, alone. So what is said with it matters: who it is for, and what to do if you are not that person.',
    'No patient is needed for such a film. A colleague can lie down.',
  ],
  message: {
    less: 'This trick stops a racing heart in a minute! Try it next time it happens to you.',
    better: 'For clinicians: a short film of the changed manoeuvre for a racing heart, with a colleague in the part of the patient. The trial is linked. For everybody else: a heart that races needs help, so please call and do not try this alone.',
  },
  clauses: ['cmpa.09', 'gmc2024.12', 'sharewell.13', 'gmc2024.07', 'ahpra.06'],
  take: 'Show what has to be seen, and say whom it is for. Use a colleague, not a patient. Link the trial. Add captions, for those who watch without sound.',
  dominoes: {
    classmates: 'They try it on one another, and never forget which way the legs go.',
    school: 'It is shown in the skills room.',
    peers: 'A night team far away does it right the first time.',
    patients: 'A woman goes home without the drug that she dreads.',
    employer: 'The department films two more.',
    profession: 'A paper is not only cited but done.',
  },
}
