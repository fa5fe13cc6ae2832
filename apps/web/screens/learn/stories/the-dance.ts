import type { Story } from './define.ts'

export const theDance: Story = {
  id: 'the-dance',
  title: 'The dance',
  gist: 'Scrubs, music, and the question of what becomes a doctor.',
  shelf: 'readers',
  turn: 'open',
  happened: [
    'Some well-known doctors dance. They are in scrubs, at work or at home, and words float in the air beside them: wash your hands, look at your skin. Some of the films teach. Some are only a dance.',
    'Older colleagues shake their heads. Is this what people want from a doctor? Younger ones say that this is where people are, and that nobody ever shared a leaflet for fun.',
    'Both have a point.',
  ],
  questions: ['shape', 'lay-reader', 'in-person'],
  led: [
    'There is no verdict here, and Sharewell gives none. What counts as grave or as dignified has always moved with the years. How doctors dress and what they do for joy is their own.',
    'What does not move is the patient. Who can be seen behind the dance? Who is waiting while it is filmed? How would it look to a family who got bad news on that corridor an hour ago?',
  ],
  message: {
    less: 'Dance-off in resus between two arrests, come at us, day shift!',
    better: 'We danced this in the car park after work. Thirty seconds, three signs of a stroke: face, arms, speech. If you see one of them, call an ambulance at once.',
  },
  clauses: ['rcgp.05', 'rcgp.10', 'omc.03', 'cmpa.01', 'sharewell.11'],
  take: 'Dance where no patient is, after work, with nobody’s illness as the joke. If there is a message in it, let it be right. And if it is not for you, leave it to others in peace.',
}
