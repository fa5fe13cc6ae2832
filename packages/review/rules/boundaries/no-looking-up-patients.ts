import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

const temptations = new Set(['wanted', 'want', 'wants', 'tempted', 'tempting', 'temptation', 'urge', 'itch', 'itching', 'resist', 'resisted', 'why', 'should', 'never', 'stopped', 'stop', 'before'])

/** To want to look somebody up is not to do it. */
const isTempted = (text: Reading, look: Signal): boolean => [1, 2, 3].some((back) => text.tokens[look.first - back]?.sentence === look.sentence && temptations.has(text.tokens[look.first - back]?.norm ?? ''))

export const noLookingUpPatients = defineRule({
  id: 'boundaries/no-looking-up-patients',
  category: 'boundaries',
  signals: ['looksUp', 'seeksPatientOut'],
  what: 'You looked somebody up who came to you for care.',
  why: 'What they post, and what their chart holds, was not meant for your curiosity.',
  doThis: 'Close it, and tell your privacy lead if a chart was opened.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text } = context
    if (text.has('fictionCue') || turnsAway(text)) return []
    return onePerPost(text.of('looksUp', 'seeksPatientOut').flatMap((look) => {
      if (!isMeant(text, look) || isTempted(text, look)) return []
      const near = (signal: { sentence: number }): boolean => Math.abs(signal.sentence - look.sentence) <= 1
      const link = text.of('patientLink', 'onePatient', 'bedSlot', 'patientWord').find(near)
      return link && (text.has('firstPerson') || text.sentences[look.sentence]?.first === look.first) ? [toSpanHit(text, [look], 'likely', 'hold')] : []
    }))
  },
  examples: {
    flags: [
      'I looked him up after clinic and of course he has a boat.',
      'googled my patient and she is in a band?!',
      'ok i googled him after his follow up, a former patient with a podcast',
      'I peeked at the chart of a former patient just to see how she is',
      'Found her on facebook after the ward round, she runs marathons.',
    ],
    passes: [
      'I looked up the trial after clinic and I was wrong.',
      'Doctors should not google patients; here is what the ethics papers say.',
      'The student found her feet on the ward this week.',
      'I never look up patients online. They get to choose what I know.',
      'Found him a bed by midnight. The porters are magicians.',
    ],
    nearMisses: [
      { flags: 'stalked my patient\'s profile for an hour', passes: 'stalked my parcel\'s progress for an hour' },
      { flags: 'I looked her up on the portal, she isn\'t my patient any more', passes: 'I looked it up on the portal, it isn\'t my rota any more' },
    ],
    pairs: [
      {
        ineffective: 'ok i googled my patient after clinic and he was in a boy band??',
        effective: 'Curious who somebody is outside your clinic? Ask them, and leave the search bar alone. People tell their own story better than the internet does.',
      },
    ],
  },
})
