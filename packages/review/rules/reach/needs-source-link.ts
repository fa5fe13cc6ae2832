import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNeedsSourceLink = defineRule({
  id: 'reach/needs-source-link', category: 'reach', signals: ['studyMention'],
  what: 'You speak of a study, and no link stands beside it.',
  why: 'Readers who can look it up trust you more.',
  doThis: 'Add the DOI or a link, here or in the first comment.',
  find: ({ text, audience }) => {
    const mention = text.of('studyMention')[0]
    if (!mention || audience === 'one-person' || text.has('sourceLink') || text.tokens.some((token) => token.kind === 'url')) return []
    return text.has('clinicalObject') ? [tipAt(mention)] : []
  },
  examples: {
    flags: [
      'A new study links night shifts with heart disease.',
      'Research shows that walking helps back pain.',
      'New trial on migraine in children, small and careful.',
      'A review found that stretching does little for cramps.',
      { text: 'New data on asthma in pregnancy look reassuring.', audience: 'peers' },
    ],
    passes: [
      'A new study links night shifts with heart disease: https://example.org/paper',
      'The trial on migraine is out, link in the comments.',
      'We had a new kettle on the ward.',
      'I study at night and dream by day.',
      { text: 'A new study on asthma, I thought of you.', kind: 'message', audience: 'one-person' },
    ],
    nearMisses: [
      { flags: 'Researchers found fewer falls with balance training, knees and all.', passes: 'Researchers found fewer falls with balance training, knees and all, doi in the comments.' },
      { flags: 'A large cohort shows little harm from coffee in pregnancy and asthma.', passes: 'A large cohort shows little harm from coffee in pregnancy and asthma https://example.org/paper' },
    ],
    pairs: [
      {
        ineffective: 'A new study links night shifts with heart disease. Time to talk about our rotas.',
        effective: 'A new study links night shifts with heart disease, and cannot say which causes which. Time to talk about our rotas: https://example.org/nights',
      },
      {
        ineffective: { text: 'A new trial found that stretching before bed does little for night cramps.', platform: 'bluesky' },
        effective: { text: 'A review found that stretching does little for night cramps. I still do mine, out of habit: https://example.org/cramps', platform: 'bluesky' },
      },
    ],
  },
})
