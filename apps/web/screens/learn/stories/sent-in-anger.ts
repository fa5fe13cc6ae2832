import type { Story } from './define.ts'

export const sentInAnger: Story = {
  id: 'sent-in-anger',
  title: 'Sent in anger',
  gist: 'A quarrel about pay, and a message that was not even a post.',
  shelf: 'colleagues',
  turn: 'harm',
  happened: [
    'The doctors of one province are asked to agree to a new deal on how they are paid. They do not see it alike, and it is about their living. Those who speak up are attacked online, by people of their own profession.',
    'One physician writes a message full of swearing, and of scorn for women. There is not a word in it on what is wrong with the deal.',
    'It is not a post. It is an e-mail. Nobody but the reader is meant to see it.',
  ],
  questions: ['in-person', 'tomorrow', 'moment'],
  led: [
    'An e-mail has a button for passing it on. This one became known, and it is still told as a sign of how low the tone had sunk.',
    'The quarrel about pay was real and worth having. The insult is what people remember. It gave those who disagreed with its writer a reason to stop listening.',
    'For such attacks on colleagues, doctors there have been sanctioned since.',
  ],
  message: {
    less: 'You sold us out, you stupid cow. Nobody with a brain would sign this.',
    better: 'I think this deal will hurt small practices, and I am angry that you back it. May I tell you why by phone this week? I want to hear your side too.',
  },
  clauses: ['cpso.02', 'cpso.13', 'gmc2024.15', 'gmc2024.02', 'supplement.04', 'cpso.12'],
  take: 'Anger about pay is allowed, and so is saying it in public. Aim at the deal and not at the person. A message to one is a post with one reader, until it is passed on. Sleep first.',
  dominoes: {
    classmates: 'Old friends from training are asked on which side they stand.',
    school: 'Students read it, and learn how to argue from those who teach them.',
    career: 'A complaint, a hearing, and a sanction that can be looked up.',
    peers: 'Some who had spoken up go quiet, women above all.',
    patients: 'People who need a doctor read that doctors call one another names over money.',
    employer: 'The hospital asks whether it is safe to work beside somebody who writes so.',
    profession: 'At the table on pay, nobody speaks of pay any more.',
  },
}
