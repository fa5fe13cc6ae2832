import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { ownWords, toHits } from './frames.ts'

const titles = new Set(['dr', 'doctor', 'prof', 'professor'])
/** Doctors of stage and screen, who have no licence to lose. */
const invented = new Set(['who', 'house', 'strange', 'evil', 'doom', 'no', 'dre', 'seuss', 'dolittle', 'jekyll', 'watson', 'frankenstein', 'oz', 'phil', 'nick', 'zoidberg', 'snape', 'dumbledore', 'moriarty'])

/** Charges that leave nothing to guess; "dangerous" may be said of a winger, and "a joke" of a jest. */
const plainCharges = new Set(['drunk', 'incompetent', 'negligent', 'liar', 'fraud', 'bully', 'butcher', 'creep', 'sleazy', 'predator', 'quack', 'unsafe'])

/** True where the charge names somebody: "Dr Innes is a bully". */
const isByName = (text: Reading, { first }: Signal): boolean => titles.has(text.tokens[first]?.norm ?? '') && !invented.has(nameAfter(text, first))

/** The word behind a title, past its full stop. */
function nameAfter(text: Reading, title: number): string {
  const next = text.tokens[title + 1]?.norm ?? ''
  return next === '.' ? (text.tokens[title + 2]?.norm ?? '') : next
}

export const noPublicCallout = defineRule({
  id: 'respect/no-public-callout',
  category: 'respect',
  signals: ['publicCallout'],
  what: 'This settles a matter with a colleague in public.',
  why: 'A claim about a named person can be unfair or libel, and it shuts the door on mending it.',
  doThis: 'Take it to them, to their lead, or to the body that looks into it.',
  question: { id: 'who-is-affected', text: 'Who could be touched by this: classmates, school, career, peers, patients, employer, profession?' },
  find: (context) => toHits(context.text, ownWords(context, 'publicCallout'), (group) => {
    const named = group.filter((signal) => isByName(context.text, signal))
    if (named.length === 0) return { confidence: 'possible', severity: group.length > 1 ? 'hold' : 'advise' }
    return { confidence: named.some(({ last }) => plainCharges.has(context.text.tokens[last]?.norm ?? '')) ? 'certain' : 'likely', severity: 'hold' }
  }),
  examples: {
    flags: [
      "I'm saying it here so that everybody can see: answer your bleep.",
      'Reported you to the GMC, enjoy.',
      'Dr Pellow is a drunk and the theatre staff know.',
      'Tagging your employer so they know what you post.',
      'Naming and shaming the worst referral of the week.',
    ],
    passes: [
      'Raise concerns with the medical director or the regulator, not on here.',
      'I reported it to the trust and it is being looked into.',
      'Dr Pellow is a wonderful teacher.',
      'Tagging our department so that everybody sees the rota.',
      'Naming the ward cat, suggestions below.',
    ],
    nearMisses: [
      { flags: 'Dr Innes is a bully, ask anybody.', passes: 'Dr Innes is a runner, ask anybody.' },
      { flags: "I'm naming names today.", passes: "I'm naming the new scanner today, suggestions please." },
    ],
    pairs: [
      {
        ineffective: 'Dr Farrant is a bully and the whole theatre knows it. I’m naming names today.',
        effective: 'Bullying in theatre is a safety problem. If it happens to you, write it down on the day and take it to the guardian or your union. I did, and I was heard.',
      },
    ],
  },
})
