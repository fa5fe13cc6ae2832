import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../messages/en.ts'
import { composeAnswer, emptyRoute, topics } from './compose-answer.ts'

const words = en.answer.sentences
describe('composeAnswer', () => {
  it('gives the way to the office, or a blank for it', () => {
    expect(composeAnswer([], { ...emptyRoute, how: '555 0134', who: 'the practice manager' }, words)).toContain('reach the practice manager at 555 0134')
    expect(composeAnswer([], { ...emptyRoute, how: '555 0134' }, words)).toContain('reach our office at 555 0134')
    expect(composeAnswer([], emptyRoute, words)).toContain('[number or address]')
  })
  it('speaks to each chosen topic once, in a fixed order', () => {
    const answer = composeAnswer(['access', 'wait'], emptyRoute, words)
    expect(answer.indexOf(words.wait)).toBeGreaterThan(0)
    expect(answer.indexOf(words.access)).toBeGreaterThan(answer.indexOf(words.wait))
  })
  it('never says that somebody was here, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...topics]), (chosen) => {
        expect(composeAnswer(chosen, emptyRoute, words)).not.toMatch(/\byour (visit|appointment|care|treatment|bill|child|wait)\b|we saw you|you were|as our patient|sorry (that|for) your/i)
      }),
    )
  })
})
