import { defineRule } from '../define.ts'
import { ownWords, toHits } from '../respect/frames.ts'

export const noVentingAtThePublic = defineRule({
  id: 'tone/no-venting-at-the-public',
  category: 'tone',
  signals: ['ventAtPublic', 'ventCue'],
  what: 'This vents about the people you care for.',
  why: 'Any of them may read it and feel it was them.',
  doThis: 'Turn it into what you would like people to do, or keep it for a friend.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => {
    const { text } = context
    const direct = ownWords(context, 'ventAtPublic')
    return context.audience === 'peers' ? [] : toHits(text, direct, () => ({ confidence: 'possible', severity: 'advise' }))
  },
  examples: {
    flags: [
      'If one more patient shows me a printout I will lie down on the floor.',
      'How hard is it to bring your list of tablets.',
      'I am so done explaining sunscreen to grown adults.',
      "My face when the 'just a quick one' has four pages.",
      'You can shout at the desk all you want, there are no slots.',
    ],
    passes: [
      'If one more printer jams today I will lie down on the floor.',
      'Bringing a list of your tablets helps us help you.',
      'I am so done with this rota.',
      'My face when the biscuit tin was full.',
      'You can write to us at any hour, and a person will answer.',
    ],
    nearMisses: [
      { flags: 'Some of us trained nine years for this.', passes: 'All of us trained for this, and we are glad you came.' },
      { flags: 'Do people not read letters any more.', passes: 'Do ring us if the letter is not clear.' },
    ],
    pairs: [
      {
        ineffective: 'How hard is it to bring your list of tablets? If one more patient says “the little white one” I will lie down on the floor.',
        effective: 'There are about four hundred little white tablets. A photo of your boxes on your phone saves us ten minutes, and we would rather spend them on you.',
      },
      {
        ineffective: { text: 'How hard is it to put on sunscreen, people.', platform: 'threads' },
        effective: { text: 'Sunscreen, once more with love: two fingers’ length for face and neck, again after swimming. If you burn anyway, wear the silly hat. I do.', platform: 'threads' },
      },
    ],
  },
})
