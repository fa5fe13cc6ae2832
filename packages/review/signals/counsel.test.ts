import { describe, expect, it } from 'vitest'
import { createReviewer } from '../index.ts'

const reviewer = createReviewer()
const filler = 'The weather has been grey here for a fortnight and the whole street is waiting for the first warm day of the year to come at last.'
const find = (text: string, kind: string): string[] => {
  const reading = reviewer.read({ text: `${filler} ${text}` }).text
  return reading.of(kind).map(({ first, last }) => reading.quote(first, last))
}

describe('what directs the reader', () => {
  it.each([
    ['You should keep a diary of it.', 'You should keep'],
    ['You might want to rest your knee.', 'You might want to rest'],
    ['Please rest your knee.', 'rest'],
    ['You have to talk to your husband.', 'You have to talk'],
  ])('%s', (text, expected) => {
    expect(find(text, 'directsAsker')).toEqual([expected])
  })
  it.each(['You should see a doctor about it.', 'Talk to your pharmacist.', 'You could ask for a copy.', 'You may feel sick for a day.', 'Let me tell you a story.', 'You are kind.'])('nothing in: %s', (text) => {
    expect(find(text, 'directsAsker')).toEqual([])
  })
  it('weighs less after "if"', () => {
    const reading = reviewer.read({ text: `${filler} If it swells, you should rest it. You should rest it.` }).text
    expect(reading.of('directsAsker').map(({ value }) => value)).toEqual(['perhaps', 'duty'])
  })
})

describe('what tells the reader their own case', () => {
  it.each(['You mentioned a fall.', "You're tired of it all.", 'I think you feel alone.'])('%s', (text) => {
    expect(find(text, 'aboutAsker')).toHaveLength(1)
  })
  it.each(['If you feel alone, that is common.', 'What you feel is common.', 'People feel alone.'])('nothing in: %s', (text) => {
    expect(find(text, 'aboutAsker')).toEqual([])
  })
})

it('hears a question to the reader, and the speaker speaking to the reader', () => {
  expect(find('How are you sleeping?', 'asksAsker')).toEqual(['How are you sleeping?'])
  expect(find('I hope you sleep.', 'speaksToAsker')).toEqual(['I hope you sleep.'])
})

it('says nothing of short texts, nor of texts to nobody', () => {
  const short = reviewer.read({ text: 'You should rest your knee.' }).text
  const toNobody = reviewer.read({ text: `${filler} Rest is good for knees. Keep the bandage dry.` }).text
  for (const reading of [short, toNobody]) expect(reading.has('directsAsker', 'aboutAsker', 'asksAsker', 'speaksToAsker')).toBe(false)
})
