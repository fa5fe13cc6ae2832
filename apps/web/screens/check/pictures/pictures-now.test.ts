import type { Finding, ReviewOutput } from '@sharewell/review/contract'
import { describe, expect, it } from 'vitest'
import type { ReviewState } from '../../../worker/use-review.ts'
import { toNotes } from '../notes/notes.ts'
import { noPictures, withoutFarTips, withPictures } from './pictures-now.ts'

const output: ReviewOutput = { verdict: 'clear', findings: [], care: null, questions: [], engine: { version: '1', language: { detected: 'en', coverage: 'full' }, models: [], packs: [], inputHash: '' } }
const joinedOutput: ReviewOutput = { ...output, verdict: 'hold' }
const own: ReviewState = { phase: 'ready', output, readText: 'a', current: true, failed: false }
const joined = { of: output, output: joinedOutput, readText: 'a' }

it('a tip on a picture waits until the picture is open; everything graver stands', () => {
  const tip = (severity: 'tip' | 'advise', attachment?: string): Finding => ({ rule: 'media/needs-alt-text', category: 'media', severity, start: 0, end: 0, quote: '', ...(attachment ? { in: { attachment } } : {}), what: '', why: '', doThis: '', fixes: [], clauses: [], confidence: 'possible', evidence: [] })
  const notes = toNotes([tip('tip'), tip('tip', 'a'), tip('tip', 'b'), tip('advise', 'b')])
  const shown = (open: string) => withoutFarTips(notes, open, (_what, of) => `${of} pictures`).map(({ finding }) => [finding.severity, finding.in, finding.what])
  expect(shown('a')).toEqual([['tip', undefined, ''], ['tip', { attachment: 'a' }, '2 pictures'], ['advise', { attachment: 'b' }, '']])
  // Where the open one has words, the tip leads to the first that has none.
  expect(shown('c')).toEqual(shown('a'))
})

describe('the review that the page shows', () => {
  it('is the text’s own without pictures', () => expect(withPictures(own, noPictures)).toBe(own))
  it('is the joined one with them', () => expect(withPictures(own, { ...noPictures, ids: ['a'], joined })).toMatchObject({ output: joinedOutput, current: true }))
  it.each([
    ['a picture is still looked at', { ...noPictures, ids: ['a'], joined, busy: true }, own],
    ['nothing is joined yet', { ...noPictures, ids: ['a'] }, own],
    ['the text was read anew', { ...noPictures, ids: ['a'], joined }, { ...own, output: { ...output } }],
    ['the text is older than what is written', { ...noPictures, ids: ['a'], joined }, { ...own, current: false }],
  ])('is not the last word where %s', (_why, pictures, state) => expect(withPictures(state, pictures).current).toBe(false))
})
