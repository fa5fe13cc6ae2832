import { describe, expect, it } from 'vitest'
import { createReviewer } from '../index.ts'

const reviewer = createReviewer()
const quotes = (text: string, kind: string): string[] => reviewer.read({ text }).text.of(kind).map(({ start, end }) => text.slice(start, end))

describe('words between quotation marks', () => {
  it.each([
    ['He said "not today" and left.', ['"not today"']],
    ['They call it “resilience” here.', ['“resilience”']],
    ["She said 'no thanks' to it", ["'no thanks'"]],
    ["the patients' notes and the nurses' desk", []],
    ['a 6" nail', []],
    ['« Bonne nuit »', ['« Bonne nuit »']],
    ['“one” and “two”', ['“one”', '“two”']],
  ])('%s', (text, expected) => expect(quotes(text, 'quoted')).toEqual(expected))
})

describe('what a negation reaches', () => {
  it('ends with the clause', () => expect(quotes('He is not a fool, she is.', 'negated')).toEqual(['not a fool']))
  it('is absent without a negator', () => expect(quotes('He is a fool.', 'negated')).toEqual([]))
})

describe('a clause under a condition', () => {
  it('ends at the comma', () => expect(quotes('If you feel faint, sit down.', 'conditional')).toEqual(['If you feel faint']))
})

describe('shouting', () => {
  it.each([
    ['WE ARE SO DONE WITH THIS', ['WE ARE SO DONE WITH THIS']],
    ['THE. REPEAT. SCRIPT. TAKES. TIME. okay', ['THE. REPEAT. SCRIPT. TAKES. TIME']],
    ['NHS, GMC, BMA and RCP met', []],
    ['The ICU and the ED', []],
  ])('%s', (text, expected) => expect(quotes(text, 'shouting')).toEqual(expected))
})
