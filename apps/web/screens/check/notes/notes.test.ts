import type { Finding } from '@sharewell/review/contract'
import { describe, expect, it } from 'vitest'
import { carryNotes, findGravest, findNoteAt, holdBack, isAside, toAsideKey, toNotes, toTally } from './notes.ts'

const text = 'A 43yo trawlerman from Fogo. He lived.'
function finding(quote: string, severity: Finding['severity'], rule = `privacy/no-${quote.length}`): Finding {
  const start = text.indexOf(quote)
  return { rule, category: 'privacy', severity, start, end: start + quote.length, quote, what: '', why: '', doThis: '', fixes: [], clauses: [], confidence: 'likely', evidence: [] }
}

describe('notes', () => {
  it('stand in the order of the text, each with its own name', () => {
    const notes = toNotes([finding('Fogo', 'hold'), finding('43yo', 'advise'), finding('43yo', 'advise')])
    expect(notes.map((note) => note.finding.quote)).toEqual(['43yo', '43yo', 'Fogo'])
    expect(new Set(notes.map((note) => note.key)).size).toBe(3)
  })
  it('move with their words, and go when the words go', () => {
    const notes = toNotes([finding('43yo', 'advise'), finding('Fogo', 'hold')])
    const carried = carryNotes(notes, text, text.replace('A 43yo', 'Some'))
    expect(carried.map((note) => note.finding.quote)).toEqual(['Fogo'])
    const now = text.replace('A 43yo', 'Some')
    expect(now.slice(carried[0]?.finding.start, carried[0]?.finding.end)).toBe('Fogo')
  })
  it('of one severity, show what a rule knows before a second look', () => {
    const notes = toNotes([finding('43yo', 'hold', 'respect/needs-second-look'), finding('Fogo', 'hold'), finding('lived', 'advise')])
    expect(findGravest(notes)?.finding.quote).toBe('Fogo')
    expect(findGravest(toNotes([finding('43yo', 'hold', 'respect/needs-second-look'), finding('lived', 'advise')]))?.finding.quote).toBe('43yo')
  })
  it('wait for the end of a sentence, unless they were there before', () => {
    const notes = toNotes([finding('Fogo', 'hold')])
    const open = { start: 0, end: 28 }
    expect(holdBack(notes, open, new Set())).toEqual([])
    expect(holdBack(notes, open, new Set(notes.map((note) => note.key)))).toEqual(notes)
    expect(holdBack(notes, null, new Set())).toEqual(notes)
  })
  it('are found at the caret, the shortest first', () => {
    const notes = toNotes([finding('A 43yo trawlerman from Fogo', 'hold'), finding('43yo', 'advise')])
    expect(findNoteAt(notes, 3)?.finding.quote).toBe('43yo')
    expect(findNoteAt(notes, 10)?.finding.quote).toContain('trawlerman')
    expect(findNoteAt(notes, 30)).toBeNull()
  })
  it('are counted with the gravest first', () => {
    const notes = toNotes([finding('43yo', 'tip'), finding('Fogo', 'hold'), finding('lived', 'hold')])
    expect(toTally(notes).map(({ severity, count }) => [severity, count])).toEqual([['hold', 2], ['tip', 1]])
    expect(findGravest(notes)?.finding.quote).toBe('Fogo')
    expect(findGravest([])).toBeNull()
  })
  it.each([
    ['tip', true, true],
    ['advise', true, true],
    ['hold', true, false],
    ['block', false, false],
  ] as const)('a %s can be set aside: %s, silenced: %s', (severity, dismissible, silenceable) => {
    const [note] = toNotes([finding('Fogo', severity)])
    if (!note) throw new Error('no note')
    expect(isAside(note, { dismissed: new Set([toAsideKey(note)]), silenced: [] })).toBe(dismissible)
    expect(isAside(note, { dismissed: new Set(), silenced: [note.finding.rule] })).toBe(silenceable)
  })
})
