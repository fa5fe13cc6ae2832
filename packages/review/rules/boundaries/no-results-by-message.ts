import { defineRule } from '../define.ts'
import { isMeant, onePerPost, toSpanHit, turnsAway } from './heard.ts'

export const noResultsByMessage = defineRule({
  id: 'boundaries/no-results-by-message',
  category: 'boundaries',
  signals: ['tellsResult', 'result', 'reassures', 'readsResults'],
  what: 'You give one person a result by message.',
  why: 'They may read it alone, others may read it too, and no record shows that you told them.',
  doThis: 'Let the clinic ring or write, and say only when to expect it.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: (context) => {
    const { text, input } = context
    const [asked] = context.reply?.of('asksResults') ?? []
    if (asked && context.author !== 'organisation' && context.reply?.has('test', 'procedure', 'diagnosis', 'sendsHealth') && !turnsAway(text) && !text.has('redirects', 'fictionCue')) {
      const [told] = text.of('tellsResult', 'result', 'reassures', 'readsResults').filter((signal) => isMeant(text, signal))
      if (told) return [{ ...toSpanHit(text, [told], 'likely', 'hold'), evidence: [told, asked] }]
    }
    if (context.kind !== 'message' || context.audience !== 'one-person' || context.author === 'organisation') return []
    const role = input.addressee?.role
    if (text.has('fictionCue') || turnsAway(text) || (role !== undefined && role !== 'patient' && role !== 'public')) return []
    if (!text.has('secondPerson')) return []
    return onePerPost(text.of('tellsResult').flatMap((told) => (isMeant(text, told) && text.inSentence(told.sentence, 'workMatter').length === 0 ? [toSpanHit(text, [told], 'likely', 'hold')] : [])))
  },
  examples: {
    flags: [
      { text: 'Hiya, your smear came back CIN2, nothing to fret about, pop in when you can.', kind: 'message', audience: 'one-person' },
      { text: 'Results are in lovely, and your thyroid is sluggish as we thought.', kind: 'message', audience: 'one-person' },
      { text: 'biopsy was clear!! wanted you to know before the weekend x', kind: 'message', audience: 'one-person' },
      { text: 'Your ferritin is 6, no wonder you are knackered.', kind: 'message', audience: 'one-person' },
      { text: 'Good news about your scan, I saw it on the system just now.', kind: 'message', audience: 'one-person' },
    ],
    passes: [
      { text: 'Your results will come by post this week. Ring the clinic if they have not by Friday.', kind: 'message', audience: 'one-person', author: 'organisation' },
      { text: 'Your exam results are in, and I am proud of you.', kind: 'message', audience: 'one-person', addressee: { role: 'trainee' } },
      'Your smear result comes by letter, in two to six weeks.',
      { text: 'Results stay off my phone, I can\'t discuss them here. The nurse rings on Friday.', kind: 'message', audience: 'one-person' },
      { text: 'The audit results are back, slides on Monday.', kind: 'message', audience: 'one-person' },
    ],
    nearMisses: [
      { flags: { text: 'Your psa is up a bit, we should talk.', kind: 'message', audience: 'one-person' }, passes: { text: 'Your paper is up a place, we should talk.', kind: 'message', audience: 'one-person' } },
      { flags: { text: 'ur mri shows a tear, told you so', kind: 'message', audience: 'one-person' }, passes: { text: 'ur rota shows a gap, told you so', kind: 'message', audience: 'one-person' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Good news!! Your biopsy was clear, wanted you to hear before the weekend x', kind: 'message', audience: 'one-person' },
        effective: { text: 'I know this week is long for you. The clinic rings with results before Friday noon, and I have asked them to try your mobile first.', kind: 'message', audience: 'one-person' },
      },
    ],
  },
})
