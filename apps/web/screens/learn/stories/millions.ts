import type { Story } from './define.ts'

export const millions: Story = {
  id: 'millions',
  title: 'Famous',
  gist: 'A family doctor with more followers than most cities have people.',
  shelf: 'readers',
  turn: 'open',
  happened: [
    'A family doctor is followed by millions. They see pictures from work and from life, and they hear a minute on sleep, on food, on a vaccine. Many of them would never open a leaflet.',
    'Some trust that face more than their own doctor, whom they meet twice a year.',
    'Companies see it as well. What such a doctor wears, eats or praises is worth money. Offers come in by the hundred, and some are for good things.',
  ],
  questions: ['shape', 'lay-reader', 'moment'],
  led: [
    'It is not a story with an end. Fame is no fault in a doctor, and it has brought plain words on health to people whom nobody else reached.',
    'But it changes what a sentence weighs. A slip that ten people would forget is now a fact for millions. A fond word for a brand is an advert, paid or not.',
    'The rules differ from place to place. In some, a doctor who is paid says so first. In others a doctor does not lend a name to a product at all.',
  ],
  message: {
    less: 'Obsessed with this blood pressure cuff, best one out there. Link in my profile, use my code!',
    better: 'Many of you ask which blood pressure cuff to buy. No maker pays me. Pick one from the tested list, linked here, in the right size for your arm. A cheap one will do.',
  },
  clauses: ['disclosure.04', 'disclosure.05', 'gmc2024.08', 'gmc2024.09', 'cpso-ad.06', 'sharewell.07'],
  take: 'However many read you: say first who pays. Keep patients out of the show. Let a claim be as strong as its source, and no stronger. All of this holds for forty readers too.',
}
