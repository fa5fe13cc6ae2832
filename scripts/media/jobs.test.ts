import { expect, test } from 'vitest'
import { addUp } from './jobs.ts'
import { toMarkdown, toPlain, type Section } from './report.ts'

const counts = (rows: [string, number, number][]): Section => ({ title: 'by size', hit: 'found', miss: 'missed', rows: rows.map(([name, hits, of]) => ({ name, hits, of })) })

test('what several processes counted is added by name, in the order of the first', () => {
  const cells: Section = { title: 'where', heads: ['thing', 'label', 'none'], cells: [['letter', '2', '1']] }
  expect(addUp([[counts([['12 px', 1, 2], ['16 px', 3, 3]]), cells], [counts([['16 px', 1, 2], ['20 px', 5, 5]]), cells]])).toEqual([
    counts([['12 px', 1, 2], ['16 px', 4, 5], ['20 px', 5, 5]]),
    { ...cells, cells: [['letter', '4', '2']] },
  ])
})

test('a section for people and for machines', () => {
  const section = counts([['12 px', 3, 4]])
  expect(toMarkdown(section)).toContain('| 12 px | 3 | 1 | 75.0 | 30.1 to 95.4 |')
  expect(toPlain(section)).toMatchObject({ rows: [{ name: '12 px', found: 3, missed: 1, share: 0.75 }] })
  expect(toPlain(counts([['none', 0, 0]]))).toMatchObject({ rows: [{ share: null }] })
})
