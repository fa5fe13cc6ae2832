import { isNegated } from '../../signals/scope.ts'
import { defineRule } from '../define.ts'
import { isNear, isTold, toHits } from '../respect/frames.ts'

export const noSpeakingForOthers = defineRule({
  id: 'identity/no-speaking-for-others',
  category: 'identity',
  signals: ['forOthers', 'voiceOfMany'],
  what: 'This speaks for people who have not asked you to.',
  why: 'Colleagues and employers can be held to your words, or have to deny them.',
  doThis: 'Speak for yourself, or say who gave the mandate and when.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context) => {
    const { text } = context
    if (text.has('ownViewDisclaimer')) return []
    const claims = text.of('forOthers', 'voiceOfMany').filter((hit) => !isTold(text, hit) && !isNegated(text, hit) && !isNear(text, hit.sentence, 'gratitude', 'joyMark'))
    return toHits(text, claims, (group) => ({ confidence: context.author === 'organisation' ? 'possible' : 'likely', severity: group.length > 1 ? 'hold' : 'advise' }))
  },
  examples: {
    flags: [
      'All of public health agrees with me here.',
      'On behalf of every nurse in the county: we reject this plan.',
      'I speak for all the doctors at this hospital.',
      'Speaking for the whole department, we have had enough.',
      'We, the surgeons of this town, will not operate on Fridays.',
      "Our hospital's official position is that the minister is wrong.",
    ],
    passes: [
      'Not speaking for my hospital, only for myself: the junction is dangerous.',
      'Following a member vote, the association asks for funding on behalf of all members.',
      'On behalf of our family, thank you for the flowers.',
      'I think the plan is wrong, and here is why.',
      'The department asked me to speak for it at the hearing.',
    ],
    nearMisses: [
      { flags: 'Every GP in the country thinks this is a bad idea.', passes: 'Nine of the eleven GPs I asked think this is a bad idea.' },
      { flags: 'We at the hospital believe the mayor lied.', passes: 'I work at the hospital and I believe the mayor got it wrong.' },
    ],
    pairs: [
      {
        ineffective: 'I speak for all the nurses in this hospital when I say that the rota is not safe.',
        effective: 'I have been a nurse here for nine years, and I do not think the new rota is safe. That is my own view. The union asks us all on Thursday, please vote.',
      },
      {
        ineffective: { text: 'Everybody in public health thinks as I do: the school must close.', platform: 'threads' },
        effective: { text: 'I work in public health, and I think the school should close for a week. Colleagues whom I respect disagree. Here is how I weighed it, and what would change my mind.', platform: 'threads' },
      },
    ],
  },
})
