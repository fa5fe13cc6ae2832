import { isNegated, isQuoted } from '../../signals/scope.ts'
import { defineRule } from '../define.ts'
import { isAboutHealth, isDenied, isHedged, isQuestion, isRefuted, near, toSeverity, toSpan } from './assertion.ts'

const claims = ['promisedHealth', 'ownSeries', 'treatmentWaved', 'causeSaid', 'sweepingRule'] as const
const boasts = ['certaintyTag', 'conspiracyCue', 'anecdoteCue', 'miracleWord', 'guaranteeWord', 'vastPromise', 'absoluteClaim', 'cureClaim', 'preventClaim', 'harmClaim', 'comparativeClaim', 'rateBoast', 'safetyDenied', 'remedyWord', 'supplement', 'claimOffer', ...claims] as const

/** Their patterns hold a denial: "will not get dementia", "not one relapsed". */
const deniesItself: ReadonlySet<string> = new Set(['promisedHealth', 'ownSeries', 'treatmentWaved'])
/** Their patterns name a body, an illness or a treatment themselves. */
const speaksOfBodies: ReadonlySet<string> = new Set(['promisedHealth', 'treatmentWaved', 'causeSaid'])

export const evidenceNoQuietOverclaim = defineRule({
  id: 'evidence/no-quiet-overclaim', category: 'evidence', signals: claims,
  what: 'This is said as plain fact, and it is surer than the evidence.',
  why: 'A quiet claim is believed, because it does not sound like one.',
  doThis: 'Say how often it holds, for whom, and where one can read it.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => {
    const { text } = context
    if (text.has('tempering', 'sourceCue', 'fictionCue')) return []
    return text.of(...claims).flatMap((claim) => {
      if (text.inSentence(claim.sentence, 'standingSafety').length > 0 || isQuestion(text, claim.sentence) || isQuoted(text, claim) || isRefuted(text, claim) || isHedged(text, claim) || (!deniesItself.has(claim.kind) && (isNegated(text, claim) || isDenied(text, claim)))) return []
      if (!speaksOfBodies.has(claim.kind) && !isAboutHealth(context, claim)) return []
      const weight = near(text, claim, ...boasts).concat(text.inSentence(claim.sentence, ...boasts)).filter((word) => word !== claim && (word.first > claim.last || word.last < claim.first))[0]
      const sells = context.author === 'organisation' || text.has('claimOffer')
      if (!weight && !sells && claim.kind === 'treatmentWaved') return []
      const grave = claim.kind === 'promisedHealth' || claim.kind === 'treatmentWaved'
      const firm = isAboutHealth(context, claim) && !isNegated(text, claim) && ((sells && (grave || weight !== undefined)) || (grave && weight !== undefined && context.author !== 'trainee'))
      return [{ ...toSpan(text, claim), confidence: firm ? 'likely' as const : 'possible' as const, severity: firm ? toSeverity(context) : 'advise' as const, evidence: weight ? [claim, weight] : [claim] }]
    })
  },
  examples: {
    flags: [
      'Walk an hour a day and you will not get dementia. It always works.',
      'Screens are why your kids have eczema, and no cream will mend it.',
      { text: 'Our implant for the knee lasts a lifetime.', author: 'organisation' },
      'Gluten is eating your thyroid, believe me.',
      'Honey is the strongest medicine for arthritis, no tablet can match it.',
    ],
    passes: [
      'Walking may lower the risk of dementia a little.',
      'I have never seen a snow leopard in the clinic car park.',
      'Why antibiotics do nothing for a cold: colds are caused by viruses.',
      'People with type 1 diabetes need insulin every day, also when they eat nothing.',
      'Never stop a blood thinner on your own. If you take warfarin, ask your pharmacist first.',
    ],
    nearMisses: [
      { flags: { text: 'Our ceramic crown cannot wear out, at our clinic for your teeth and gum disease.', author: 'organisation' }, passes: { text: 'Our ceramic crown can wear out, at our clinic for your teeth and gum disease.', author: 'organisation' } },
      { flags: 'Creatine brought his dementia to a standstill, mark my words.', passes: 'Rain brought the marathon to a standstill.' },
    ],
    pairs: [
      {
        ineffective: 'A daily walk keeps dementia away for good, no tablet can match it.',
        effective: 'People who walk most days get dementia somewhat less often, in studies over many years. It is no promise. It is a good reason to ring a friend and go round the park.',
      },
    ],
  },
})
