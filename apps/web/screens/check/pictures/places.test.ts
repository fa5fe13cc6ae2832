import type { Finding } from '@sharewell/review/contract'
import { describe, expect, it } from 'vitest'
import { toNotes } from '../notes/notes.ts'
import { toBoxes, toPlaces } from './places.ts'

const box = { x: 0, y: 0, width: 10, height: 10 }
const finding = (rule: string, place?: Finding['in'], start = 0): Finding => ({ rule, category: 'media', severity: 'advise', start, end: start + 1, quote: '', ...(place ? { in: place } : {}), what: '', why: '', doThis: '', fixes: [], clauses: [], confidence: 'likely', evidence: [] })

describe('notes on pictures', () => {
  const notes = toNotes([
    finding('media/no-face', { attachment: 'b', box, boxes: [box, box] }),
    finding('media/no-hidden-data', { attachment: 'b' }),
    finding('media/no-visible-text', { attachment: 'b', box }),
    finding('media/no-face', { attachment: 'a', box }),
    finding('tone/no-shouting', undefined, 5),
    finding('tone/no-shouting', { earlier: 0 }),
  ])
  it('stand below the text, what came earlier above it, each with a name of its own', () => {
    expect(notes.map(({ key }) => key)).toEqual(['tone/no-shouting|1', 'tone/no-shouting|2', 'media/no-face|b|1', 'media/no-hidden-data|b|1', 'media/no-visible-text|b|1', 'media/no-face|a|1'])
  })
  it('are counted in each picture; what has no place has no number', () => {
    expect([...toPlaces(notes, ['a', 'b'])]).toEqual([
      ['media/no-face|b|1', { picture: 2, mark: 1 }], ['media/no-hidden-data|b|1', { picture: 2, mark: null }], ['media/no-visible-text|b|1', { picture: 2, mark: 2 }], ['media/no-face|a|1', { picture: 1, mark: 1 }],
    ])
  })
  it('have all their boxes', () => expect(notes.map((note) => toBoxes(note).length)).toEqual([0, 0, 2, 0, 1, 1]))
})
