import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFor, type Platform, platforms } from '../../limits/index.ts'
import { findBorders } from './borders.ts'
import { findKeptSpans, splitThread, type ThreadLimits, type ThreadPart } from './index.ts'
import { splitBy } from './split-thread.ts'

const split = (text: string, limits: ThreadLimits): readonly ThreadPart[] => {
  const answer = splitThread(text, limits)
  if (!answer.ok) throw new Error(answer.refusal.words)
  return answer.parts
}
const textsOf = (text: string, limits: ThreadLimits): string[] => split(text, limits).map((part) => part.text)
const small = (max: number): ThreadLimits => ({ platform: 'bluesky', max })

describe('where a text is cut', () => {
  it.each<[string, string, number, string[]]>([
    ['not at all', 'Short and kind.', 40, ['Short and kind.']],
    ['nothing', ' \n ', 40, []],
    ['white space around', '\n  Short.  \n', 40, ['Short.']],
    ['paragraphs first', 'One here. Two here.\n\nThree here, and four. Five.', 40, ['One here. Two here.', 'Three here, and four. Five.']],
    ['then lines', 'One here and two\nThree here and four. Five six', 36, ['One here and two', 'Three here and four. Five six']],
    ['then sentences', 'The clinic opens at nine. Bring your card with you.', 40, ['The clinic opens at nine.', 'Bring your card with you.']],
    ['then clauses', 'The clinic opens at nine on Mondays, and later on Fridays', 40, ['The clinic opens at nine on Mondays,', 'and later on Fridays']],
    ['then words', 'The clinic opens at nine on most Mondays and Fridays', 30, ['The clinic opens at nine on', 'most Mondays and Fridays']],
    ['not behind Dr.', 'We thank our colleague Dr. Fictional for this', 34, ['We thank our colleague', 'Dr. Fictional for this']],
    ['not behind e.g.', 'Tests were ordered early, e.g. CRP and a blood film', 40, ['Tests were ordered early, e.g. CRP and a', 'blood film']],
    ['a dose', 'We now often start with amoxicillin 500 mg three times daily', 42, ['We now often start with amoxicillin', '500 mg three times daily']],
    ['a dose per weight', 'The usual dose for children is 10 to 15 mg/kg every 6 hours', 45, ['The usual dose for children is', '10 to 15 mg/kg every 6 hours']],
    ['a percentage', 'The risk fell by about one half, or 50 % in all', 37, ['The risk fell by about one half,', 'or 50 % in all']],
    ['a p value', 'Fewer strokes were seen in those treated (p < 0.05)', 49, ['Fewer strokes were seen in those treated', '(p < 0.05)']],
    ['a DOI', 'Read the trial itself here doi: 10.1056/NEJMoa2034577 today', 36, ['Read the trial itself here', 'doi: 10.1056/NEJMoa2034577 today']],
    ['a quotation', 'She said to all of us “you can do this” and smiled', 35, ['She said to all of us', '“you can do this” and smiled']],
    ['a no-break space', 'The ward is on the fourth floor\u00A0B of the house', 32, ['The ward is on the fourth', 'floor\u00A0B of the house']],
    ['Japanese', '予防接種は大切です。明日も受けられます。', 12, ['予防接種は大切です。', '明日も受けられます。']],
    ['a long word', 'abcdefghijklmnopqrstuvwxyz', 10, ['abcdefghij', 'klmnopqrst', 'uvwxyz']],
    ['families', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
  ])('%s', (_, text, max, parts) => {
    expect(textsOf(text, small(max))).toEqual(parts)
  })

  it('numbers parts and counts the numbers', () => {
    expect(textsOf('One two three four five six', { ...small(20), isNumbered: true })).toEqual(['One two three (1/2)', 'four five six (2/2)'])
    expect(textsOf('One.', { ...small(20), isNumbered: true })).toEqual(['One.'])
    const many = textsOf('word '.repeat(60), { ...small(20), isNumbered: true })
    expect(many.length).toBeGreaterThan(9)
    expect(many.at(-1)).toMatch(new RegExp(` \\(${many.length}/${many.length}\\)$`))
  })

  it('leaves room for what else is counted', () => {
    expect(split('a'.repeat(300), { platform: 'bluesky', reserved: 50 }).map(({ end }) => end)).toEqual([250, 300])
    expect(split('a'.repeat(250), { platform: 'bluesky', reserved: 50 })).toHaveLength(1)
  })

  it('a link counts as its platform counts it', () => {
    const text = `${'a '.repeat(120)}https://journals.example.org/${'b'.repeat(200)}`
    expect(split(text, { platform: 'x' })).toHaveLength(1)
    expect(textsOf(text, { platform: 'bluesky' }).at(-1)).toMatch(/^(?:a )*https/)
  })

  it.each<[string, string, Platform, string]>([
    ['a link that no part holds', `See https://example.org/${'a'.repeat(400)}`, 'bluesky', 'link'],
    ['one character of ten thousand joiners', '👩\u200D'.repeat(5000), 'bluesky', 'character'],
  ])('refuses %s, and says which', (_, text, platform, kind) => {
    const answer = splitThread(text, { platform })
    expect(answer).toMatchObject({ ok: false, kind, refusal: { code: 'piece-too-long', words: expect.stringMatching(/^This .+\.$/) } })
  })

  it('takes a word of ten thousand letters', () => {
    for (const platform of platforms) {
      const parts = split(`So ${'a'.repeat(10_000)}`, { platform, isNumbered: true })
      for (const { text } of parts) expect(countFor(platform, text).fits).toBe(true)
    }
  })

  it('says where it had to cut a word', () => {
    expect(splitThread('abcdefghijklmno', small(10))).toMatchObject({ ok: true, cutWords: [10] })
    expect(splitThread('abcdefgh ijklmno', small(10))).toMatchObject({ ok: true, cutWords: [] })
  })
})

describe('what is kept whole', () => {
  it.each([
    ['5 mg', 'dose'], ['0.5 mL', 'dose'], ['1,000 IU daily', 'dose'], ['10 000 units', 'dose'], ['120/80 mmHg', 'dose'], ['2 x 500 mg', 'dose'], ['5-10 days', 'dose'], ['95 %', 'dose'], ['38.5 °C', 'dose'], ['6 mg/kg/day', 'dose'],
    ['3 tablets twice a day', 'dose'], ['15 mg per kg', 'dose'], ['6 weeks', 'dose'], ['10-mg', 'dose'], ['5 jours', 'dose'], ['n = 120', 'figure'], ['p < 0.001', 'figure'], ['HR 0.74', 'figure'], ['BP 120/80', 'figure'], ['$5 million', 'figure'],
    ['https://example.org/a?b=c', 'link'], ['example.org/clinic', 'link'], ['10.1056/NEJMoa2034577', 'reference'], ['PMID: 12345678', 'reference'], ['NCT01234567', 'reference'],
    ['@clinic@social.example', 'mention'], ['@riverbend.bsky.social', 'mention'], ['desk@example.org', 'mention'], ['#MedTwitter', 'hashtag'],
  ])('%s', (piece, kind) => {
    const text = `We saw it: ${piece}; and then`
    expect(findKeptSpans(text)).toContainEqual({ start: 11, end: 11 + piece.length, kind })
  })

  it.each(['We saw 12 others', 'In 2019 we met', 'an #', 'a @ b', 'p and n', 'Grade 3 oedema'])('nothing in %j', (text) => {
    expect(findKeptSpans(text)).toEqual([])
  })
})

describe('properties', () => {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('word', 'clinic', 'Dr.', 'Amara', 'end.', 'Why?', 'then,', 'and', '5 mg', '10 to 15 mg/kg', '95 %', 'https://example.org/a/long/path?x=1', 'example.org', '10.1056/NEJMoa2034577', '@a@b.example', '#MedTwitter', '“a quotation of some words”', '予防接種。', 'क्षत्रिय', '👩🏽‍⚕️', '🇨🇦', 'e\u0301') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constantFrom('\u200D', '\uD83D', '\u0600', '"', '(', '\u00A0', 'a'.repeat(700), '👩\u200D'.repeat(20)) },
  )
  const space = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '', '\t ')
  const text = fc.array(fc.tuple(piece, space).map((both) => both.join('')), { maxLength: 120 }).map((list) => list.join(''))
  const limits: fc.Arbitrary<ThreadLimits> = fc.record({ platform: fc.constantFrom(...platforms), isNumbered: fc.boolean(), max: fc.option(fc.integer({ min: 12, max: 120 }), { nil: undefined }) })
    .map(({ max, ...others }) => ({ ...others, ...(max !== undefined && { max }) }))

  it('every part is within the limit, and parts with the white space between them are the text', () => {
    fc.assert(fc.property(text, limits, (whole, how) => {
      const answer = splitThread(whole, how)
      if (!answer.ok) {
        expect(answer.piece.end).toBeGreaterThan(answer.piece.start)
        return
      }
      let from = 0
      answer.parts.forEach((part, index) => {
        expect(countFor(how.platform, part.text).fits).toBe(true)
        expect(countFor(how.platform, part.text).count).toBeLessThanOrEqual(how.max ?? Infinity)
        expect(part.end).toBeGreaterThan(part.start)
        expect(whole.slice(from, part.start).trim()).toBe('')
        const number = how.isNumbered && answer.parts.length > 1 ? ` (${index + 1}/${answer.parts.length})` : ''
        expect(part.text).toBe(whole.slice(part.start, part.end) + number)
        from = part.end
      })
      expect(whole.slice(from).trim()).toBe('')
    }), { numRuns: 300 })
  })

  it('no part begins or ends inside a character, a link, a dose or anything else that is kept', () => {
    const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
    fc.assert(fc.property(text, limits, (whole, how) => {
      const answer = splitThread(whole, how)
      if (!answer.ok) return
      const characters = new Set([...segmenter.segment(whole)].map(({ index }) => index).concat(whole.length))
      const kept = findKeptSpans(whole)
      for (const { start, end } of answer.parts) {
        for (const place of [start, end]) {
          expect(characters.has(place)).toBe(true)
          expect(kept.filter((one) => one.start < place && place < one.end && whole.slice(place, one.end).trim() !== '')).toEqual([])
        }
      }
    }), { numRuns: 200 })
  })

  it('a part split again is itself, and the same text gives the same parts', () => {
    fc.assert(fc.property(text, fc.constantFrom(...platforms), (whole, platform) => {
      const answer = splitThread(whole, { platform })
      expect(splitThread(whole, { platform })).toEqual(answer)
      if (answer.ok) for (const part of answer.parts) expect(textsOf(part.text, { platform })).toEqual([part.text])
    }), { numRuns: 100 })
  })

  const units = ['a', 'a ', 'a. ', '5 mg ', '5 ', '1 to ', '👩\u200D', '👩‍⚕️ ', '"', '(', '“', '@a@', '#', '10.1234/', 'http://', 'a.co ', '予', '\n', '\uD83D', '.']
  const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

  it.each(units)('counts no more than in step with the length of repeated %j', (unit) => {
    const toCounted = (length: number): number => {
      let counted = 0
      splitBy(repeat(unit, length), (piece) => {
        counted += piece.length
        return piece.length <= 300
      }, true)
      return counted
    }
    expect(toCounted(30_000)).toBeLessThan(25 * 30_000)
  })

  // Work that grew with the square of the length would take minutes here; how fast it is, `npm run bench -- length` says.
  it.each(units)('finds borders in 300,000 units of %j', (unit) => {
    expect(findBorders(repeat(unit, 300_000))).toBeDefined()
  })
})
