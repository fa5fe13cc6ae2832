import { describe, expect, it } from 'vitest'
import { createReviewer } from '../index.ts'

const reviewer = createReviewer()
const find = (text: string, kind: string): string[] => {
  const reading = reviewer.read({ text }).text
  return reading.of(kind).map(({ first, last }) => reading.quote(first, last))
}

describe('a dose', () => {
  it.each([
    ['take 500mg with food', ['500mg']],
    ['6 mL now', ['6 mL']],
    ['two puffs at night', ['two puffs']],
    ['half a tablet', ['half a tablet']],
    ['metformin 500 with lunch', ['metformin 500']],
    ['600 ibuprofen', ['600 ibuprofen']],
    ['400 twice a day', ['400 twice a day']],
    ['2.5 of each', ['2.5 of each']],
  ])('%s', (text, expected) => {
    expect(find(text, 'dose')).toEqual(expected)
  })
  it.each(['drop the clopidogrel five days ahead', 'a walk after dinner', '36 people in the trial', 'chapter 6', 'we waited 3 hours'])('none in: %s', (text) => {
    expect(find(text, 'dose')).toEqual([])
  })
})

describe('a vocative', () => {
  it.each([
    ['Brenda, you can stop now.', ['Brenda']],
    ['Hi Marta, lovely to hear.', ['Marta']],
    ['Happy to help, Joan!', ['Joan']],
    ['skip it, hun', ['hun']],
  ])('%s', (text, expected) => {
    expect(find(text, 'vocative')).toEqual(expected)
  })
  it.each(['Parents, please read.', 'Monday, at last.', 'My love of maps is old.', 'Sadly, no.'])('none in: %s', (text) => {
    expect(find(text, 'vocative')).toEqual([])
  })
})

describe('a shop\'s code', () => {
  it.each([['use DRLISA15 today', ['DRLISA15']], ['#SCRUB10 for you', []], ['COVID19 and ICD10', []], ['HBA1C is a test', []], ['ABC1 is too short', []]])('%s', (text, expected) => {
    expect(find(text, 'promoCode')).toEqual(expected)
  })
})

describe('a price', () => {
  it.each([['only £99 now', ['£99']], ['20 euros each', ['20 euros']], ['save $500', ['$500']], ['Rs 300 a visit', ['Rs 300']]])('%s', (text, expected) => {
    expect(find(text, 'price')).toEqual(expected)
  })
  it.each(['it weighs 3 pounds of flour', 'bed 20', 'in 2024'])('none in: %s', (text) => {
    expect(find(text, 'price')).toEqual([])
  })
})
