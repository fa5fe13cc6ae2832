import { describe, expect, it } from 'vitest'
import { createReviewer } from '../index.ts'
import { countSyllables } from './reading-grade.ts'
import type { Reading } from '../match/reading.ts'

const reviewer = createReviewer()
const read = (text: string): Reading => reviewer.read({ text }).text
const quotes = (text: string, kind: string): string[] => read(text).of(kind).map(({ start, end }) => text.slice(start, end))

describe('shorthand', () => {
  it.each([
    ['Hold the DOAC if CrCl <30.', ['DOAC', 'CrCl']],
    ['One tablet bd, then prn.', ['bd', 'prn']],
    ['SpO2 and apoB and eGFR and HbA1c', ['SpO2', 'apoB', 'eGFR', 'HbA1c']],
    ['Dysmenorrhoea is common.', ['Dysmenorrhoea']],
    ['The NHS, the GMC and my GP met in the UK.', []],
    ['WE WANT OUR BREAKS BACK, ALL OF THEM', []],
    ['Room 7 on 3 May at 10:30, all fine.', []],
  ])('%s', (text, expected) => {
    expect(quotes(text, 'shorthand')).toEqual(expected)
  })

  it.each(['Atrial fibrillation (AF) is common, and AF can be quiet.', 'AF (an irregular heartbeat) is common, and AF can be quiet.', 'AF means an irregular heartbeat, and AF can be quiet.', 'AF is an irregular heartbeat, and AF can be quiet.'])('takes letters for spelled out: %s', (text) => {
    expect(quotes(text, 'shorthand')).toEqual([])
    expect(quotes(text, 'spelledOut')).toEqual(['AF', 'AF'])
  })

  it('does not take letters in a bracket for an explanation', () => {
    expect(quotes('AF (HTN) is on the list.', 'shorthand')).toEqual(['AF', 'HTN'])
  })

  it('sees signs in place of words only where they stand before a number or for a change', () => {
    expect(quotes('SBP ≥140 → HTN, BM <4', 'shorthandSign')).toEqual(['≥', '→', '<'])
    expect(quotes('I <3 my team, see A > B', 'shorthandSign')).toEqual(['<'])
  })
})

describe('readingGrade', () => {
  it.each([['cat', 1], ['table', 2], ['made', 1], ['hospital', 3], ['oncology', 4], ['rhythm', 1]])('counts the syllables of %s', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })

  it('is low for short plain sentences and high for official ones', () => {
    const plain = read('We are open. Come in by the red door. Ring the bell. Sit down and have some tea. We will call your name soon. Bring your pills and a pen.')
    const official = read('In accordance with the arrangements previously communicated by the administration, individuals anticipating consultation are respectfully requested to familiarise themselves with the organisational modifications necessitated by renovation.')
    expect(plain.of('readingGrade')[0]?.value).toBeLessThan(4)
    expect(official.of('readingGrade')[0]?.value).toBeGreaterThan(18)
    expect(plain.has('hardToRead')).toBe(false)
    expect(official.has('hardToRead')).toBe(true)
  })

  it('says nothing of a text under 25 words', () => {
    expect(read('We are open today.').has('readingGrade', 'longSentence')).toBe(false)
  })
})

describe('post craft', () => {
  it.each([
    ['a #b #c #d #e', 'hashtagCrowd', []],
    ['a #b #c #d #e #f #g', 'hashtagCrowd', ['#f #g']],
    ['hi #worldhandhygieneday', 'longHashtag', ['#worldhandhygieneday']],
    ['hi #WorldHandHygieneDay #medtwitter', 'longHashtag', []],
    ['a? b? c? d?', 'manyQuestions', ['?']],
    ['https://example.org one two three four five six seven eight nine ten', 'earlyLink', ['https://example.org']],
    ['one two three four five six seven eight nine ten https://example.org', 'earlyLink', []],
  ])('%s', (text, kind, expected) => {
    expect(quotes(text, kind)).toEqual(expected)
  })
})
