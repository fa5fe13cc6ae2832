import { describe, expect, it } from 'vitest'
import { en } from '../../../messages/en.ts'
import { countBlanks, findBlank, starters } from './starters.ts'

describe('starters', () => {
  it('are six, each once, each with blanks to fill', () => {
    expect(starters.map((starter) => starter.id)).toEqual(Object.keys(en.starters))
    expect(starters).toHaveLength(6)
    for (const { id } of starters) expect(countBlanks(en.starters[id].text)).toBeGreaterThan(2)
  })
})

describe('findBlank', () => {
  it.each([
    [0, { start: 2, end: 5 }],
    [3, { start: 10, end: 13 }],
    [14, { start: 2, end: 5 }],
  ])('from %i', (from, found) => expect(findBlank('a [b] and [c].', from)).toEqual(found))
  it('finds none where there is none', () => expect(findBlank('a link](https://x)', 0)).toBeNull())
})
