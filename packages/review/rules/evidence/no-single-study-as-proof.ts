import { defineRule } from '../define.ts'
import { isNegated, isQuoted } from '../../signals/scope.ts'
import { isQuestion, isRefuted, near, toSpan } from './assertion.ts'

export const evidenceNoSingleStudyAsProof = defineRule({
  id: 'evidence/no-single-study-as-proof', category: 'evidence', signals: ['studyProof', 'weakStudy', 'oversell'],
  what: 'One small or early study is sold as the last word.',
  why: 'Most single studies shrink or vanish when they are repeated.',
  doThis: 'Say how many people, what kind of study, and what is still open.',
  find: (context) => {
    const { text } = context
    if (text.has('tempering')) return []
    return text.of('weakStudy').flatMap((study) => {
      if (isQuestion(text, study.sentence) || isQuoted(text, study) || isRefuted(text, study)) return []
      const sold = near(text, study, 'oversell', 'certaintyTag').concat(text.inSentence(study.sentence, 'oversell', 'certaintyTag', 'absoluteClaim')).filter((word) => (word.first > study.last || word.last < study.first) && !isNegated(text, word) && !isQuestion(text, word.sentence))[0]
      const proof = text.of('studyProof').find((claim) => claim.first <= study.last && claim.last >= study.first)
      const weight = sold ?? proof
      if (!weight || text.inSentence(study.sentence, 'hedge').length > 0 || text.inSentence(weight.sentence, 'hedge', 'debunk').length > 0) return []
      const parts = weight.first < study.first ? [weight, study] : [study, weight]
      const firm = proof !== undefined || text.of('certaintyTag').length > 0 || text.has('smallSample')
      return [{ ...toSpan(text, ...parts), confidence: firm ? 'likely' as const : 'possible' as const, severity: context.author === 'organisation' && text.has('claimOffer') ? 'hold' as const : 'advise' as const, evidence: parts }]
    })
  },
  examples: {
    flags: [
      { text: 'Preprint, n=31, and this settles it: naps for everyone.', audience: 'peers' },
      'New trial of naps, 40 people, and it settles the debate. Game over.',
      { text: 'One paper, forty patients, and the debate over chewing gum is over. Case closed.', audience: 'peers' },
      'A new study proves that music is the answer on night shifts.',
      { text: 'Single-centre retrospective: music means fewer leaks. Case closed.', audience: 'peers' },
    ],
    passes: [
      { text: 'Preprint, 31 people, no control group. Interesting, and nowhere near practice changing.', audience: 'peers' },
      'A new study links tea with less burnout; it cannot say why.',
      { text: 'One small study. I would not change practice yet.', audience: 'peers' },
      'Does one study settle it? It never does.',
      { text: 'Our audit of the rota found three gaps, minutes attached.', audience: 'peers' },
    ],
    nearMisses: [
      { flags: { text: 'Pilot study, 14 people, practice changing, change my mind.', audience: 'peers' }, passes: { text: 'Pilot study, 14 people, not practice changing.', audience: 'peers' } },
      { flags: 'One trial proves that music is the answer to insomnia.', passes: 'One trial hints that music may help with insomnia.' },
    ],
    pairs: [
      {
        ineffective: { text: 'Preprint, n=38, and this settles it: music in theatre for everyone. Case closed.', audience: 'peers' },
        effective: { text: 'Preprint on music in theatre: 38 people, one centre, nobody blinded. I like the idea and would not change a thing yet. Who wants to run it properly with us?', audience: 'peers' },
      },
      {
        ineffective: { text: 'One study, 52 nurses, and the debate is over: music belongs on every night shift.', platform: 'x' },
        effective: { text: 'A new study of 52 nurses in Manila found less tiredness with music at 3am. It is small and they chose their own songs. I am trying it anyway: https://example.org/songs', platform: 'x' },
      },
    ],
  },
})
