import { defineRule } from '../define.ts'
import { isAboutHealth, isAsserted, near, toSeverity, toSpan } from './assertion.ts'

export const evidenceNoMiracleClaim = defineRule({
  id: 'evidence/no-miracle-claim', category: 'evidence', signals: ['miracleWord'],
  what: 'Miracle, detox or younger: these are the words of an advertisement.',
  why: 'They promise what no trial has shown, to people who long for it.',
  doThis: 'Name one effect, its size, and the study. Or leave it out.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('miracleWord').flatMap((word) => {
    const { text } = context
    if (!isAsserted(text, word) || text.has('debunk')) return []
    const sells = text.has('claimOffer') || (context.author === 'organisation' && isAboutHealth(context, word))
    const others = near(text, word, 'miracleWord', 'cureClaim', 'vastPromise', 'absoluteWord', 'certaintyTag').concat(text.inSentence(word.sentence, 'miracleWord', 'cureClaim', 'vastPromise', 'certaintyTag')).filter((other) => other.first > word.last || other.last < word.first)
    if (others.length === 0 || (!sells && others.length < 2)) return []
    return [{ ...toSpan(text, word), confidence: sells ? 'likely' as const : 'possible' as const, severity: sells ? toSeverity(context) : 'advise' as const, evidence: [word, ...others.slice(0, 3)] }]
  }),
  examples: {
    flags: [
      { text: 'Our drip turns back the clock, a superfood for your veins.', author: 'organisation' },
      { text: 'Anti-ageing superfood shots: boosts your immune system, melts fat.', author: 'organisation' },
      { text: 'Red light supercharges the cells, a miracle for skin.', author: 'organisation' },
      { text: 'Book our metabolic reset: balances your hormones, boosts immunity, melts fat.', author: 'organisation' },
      { text: 'Exosomes: rejuvenating, regenerative, a miracle for skin.', author: 'organisation' },
    ],
    passes: [
      'Do detox teas detox? No. Your liver does.',
      'It was a miracle that the bus came.',
      { text: 'No drip turns back the clock, and we do not sell one.', author: 'organisation' },
      'Botox is not a miracle, and it wears off.',
      { text: 'Our clinic opens on Sundays from May.', author: 'organisation' },
    ],
    nearMisses: [
      { flags: { text: 'An immune boost and a hormone reset this January, with our nurse and our drips.', author: 'organisation' }, passes: { text: 'You need no cleanse this January; your liver is at work.', author: 'organisation' } },
      { flags: { text: 'Our collagen turns back the clock, an anti-ageing magic bullet.', author: 'organisation' }, passes: { text: 'No collagen turns back the clock, sadly not.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Red light supercharges your cells, a miracle for tired skin and tired people.', author: 'organisation' },
        effective: { text: 'Tired all the time? Red light feels pleasant, and nobody has shown that it helps with that. We look for low iron, a slow thyroid and poor sleep first.', author: 'organisation' },
      },
    ],
  },
})
