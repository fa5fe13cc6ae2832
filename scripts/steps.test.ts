import { expect, test } from 'vitest'
import { addTallies, listTypeProjects, readTally, toTallyLine } from './steps.ts'

test.each<[string, unknown, string]>([
  ['two files', { testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] }, { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }] }, '3 passed, 1 failed'],
  ['a file that does not load', { testResults: [{ status: 'failed', assertionResults: [] }] }, '0 passed, 1 failed'],
  ['a skipped test', { testResults: [{ status: 'passed', assertionResults: [{ status: 'skipped' }, { status: 'passed' }] }] }, '1 passed, 1 failed'],
  ['no tests at all', { testResults: [] }, '0 passed, 1 failed'],
  ['nonsense', null, '0 passed, 1 failed'],
])('%s', (_name, report, line) => {
  expect(toTallyLine(readTally(report))).toBe(line)
})

test('tallies add up', () => {
  expect(addTallies([{ passed: 1, failed: 2 }, { passed: 3, failed: 4 }])).toEqual({ passed: 4, failed: 6 })
})

test('the types of the pure packages are checked by their own configuration', () => {
  expect(listTypeProjects()).toEqual(expect.arrayContaining(['tsconfig.json', 'packages/domain/tsconfig.json', 'packages/review/tsconfig.json']))
})
