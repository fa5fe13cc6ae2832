import { isNegated } from '../../signals/scope.ts'
import { defineRule } from '../define.ts'
import { isTold, toHits } from '../respect/frames.ts'

const multiples = new Set(['triple', 'double', 'dual', 'quadruple', 'multi', 'multiple'])

export const noUnrecognisedBoards = defineRule({
  id: 'identity/no-unrecognised-boards',
  category: 'identity',
  signals: ['boardClaim'],
  what: 'This board or field may not be one that readers can rely on.',
  why: 'Certified sounds like a protected title. Regulators check what stands behind it.',
  doThis: 'Name the recognised body and the specialty on the register.',
  find: (context) => {
    const { text } = context
    const claims = text.of('boardClaim').filter((hit) => !isTold(text, hit) && (text.within(hit.first, hit.last + 12, 'unrecognisedField').some((field) => !isNegated(text, field)) || multiples.has(text.tokens[hit.first]?.norm ?? '') || text.tokens[hit.first]?.norm === 'fda'))
    return toHits(text, claims, () => ({ confidence: 'likely', severity: 'hold' }))
  },
  examples: {
    flags: [
      'Board certified in anti-ageing and longevity.',
      'Triple board certified in beauty and wellness.',
      'Double board certified, peptides and hormones.',
      'Certified expert in regenerative medicine, book now.',
      'Diploma in longevity, two days in Bali, and I am open for business.',
    ],
    passes: [
      'Board certified in internal medicine (ABIM).',
      'The trial of a longevity drug has started.',
      'Board meeting on Tuesday, papers online.',
      'We certified the new defibrillators today.',
      'A certificate in first aid takes one day, come along.',
    ],
    nearMisses: [
      { flags: 'Board certified in functional medicine.', passes: 'Board certified in family medicine.' },
      { flags: 'Dual board certified in wellness.', passes: 'Dual training in medicine and paediatrics takes six years.' },
    ],
    pairs: [
      {
        ineffective: 'Board certified in longevity and wellness, new clinic opens in May!',
        effective: 'I trained in general internal medicine and it is the title on my registration. The new clinic opens in May, for sleep, weight and blood pressure.',
      },
    ],
  },
})
