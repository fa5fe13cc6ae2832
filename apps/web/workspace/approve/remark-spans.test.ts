import { expect, test } from 'vitest'
import { findSentences, followRemarks } from './remark-spans.ts'

test('sentences are stretches of the text without the space between them', () => {
  const text = 'We open on Saturday.  Amal is there.\n\nBring your card. '
  expect(findSentences(text, 2).map(({ part, start, end }) => [part, text.slice(start, end)])).toEqual([[2, 'We open on Saturday.'], [2, 'Amal is there.'], [2, 'Bring your card.']])
  expect(findSentences('', 0)).toEqual([])
})

test('a remark follows its words; where they are gone or stand twice it quotes them', () => {
  const remark = { part: 0, start: 3, end: 7, quote: 'open', text: 'Open to whom?' }
  expect(followRemarks([remark], ['First.', 'We are open now.'])).toEqual([{ ...remark, part: 1, start: 7, end: 11 }])
  expect(followRemarks([remark], ['open open'])).toEqual([{ part: 0, start: 0, end: 0, quote: '', text: '“open”: Open to whom?' }])
  expect(followRemarks([remark], ['open', 'open'])[0]?.quote).toBe('')
  expect(followRemarks([{ ...remark, part: 4, start: 0, end: 0, quote: '' }], ['one'])[0]?.part).toBe(0)
})
