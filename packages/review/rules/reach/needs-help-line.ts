import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsHelpLine = defineRule({
  id: 'reach/needs-help-line', category: 'reach', signals: ['suicideWord'],
  what: 'This touches on suicide, and no help line stands beside it.',
  why: 'Someone who reads it may need help tonight.',
  doThis: 'Add a line for the country you write in, such as Samaritans 116 123 or 988.',
  find: ({ text, kind }) => kind === 'message' || text.has('helpLine') ? [] : text.of('suicideWord').slice(0, 1).map((word) => tipAt(word)),
  examples: {
    flags: [
      'We must talk about suicide among vets.',
      'Asking about suicide does not plant the idea.',
      'Self-harm is a sign of pain, so ask gently.',
      'A film about suicide opens tonight.',
      'Suicidal thoughts are common after loss.',
    ],
    passes: [
      'We must talk about suicide among vets. Samaritans: 116 123.',
      'Asking about suicide is kind. In the US, call or text 988.',
      'We must talk about sleep.',
      'The printer has ended itself.',
      { text: 'The talk on suicide is at noon.', kind: 'message', audience: 'one-person' },
    ],
    nearMisses: [
      { flags: 'Suicide is preventable more often than people think.', passes: 'Suicide is preventable more often than people think. Help: 988.' },
      { flags: 'Men die by suicide more often.', passes: 'Men die by suicide more often. Lifeline is on 13 11 14.' },
    ],
    pairs: [
      {
        ineffective: 'Suicidal thoughts are common after loss, among doctors as well. Ask your colleague how the nights are.',
        effective: 'Suicidal thoughts are common after loss, among doctors as well. Ask your colleague how the nights are. In the UK and Ireland, Samaritans answer at any hour: 116 123.',
      },
      {
        ineffective: { text: 'We must talk about suicide among vets and doctors. I lost a friend.', platform: 'linkedin' },
        effective: { text: 'We must talk about suicide among vets and doctors. I lost a friend. If you are close to that place tonight: 988 in the US, 13 11 14 in Australia, 116 123 in the UK.', platform: 'linkedin' },
      },
    ],
  },
})
