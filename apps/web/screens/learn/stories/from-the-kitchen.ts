import type { Story } from './define.ts'

export const fromTheKitchen: Story = {
  id: 'from-the-kitchen',
  title: 'A conference in the kitchen',
  gist: 'Nobody could travel, so the world came home.',
  shelf: 'readers',
  turn: 'good',
  happened: [
    'There is a conference on medicine in hard places: mountains, seas, wars. This year there is a lockdown. Nobody can go, so it comes to those who want it.',
    'A doctor watches from home. The talks are on the laptop. Beside them, under one hashtag, people ask, answer, and pass on papers. There is no train to catch, and one can ask without standing up in a hall.',
    'On one slide there is a patient. On the phone there is a button for sharing.',
  ],
  questions: ['obligation', 'distraction'],
  led: [
    'People heard those talks who would never have had the leave or the money to go. That was new, and much of it has stayed.',
    'What had not changed is whose slide it is. Speakers show things to a room, with their patient’s consent for that room. A picture of the screen takes it out of there.',
    'And one can be in two places badly. A talk that runs during a clinic is heard by nobody, and neither is the patient.',
  ],
  message: {
    less: 'Screenshots of every slide from this talk below, the patient photos too. You are welcome!',
    better: 'Best thought of my day, from the talk on cold injury: treat the chilled body before the frozen hand. The speaker is happy for me to share this slide, and the paper is linked.',
  },
  clauses: ['cfms.04', 'uoft.12', 'gmc2024.19', 'wma.03', 'disclosure.02'],
  take: 'Follow one meeting this year from where you are. Share one thought a day, say whose it is, and ask before you pass on a slide. Patients on slides stay on slides.',
}
