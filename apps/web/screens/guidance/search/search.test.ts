import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, search } from './search.ts'
import { isNear, toStem } from './words.ts'

const index = buildIndex([
  { place: 'alias', fields: [['Alias permitted, no shield', 4], ['Anonymous posting is allowed and no licence to misbehave.', 1]] },
  { place: 'name', fields: [['Usually say who you are', 4], ['Identify yourself when you comment on health.', 1]] },
  { place: 'pictures', fields: [['Pictures of patients', 4], ['Images need written consent; confidentiality covers them.', 1]] },
  { place: 'ethics', fields: [['Ética médica', 4], ['Secreto profesional.', 1]] },
])
const find = (words: string): string[] => search(index, words).entries.map(({ place }) => place)

describe('search', () => {
  it.each([
    ['alias', 'alias'],
    ['aliases', 'alias'],
    ['anonymous', 'alias'],
    ['anonimous', 'alias'],
    ['ALI', 'alias'],
    ['confidentail', 'pictures'],
    ['photos', 'pictures'],
    ['picture of a patient', 'pictures'],
    ['etica', 'ethics'],
    ['médico', 'ethics'],
    ['identifying', 'name'],
  ])('%j finds %s first', (words, place) => expect(find(words)[0]).toBe(place))

  it.each(['', '  ', 'the', '?!', 'xylophone'])('%j finds nothing', (words) => expect(find(words)).toEqual([]))

  it('says when no entry holds all the words', () => {
    expect(search(index, 'anonymous alias').exact).toBe(true)
    expect(search(index, 'anonymous pictures')).toMatchObject({ exact: false })
    expect(find('anonymous pictures').toSorted()).toEqual(['alias', 'pictures'])
  })

  it('puts a title before a mention', () => expect(find('patients')[0]).toBe('pictures'))

  it('takes whatever is typed, and finds each entry at most once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
      const places = find(words)
      expect(new Set(places).size).toBe(places.length)
    }))
  })
})

describe('toStem', () => {
  it.each([['policies', 'policy'], ['boundaries', 'boundary'], ['advertising', 'advertise'], ['anonymised', 'anonymized'], ['post', 'posts'], ['disclosures', 'disclosure']])('%s and %s are one word', (a, b) => expect(toStem(a)).toBe(toStem(b)))
})

describe('isNear', () => {
  it.each([['abuse', 'abuse', 0, true], ['abuse', 'abues', 1, true], ['abuse', 'abus', 1, true], ['abuse', 'abusse', 1, true], ['abuse', 'amuse', 1, true], ['abuse', 'refuse', 1, false], ['', 'ab', 1, false]])('%s and %s within %i: %j', (a, b, most, near) => expect(isNear(a, b, most)).toBe(near))

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      expect(isNear(a, b, most)).toBe(isNear(b, a, most))
    }))
  })
})
