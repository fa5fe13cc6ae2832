import type { Reading, Signal } from '../../match/reading.ts'
import { defineRule } from '../define.ts'
import { isAsserted, near, toSeverity, toSpan } from './assertion.ts'

const objects = ['clinicalObject', 'claimTarget', 'remedyWord', 'medicine'] as const

/** Health stands in the sentence, or beside it where the sentence is short. */
function speaksOfHealth(text: Reading, claim: Signal): boolean {
  const sentence = text.sentences[claim.sentence]
  const short = sentence !== undefined && sentence.last - sentence.first < 9
  return text.of(...objects).some((object) => Math.abs(object.sentence - claim.sentence) <= (short ? 1 : 0))
}

export const evidenceNoAbsoluteClaim = defineRule({
  id: 'evidence/no-absolute-claim', category: 'evidence', signals: ['absoluteClaim'],
  what: 'This says always, never or everyone about health.',
  why: 'Bodies differ; the one it does not fit will take it as a promise.',
  doThis: 'Say how often, for whom, and how sure it is. Add the source.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => context.text.of('absoluteClaim').flatMap((claim) => {
    const { text } = context
    if (!isAsserted(text, claim) || !speaksOfHealth(text, claim)) return []
    if (text.inSentence(claim.sentence, 'machineTarget', 'claimOwnStory', 'standingSafety').length > 0) return []
    const loud = near(text, claim, 'certaintyTag', 'conspiracyCue', 'anecdoteCue', 'shouting', 'guaranteeWord').length > 0 || text.inSentence(claim.sentence, 'certaintyTag', 'conspiracyCue', 'miracleWord').length > 0 || text.tokens.slice(claim.first, claim.last + 1).some((token) => token.caps === 2 && token.norm.length > 3)
    return [{ ...toSpan(text, claim), confidence: loud ? 'likely' as const : 'possible' as const, severity: loud ? toSeverity(context) : 'advise' as const, evidence: [claim] }]
  }),
  examples: {
    flags: [
      'Diverticulitis NEVER needs antibiotics, you can quote me.',
      'Early screening ALWAYS saves lives, brothers.',
      'Physio works for everyone with back pain, full stop.',
      'Every woman who takes magnesium sleeps, believe me.',
      'Physio never works for sciatica, mark my words.',
    ],
    passes: [
      'Back pain usually settles in weeks, and moving helps most people.',
      'My bleep always works at dinner time.',
      'We never give antibiotics for colds without a talk first, and sometimes we do.',
      'No treatment works for everyone with migraine.',
      'Nobody should face cancer alone.',
    ],
    nearMisses: [
      { flags: 'Stillbirth is ALWAYS preventable if you sleep on your left. Always.', passes: 'Sleeping on your side may lower the risk of stillbirth a little.' },
      { flags: 'Vitamin D works for everyone with asthma. Fact.', passes: 'Vitamin D is not for everyone with asthma.' },
    ],
    pairs: [
      {
        ineffective: 'Exercise works for everyone with back pain, no exceptions.',
        effective: 'Most back pain eases within six weeks, and moving helps many people get there. If yours has not, that is no failure. Ask what else there is.',
      },
      {
        ineffective: { text: 'Magnesium works for everyone who cannot sleep, every single time.', platform: 'threads' },
        effective: { text: 'Magnesium for sleep? Trials in older people were small and the gain was minutes. What helps many people more is the same bedtime every day, dull as it is.', platform: 'threads' },
      },
    ],
  },
})
