import { describe, expect, it } from 'vitest'
import { confidences, severities, toGraver, toMilder, verdicts } from './review-words.ts'

const pairs = severities.flatMap((a) => severities.map((b) => [a, b] as const))

describe('severities', () => {
  it('are ranked from a hint to a stop', () => {
    expect(severities).toEqual(['tip', 'advise', 'hold', 'block'])
    expect(verdicts.slice(1)).toEqual(severities.slice(1))
    expect(confidences).toEqual(['possible', 'likely', 'certain'])
  })

  it.each(pairs)('%s and %s: one is the graver, the other the milder, in any order', (a, b) => {
    const [milder, graver] = severities.indexOf(a) <= severities.indexOf(b) ? [a, b] : [b, a]
    expect(toGraver(a, b)).toBe(graver)
    expect(toGraver(b, a)).toBe(graver)
    expect(toMilder(a, b)).toBe(milder)
    expect(toMilder(b, a)).toBe(milder)
  })

  it('stay within a ceiling and above a floor', () => {
    expect(toMilder('block', 'hold')).toBe('hold')
    expect(toGraver('tip', 'advise')).toBe('advise')
  })
})
