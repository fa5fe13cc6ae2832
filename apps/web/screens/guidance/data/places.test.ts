import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toComparison, toView } from './places.ts'

describe('toView', () => {
  it.each([
    ['', { at: 'home' }],
    ['search/alias', { at: 'search', words: 'alias' }],
    ['search/before/after', { at: 'search', words: 'before/after' }],
    ['pack/gmc2024', { at: 'pack', id: 'gmc2024' }],
    ['clause/gmc2024.13', { at: 'clause', id: 'gmc2024.13' }],
    ['rule/respect/no-insult', { at: 'rule', id: 'respect/no-insult' }],
    ['rule/respect', { at: 'rules', id: 'respect' }],
    ['topic/humour', { at: 'topic', id: 'humour', sides: ['', ''] }],
    ['topic/humour/cma/ccmc', { at: 'topic', id: 'humour', sides: ['cma', 'ccmc'] }],
    ['compare', { at: 'compare', sides: ['', ''] }],
    ['compare/cma/ccmc', { at: 'compare', sides: ['cma', 'ccmc'] }],
    ['grey-areas', { at: 'grey-areas' }],
    ['speaking-up', { at: 'speaking-up', section: '' }],
    ['speaking-up/nz', { at: 'speaking-up', section: 'nz' }],
    ['topic/toString', { at: 'nowhere', place: 'topic/toString' }],
    ['pack/', { at: 'nowhere', place: 'pack/' }],
    ['nonsense', { at: 'nowhere', place: 'nonsense' }],
  ])('%j', (place, view) => expect(toView(place)).toEqual(view))

  it('says something of every place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (place) => {
      expect(toView(place).at).not.toBe('')
    }))
  })
})

describe('toComparison', () => {
  it.each([
    ['', ['', ''], 'compare'],
    ['', ['cma', 'ccmc'], 'compare/cma/ccmc'],
    ['humour', ['cma', ''], 'topic/humour/cma'],
    ['humour', ['cma', 'ccmc'], 'topic/humour/cma/ccmc'],
  ] as const)('%j of %j is %s, and reads back', (topic, sides, place) => {
    expect(toComparison(topic, sides)).toBe(place)
    expect(toView(place)).toMatchObject({ sides })
  })
})
