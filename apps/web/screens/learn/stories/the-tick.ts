import type { Story } from './define.ts'

export const theTick: Story = {
  id: 'the-tick',
  title: 'What the tick said',
  gist: 'A small mark beside a name, and what people took it for.',
  shelf: 'readers',
  turn: 'open',
  happened: [
    'For years a small blue mark stood beside the names of some accounts. Many people took it for a seal: what this account says has been looked at.',
    'Somebody who writes for doctors wanted to show that this is not so. The example was the account of a politician. The mark stood there. It said one thing only, that the account was real. About what was posted there it said nothing.',
    'Readers saw it, and trusted a little more all the same.',
  ],
  questions: ['lay-reader', 'shape'],
  led: [
    'The mark has changed since then. On one large platform it can now be bought, so that it does not even show who is writing. Other platforms use it in other ways. What it means is a fact that ages, and wants looking up.',
    'The lesson has not aged. A mark says something about an account, never about a claim. The same holds for the number of followers, and for a white coat in the picture.',
  ],
  message: {
    less: 'He is verified and has two million followers, so this must be right.',
    better: 'This is being shared a lot. The mark beside the name does not tell us whether it is true. The study is linked, and what it found is smaller than the headline.',
  },
  clauses: ['sharewell.07', 'gmc2024.05', 'sharewell.10', 'gmc2024.12'],
  take: 'Neither a mark nor a crowd is evidence. Ask who speaks, how they know, and who gains. In your own profile, your work and where you are registered tell readers more than a mark.',
}
