import fc from 'fast-check'
import { expect, it } from 'vitest'
import { english } from '../words/en/index.ts'
import { Matcher } from './matcher.ts'
import { Reading } from './reading.ts'

const matcher = new Matcher(english)

function toWork(text: string): number {
  const before = matcher.attempts
  const reading = new Reading(text, matcher)
  return matcher.attempts - before + reading.tokens.length
}

it('does twice the work for twice the text, and no more', () => {
  const words = ['the', 'you', 'take', 'my', 'patient', '20', 'mg', 'not', ',', '.', '!', '"', 'idiot', 'f*ck', '#x', 'in', 'a', 'stop', '\n']
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 3, maxLength: 40 }), (parts) => {
    const piece = `${parts.join(' ')} `
    const once = toWork(piece.repeat(20))
    const twice = toWork(piece.repeat(40))
    expect(twice).toBeLessThanOrEqual(2 * once + 200)
  }), { numRuns: 60 })
})
