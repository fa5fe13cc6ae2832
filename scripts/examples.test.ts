import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documents, refreshExamples, runExample } from './examples.ts'
import { root } from './files.ts'

test('what stands below a command is replaced by what it prints now', () => {
  const markdown = '# A\n\n```console\n$ npx --no-install sharewell one\nold\n$ echo | npx --no-install sharewell two\n```\n\n```console\n$ npm start\n```\n'
  expect(refreshExamples(markdown, (command) => `<${command.slice(-3)}>\n`)).toBe('# A\n\n```console\n$ npx --no-install sharewell one\n<one>\n$ echo | npx --no-install sharewell two\n<two>\n```\n\n```console\n$ npm start\n```\n')
})

test('both streams are shown', () => {
  expect(runExample('echo out; echo err >&2')).toBe('out\nerr\n')
})

test.each(documents)('the examples of %s print what they say', (path) => {
  const markdown = readFileSync(join(root, path), 'utf8')
  expect(refreshExamples(markdown, runExample)).toBe(markdown)
}, 120_000)
