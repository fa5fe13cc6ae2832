import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawings, drawnDocuments, refreshDrawings } from './drawings.ts'
import { root } from './files.ts'

test('what stands between the marks is drawn anew', () => {
  const known = { one: () => 'new' }
  expect(refreshDrawings('a\n<!-- drawn: one -->\nold\nolder\n<!-- /drawn -->\nb\n', known)).toBe('a\n<!-- drawn: one -->\nnew\n<!-- /drawn -->\nb\n')
  expect(() => refreshDrawings('<!-- drawn: two -->\n<!-- /drawn -->', known)).toThrow('No drawing is named two. The names are one.')
})

test.each(drawnDocuments)('the tables and diagrams of %s are those of the code; else run `npm run docs`', (path) => {
  const markdown = readFileSync(join(root, path), 'utf8')
  expect(refreshDrawings(markdown)).toBe(markdown)
})

test('every drawing is shown somewhere', () => {
  const all = drawnDocuments.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
  for (const name of Object.keys(drawings)) expect(all).toContain(`<!-- drawn: ${name} -->`)
})
