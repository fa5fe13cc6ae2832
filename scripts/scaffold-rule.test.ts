import { expect, test } from 'vitest'
import { scaffoldRule } from './scaffold-rule.ts'

const empty = `import type { Rule } from '../define.ts'

/** The rules of this category, by name. */
export const privacyRules: readonly Rule[] = []
`

test('a rule file with what is still to be written, and its line in the registry', () => {
  const made = scaffoldRule('privacy/no-ward-number', empty)
  expect([made.path, made.registryPath]).toEqual(['packages/review/rules/privacy/no-ward-number.ts', 'packages/review/rules/privacy/index.ts'])
  expect(made.source).toContain("export const noWardNumber = defineRule({\n  id: 'privacy/no-ward-number',\n  category: 'privacy',\n  status: 'trial',")
  expect(made.registry).toBe(`import type { Rule } from '../define.ts'
import { noWardNumber } from './no-ward-number.ts'

/** The rules of this category, by name. */
export const privacyRules: readonly Rule[] = [
  noWardNumber,
]
`)
})

test.each([
  ['lines', '[\n  noA,\n]', '[\n  noA,\n  noB,\n]'],
  ['one line', '[noA]', '[noA, noB]'],
])('a list in %s grows', (_name, list, grown) => {
  const registry = empty.replace('[]\n', `${list}\n`)
  expect(scaffoldRule('privacy/no-b', registry).registry).toContain(`readonly Rule[] = ${grown}`)
})

test.each([
  ['privacy/ward', /is no rule id/],
  ['weather/no-rain', /is no rule id/],
  ['privacy/no-../x', /is no rule id/],
  ['', /is no rule id/],
])('%j is refused', (id, sentence) => {
  expect(() => scaffoldRule(id, empty)).toThrow(sentence)
})

test('a rule that exists, or a registry without a list, is left alone', () => {
  expect(() => scaffoldRule('privacy/no-b', scaffoldRule('privacy/no-b', empty).registry)).toThrow('exists already')
  expect(() => scaffoldRule('privacy/no-b', 'export {}')).toThrow('has no list of rules')
})
