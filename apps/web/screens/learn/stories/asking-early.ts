import type { Story } from './define.ts'

export const askingEarly: Story = {
  id: 'asking-early',
  title: 'Asking while it can still change',
  gist: 'A leader who shows work before it is done.',
  shelf: 'readers',
  turn: 'good',
  happened: [
    'Somebody who helps to lead a public body for the quality of care is on social media most weeks. The posts do not shine. They show work, and ask what people make of it.',
    'That takes some nerve. Work that is not done can be laughed at. People may ask what you cannot answer yet. Some will use the place to tell you about something else, loudly.',
    'And somebody has to read it all.',
  ],
  questions: ['lay-reader', 'shape'],
  led: [
    'Questions came back, and ideas. That is how this leader describes it: it is a way to share the work and to hear what others think.',
    'Think of who can answer there and never sits on a panel. A nurse far from the city. A patient who wants to know what a word means. A student with a better chart.',
    'An idea that arrives before the end can still be used. After the end it is only a complaint.',
  ],
  message: {
    less: 'Delighted to announce the launch of our new framework. Exciting times ahead!',
    better: 'This is our draft on waiting times for home care. What did we miss? I will read every answer until Friday, and say here what we changed because of you.',
  },
  clauses: ['cmpa.09', 'wma.03', 'rcgp.10', 'sharewell.13'],
  take: 'Ask while the answer can still change something. Say by when you will read, and come back to say what you did. Answer also where the answer is no.',
}
