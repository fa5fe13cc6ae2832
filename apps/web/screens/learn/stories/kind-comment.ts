import type { Story } from './define.ts'

export const kindComment: Story = {
  id: 'kind-comment',
  title: 'Such a wonderful article',
  gist: 'Praise from a stranger, under a text for doctors.',
  shelf: 'readers',
  turn: 'open',
  happened: [
    'An article on doctors and social media goes online. Soon there is a comment below it. What a wonderful text, it says, so helpful, I will be back for more. It is warm. There is not a word in it that would not fit under any other text in the world.',
    'It may be from a shy reader. To us it reads like those that are made in great numbers, by nobody in particular. Often such praise comes to be clicked on, or to see whether somebody is at home.',
  ],
  questions: ['moment', 'anonymous'],
  led: [
    'Nothing came of it that we know. It is still there, and it tells whoever reads that far: nobody looks after this place.',
    'Under a doctor’s post worse can stand. A cure for sale. A joke about the patient who asked something. A telephone number that is not yours. Readers take what is left there for what you allow, and in some places the law does so too.',
  ],
  message: {
    less: 'Thank you so much! Send me a message with your details and I will see how I can help.',
    better: 'Thank you for reading. I cannot advise anybody here; for your own health, please ask your own practice. I take out adverts and insults, and I like questions about the text.',
  },
  clauses: ['sharewell.14', 'cmpa.05', 'ahpra-ad.03', 'ahpra-ad.06'],
  take: 'What stands under your post is partly yours. Look in now and then. Take out adverts and abuse, thank those who add something, and close the comments that you cannot look after.',
}
