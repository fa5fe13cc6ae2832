import { defineRule } from '../define.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { isQuoted } from '../../signals/scope.ts'
import { toAddressee, toHit } from './heard.ts'

const sounds = new Set(['sounds', 'sound', 'seems', 'looks'])
const plights = new Set(['miserable', 'horrible', 'awful', 'rotten', 'rough', 'horrid', 'terrible', 'exhausting', 'lonely', 'frightening', 'scary', 'hard', 'long', 'grim', 'lovely', 'dreadful', 'nasty', 'tough', 'painful', 'tiring', 'nightmare', 'lot'])

const waits = new Set(["don't", 'dont', 'not', 'never', 'god', 'wait', 'waiting'])

/** "Don't wait to see if it settles" and "may God cut his hands" suggest no trial. */
const isDesired = (text: Reading, trial: Signal): boolean => [1, 2, 3].some((back) => text.tokens[trial.first - back]?.sentence === trial.sentence && waits.has(text.tokens[trial.first - back]?.norm ?? '')) || text.tokens[trial.first + 1]?.norm === 'god'

/** "That sounds like a miserable way to wake up" feels with somebody; it guesses nothing. */
const isSympathy = (text: Reading, guess: Signal): boolean => sounds.has(text.tokens[guess.first]?.norm ?? '') && [1, 2, 3, 4].some((on) => plights.has(text.tokens[guess.first + on]?.norm ?? ''))

export const noTrialAtHome = defineRule({
  id: 'advice/no-trial-at-home',
  category: 'advice',
  signals: ['suggestsTrial', 'guessWord'],
  what: 'You suggest that one person tries something.',
  why: 'A mild tip can still hold up care that was needed.',
  doThis: 'Say where a person can get this looked at, and keep tips for posts to everyone.',
  question: { id: 'in-person', text: 'Would you say this in person to a patient?' },
  find: (context) => {
    const { text } = context
    if (toAddressee(context) !== 'asker' || text.has('declines', 'emergencySend')) return []
    if (!context.reply?.has('symptom', 'diagnosis', 'bodyPart', 'drug', 'procedure', 'tellsOwnCare', 'careSeeker')) return []
    const [trial] = text.of('suggestsTrial').filter((signal) => !isQuoted(text, signal) && !isDesired(text, signal) && text.inSentence(signal.sentence, 'redirects', 'generalFrame').length === 0)
    if (trial) return [toHit(text, trial, 'possible', 'advise', [])]
    const guess = text.of('guessWord').find((signal) => !isSympathy(text, signal) && !isQuoted(text, signal) && text.inSentence(signal.sentence, 'directiveLead', 'remedyVerb').length > 0 && text.inSentence(signal.sentence, 'redirects', 'generalFrame', 'conditional').length === 0)
    return guess && text.tokens.length < 40 && !text.has('redirects') && context.reply.has('symptom', 'bodyPart', 'drug') ? [toHit(text, guess, 'possible', 'advise', [])] : []
  },
  examples: {
    flags: [
      { text: 'Maybe switch to a firmer chair for a while?', kind: 'reply', inReplyTo: 'neck pain since the new desk, any ideas' },
      { text: 'could try leaving onions out and see how you go', kind: 'reply', inReplyTo: 'gassy after every meal, any ideas??' },
      { text: 'Might be worth changing your shower gel.', kind: 'reply', inReplyTo: 'itchy arms for a month, help' },
      { text: 'perhaps go easy on the coffee', kind: 'reply', inReplyTo: 'my heart flutters at night, should i worry' },
      { text: 'try a frozen bottle under it and see if it helps', kind: 'reply', inReplyTo: 'my heel is killing me since the half marathon' },
    ],
    passes: [
      { text: 'The physio desk sees people without a letter, mornings.', kind: 'reply', inReplyTo: 'my heel is killing me since the half marathon' },
      'Try a glass of water with every coffee. Your sleep may thank you.',
      { text: 'I\'d ask the pharmacist, they have something for that.', kind: 'reply', inReplyTo: 'gassy after every meal, any ideas??' },
      { text: 'Maybe try the other bay, the scanner in two is faster.', audience: 'peers' },
      { text: 'I can\'t advise here, sorry. Your GP can.', kind: 'reply', inReplyTo: 'my heart flutters at night, should i worry' },
    ],
    nearMisses: [
      { flags: { text: 'Maybe cut out gluten for a bit?', kind: 'reply', inReplyTo: 'tummy ache after bread, any ideas' }, passes: { text: 'Please see your GP before you cut anything out, so that the test still works.', kind: 'reply', inReplyTo: 'tummy ache after bread, any ideas' } },
      { flags: { text: 'worth trying magnesium', kind: 'reply', inReplyTo: 'cramps every night in my legs, help' }, passes: { text: 'Cramps have many causes; your pharmacist has the list of your tablets.', kind: 'reply', inReplyTo: 'cramps every night in my legs, help' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Maybe try leaving your phone in the kitchen and see how you go?', kind: 'reply', inReplyTo: 'can’t sleep since the night shifts, any ideas??' },
        effective: { text: 'Night shifts wreck the best of us. Occupational health runs a sleep clinic for shift workers here, and you can book it yourself. You are not weak, you are tired.', kind: 'reply', inReplyTo: 'can’t sleep since the night shifts, any ideas??' },
      },
    ],
  },
})
