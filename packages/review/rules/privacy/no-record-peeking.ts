import { defineRule, type RuleHit } from '../define.ts'
import { clauseOf } from './span.ts'
import { isUnreal } from './weigh.ts'

export const noRecordPeeking = defineRule({
  id: 'privacy/no-record-peeking',
  category: 'privacy',
  signals: ['peeksAtRecord'],
  what: 'This tells what stands in somebody’s record.',
  why: 'A record is opened for care and nothing else. Who looked, and when, is kept.',
  doThis: 'Pass nothing on. Tell them how to ask the team or see the record themselves.',
  question: { id: 'obligation', text: 'Does the post breach a duty of privacy or a professional duty?' },
  find: ({ text, kind, audience, reply }): RuleHit[] => {
    if (isUnreal(text) || text.has('consentDeclared')) return []
    for (const peek of text.of('peeksAtRecord')) {
      if (text.within(peek.first, peek.last, 'negated', 'conditional', 'quoted').length > 0) continue
      const tells = text.of('sensitiveFact', 'test', 'result', 'falseAnonymity', 'diagnosis', 'procedure').some((signal) => Math.abs(signal.sentence - peek.sentence) <= 1)
      const asked = reply?.has('asksAfter', 'test', 'relation') === true
      const personal = kind !== 'post' || audience !== 'public' || text.has('patientMention', 'thirdPerson')
      if ((tells || asked) && personal) return [{ ...clauseOf(text, peek), confidence: 'likely', severity: 'hold', evidence: [peek] }]
    }
    return []
  },
  examples: {
    flags: [
      { text: 'I looked her up on the system for you, the biopsy is not back yet. Don’t say it was me.', kind: 'message', audience: 'one-person', inReplyTo: 'any chance you could find out how mam is?' },
      { text: 'Peeked at his chart, the potassium is fine x', kind: 'message', audience: 'one-person' },
      { text: 'Sorted, I’ve looked on the system and the biopsy was clear.', kind: 'message', audience: 'one-person' },
      { text: 'i’ve seen his scan mate, that is not a hamstring', kind: 'reply', inReplyTo: 'out for three weeks with a hamstring' },
      'I opened her notes last night to read the last line again. It said no more chemo.',
    ],
    passes: [
      { text: 'I can’t look at your mum’s notes, it would be my job. I can come over with a lasagne.', kind: 'message', audience: 'one-person' },
      'Audit reminder: if you opened his notes without caring for him, tell us before we ask.',
      'I looked at the notes of my own talk and found three mistakes.',
      'Nobody here reads a chart out of curiosity. We check, and we mean it.',
      'Ask for your own record: it is free and takes a month.',
    ],
    nearMisses: [
      { flags: { text: 'Checked her bloods for you, all normal 😘', kind: 'message', audience: 'one-person' }, passes: { text: 'I won’t check her bloods for you, ask her team.', kind: 'message', audience: 'one-person' } },
      { flags: 'Looked up his notes to see how the chemo went. Not well.', passes: 'Looked up how chemo works for my anatomy notes. Not well.' },
    ],
    pairs: [
      {
        ineffective: { text: 'I looked her up on the system for you, the scan is clear. You didn’t hear it from me x', kind: 'message', audience: 'one-person', inReplyTo: 'any way to find out how mum’s scan went? we are going mad here' },
        effective: { text: 'I wish I could look, and I can’t open a record that isn’t mine to care for. Ring the ward at four, they will talk to you. I’ll come over with soup.', kind: 'message', audience: 'one-person', inReplyTo: 'any way to find out how mum’s scan went? we are going mad here' },
      },
    ],
  },
})
