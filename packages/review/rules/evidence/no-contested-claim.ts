import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { watchedById } from '../../words/en/watched-claims.ts'
import { isAsserted, isDenied, toSpan } from './assertion.ts'

/** "Amber necklaces: they don't help": a heading that the rest of the sentence takes apart. */
function isHeading(text: Reading, claim: Signal): boolean {
  const colon = [1, 2, 3].map((on) => claim.last + on).find((at) => text.tokens[at]?.norm === ':')
  return colon !== undefined && text.inSentence(claim.sentence, 'negator').some((no) => no.first > colon && no.first <= colon + 3)
}

export const evidenceNoContestedClaim = defineRule({
  id: 'evidence/no-contested-claim', category: 'evidence', signals: ['contestedClaim'],
  what: 'This repeats a claim that the evidence speaks against.',
  why: 'People act on what a doctor says, and this one has hurt people.',
  doThis: 'Leave it out, or say what is known, with the source.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('contestedClaim').flatMap((claim) => {
    const { text } = context
    if (!isAsserted(text, claim) || isDenied(text, claim) || isHeading(text, claim)) return []
    const watched = [...watchedById.values()].find(({ id }) => text.of(id).some((signal) => signal.first === claim.first && signal.last === claim.last))
    const sure = text.has('conspiracyCue', 'absoluteClaim', 'certaintyTag', 'anecdoteCue', 'cureClaim', 'guaranteeWord', 'scareWord') || context.author === 'organisation'
    return [{ ...toSpan(text, claim), confidence: sure ? 'likely' as const : 'possible' as const, severity: sure ? 'hold' as const : 'advise' as const, evidence: [claim], ...(watched ? { doThis: watched.instead } : {}) }]
  }),
  examples: {
    flags: [
      'Seed oils cause inflammation. That is a fact your cardiologist hides.',
      'Ivermectin works for covid, mark my words.',
      { text: 'Our liver detox flushes toxins in three days.', author: 'organisation' },
      'The MMR jab gave them autism, believe me.',
      'Do the parasite cleanse twice a year, believe me.',
    ],
    passes: [
      'Myth: sunscreen causes cancer. The trial found fewer melanomas.',
      'Does raw milk cure asthma? No, and it can carry listeria.',
      '"Vaccines cause autism", said the clip. A cohort of 657,461 children says otherwise.',
      'There is no evidence that ivermectin helps in covid.',
      'The alkaline diet is a hoax with nice recipes.',
    ],
    nearMisses: [
      { flags: 'NAD+ drips reverse ageing, full stop.', passes: 'NAD+ drips have not been shown to reverse ageing.' },
      { flags: 'Chemo kills more than cancer does, believe me.', passes: 'The claim that chemo kills more than cancer does is not true.' },
    ],
    pairs: [
      {
        ineffective: 'I give ivermectin for covid and it works. Quote me.',
        effective: 'I hoped for ivermectin as much as anybody. It does not work for covid, and the large trials changed my mind: https://example.org/covid',
      },
    ],
  },
})
