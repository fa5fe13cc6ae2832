import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReviewer, rules, sharewellPack } from '../../index.ts'
import { packs } from '../index.ts'
import { describeLocalPack } from './describe.ts'
import { parseLocalPack } from './parse-local-pack.ts'
import { runExamples } from './run-examples.ts'

const read = parseLocalPack(readFileSync(join(import.meta.dirname, 'examples/riverbend-general.yaml'), 'utf8'), { rules: rules.map(({ id }) => id), packs: packs.map(({ id }) => id) })
if (!read.ok || !read.pack.local) throw new Error('the example pack is not sound')
const { pack } = read
const { local } = read.pack

test('every example comes out as written, and every entry has some', () => {
  const results = runExamples(pack.id, local, createReviewer({ packs: [sharewellPack, pack] }).review)
  expect(results.filter(({ ok }) => !ok)).toEqual([])
  expect([...new Set(results.map(({ entry }) => entry))]).toEqual([...[...local.words, ...local.disclaimers].map(({ id }) => id), null])
})

test('an example that comes out otherwise is told', () => {
  const [result] = runExamples(pack.id, { ...local, examples: [{ entry: 'code-names', flags: ['Handwashing works.'], passes: [] }] }, createReviewer({ packs: [pack] }).review)
  expect(result).toEqual({ entry: 'code-names', kind: 'flags', example: 'Handwashing works.', said: [], ok: false })
})

test('what it will do names every phrase, and every phrase that it silences', () => {
  const said = describeLocalPack(pack, local).flatMap(({ lines }) => lines).join('\n')
  for (const phrase of [...local.words.flatMap(({ phrases }) => phrases), ...local.allow, ...local.hashtags]) expect(said).toContain(phrase)
})

test('it makes a pause of what the house only advises on, and says on which clause', () => {
  const [plain, ours] = [createReviewer(), createReviewer({ packs: [sharewellPack, pack] })]
  const rule = rules.find(({ id }) => id === 'privacy/no-live-from-bedside')
  const texts = (rule?.examples.flags ?? []).filter((example) => typeof example === 'string')
  const severitiesOf = (reviewer: typeof plain): (string | undefined)[] => texts.map((text) => reviewer.review({ text }).findings.find((finding) => finding.rule === rule?.id)?.severity)
  expect(texts.length).toBeGreaterThan(2)
  expect(severitiesOf(plain)).toEqual(texts.map(() => 'advise'))
  expect(severitiesOf(ours)).toEqual(texts.map(() => 'hold'))
  expect(ours.review({ text: texts[0] ?? '' }).findings.find((finding) => finding.rule === rule?.id)?.clauses).toContain('riverbend-general.patient-stories')
})
