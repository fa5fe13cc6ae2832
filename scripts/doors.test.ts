import { describe, expect, test } from 'vitest'
import { checkDoors, findImports, findImpurities, findShutDoors } from './doors.ts'

describe('doors that are shut', () => {
  test.each([
    ['packages/review/rules/a.ts', 'node:fs', /knows nothing of Node/],
    ['packages/review/rules/a.ts', 'fs', /knows nothing of Node/],
    ['packages/review/rules/a.ts', 'lodash', /may import zod, yaml, @sharewell\/domain only/],
    ['packages/review/rules/a.ts', '@sharewell/connectors', /may import/],
    ['packages/review/rules/a.ts', '../../domain/index.ts', /leaves the package/],
    ['packages/domain/index.ts', '@sharewell/review', /may import zod only/],
    ['packages/review/engine.test.ts', 'sharewell', /never the reverse/],
    ['packages/media/strip/a.ts', 'node:zlib', /knows nothing of Node/],
    ['packages/connectors/x.ts', '@sharewell/web', /may import @sharewell\/domain, ipaddr.js only/],
    ['packages/connectors/rehearsal/connector.test.ts', '@sharewell/web', /never the reverse/],
    ['packages/connectors/rehearsal/connector.ts', '@sharewell/review', /may import/],
    ['packages/connectors/rehearsal/connector.ts', 'pg', /may import/],
    ['packages/connectors/rehearsal/connector.ts', 'node:https', /knows nothing of Node/],
    ['packages/connectors/rehearsal/connector.ts', '../other/connector.ts', /looks into contract, door, rehearsal only/],
    ['packages/connectors/rehearsal/capabilities.ts', '../door/open-door.ts', /looks into contract, rehearsal only/],
    ['packages/connectors/contract/outcome.ts', '../door/open-door.ts', /looks into contract/],
    ['apps/web/main.ts', '../cli/engine.ts', /leaves the package/],
    ['apps/cli/engine.ts', '../../packages/review/index.ts', /leaves the package/],
  ])('%s imports %s', (path, specifier, reason) => {
    expect(findShutDoors([{ path, specifier }])).toEqual([expect.stringMatching(reason)])
  })
})

describe('doors that are open', () => {
  test.each([
    ['packages/review/rules/a.ts', './define.ts'],
    ['packages/review/rules/a.ts', '../engine/context.ts'],
    ['packages/review/contract/schema.ts', 'zod'],
    ['packages/review/contract/schema.ts', '@sharewell/domain'],
    ['packages/review/engine.test.ts', 'node:fs'],
    ['packages/assess/index.ts', '@sharewell/review'],
    ['packages/media/analyse/load-tools-node.ts', 'node:fs'],
    ['packages/connectors/door/open-door.ts', 'node:https'],
    ['packages/connectors/rehearsal/connector.ts', '../door/classify.ts'],
    ['packages/connectors/rehearsal/capabilities.ts', '../contract/index.ts'],
    ['apps/cli/engine.ts', 'node:fs'],
    ['apps/web/main.tsx', '@sharewell/domain/limits'],
    ['scripts/new.ts', '../packages/review/index.ts'],
  ])('%s imports %s', (path, specifier) => {
    expect(findShutDoors([{ path, specifier }])).toEqual([])
  })
})

test('every way to import is seen', () => {
  const source = `import a from 'one'
import 'two'
import { type b,
  c } from "three"
export * from 'four'
export type { d } from 'five'
const e = await import('six')
const f = require('seven')
const words = "we import 'nothing' from here"`
  expect(findImports('a.ts', source).map(({ specifier }) => specifier)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven'])
})

test.each([
  ['const now = new Date()', 1],
  ['export async function load() {}', 1],
  ['const load = async () => 1', 1],
  ['const list = new Intl.Collator()', 1],
  ['const at = new Date(input.writtenAt)', 0],
  ['const words = ["an async handover", "new date"]', 0],
  ['const segments = new Intl.Segmenter("en")', 0],
])('%s has %i impurities', (source, count) => {
  expect(findImpurities('packages/review/a.ts', source)).toHaveLength(count)
})

test('the picture engine may wait, and still reads no clock', () => {
  expect(findImpurities('packages/media/a.ts', 'export async function read() {}\nconst now = new Date()')).toEqual([expect.stringMatching(/clock/)])
})

test('the tree keeps its doors', () => {
  expect(Object.values(checkDoors()).flat()).toEqual([])
})
