import { expect, test } from 'vitest'
import { DatabaseProblem } from '../db/database-problem.ts'
import { createLog, type Log } from './log.ts'

function capture(write: (log: Log) => void): Record<string, unknown> {
  const lines: string[] = []
  write(createLog('info', { write: (line: string) => { lines.push(line) } }))
  expect(lines).toHaveLength(1)
  return JSON.parse(lines.join(''))
}

test('a line has words, a time and fields', () => {
  expect(capture((log) => log.info('answered', { route: '/api/about', status: 200 }))).toEqual({ level: 30, at: expect.stringMatching(/^\d{4}-.*Z$/), words: 'answered', route: '/api/about', status: 200 })
})

test('of an error its kinds, code and frames are kept, never a message', () => {
  const driver = Object.assign(new Error('duplicate key (mail)=(sekret@example.org)\n    at sekret (in a message)'), { code: '23505' })
  const line = capture((log) => log.error('It broke.', new TypeError('Failed query: insert … params: sekret', { cause: driver })))
  expect(line).toMatchObject({ error: 'TypeError < Error', code: '23505', words: 'It broke.' })
  expect(line['frames']).toContainEqual(expect.stringContaining('log.test.ts'))
  expect(JSON.stringify(line)).not.toContain('sekret')
})

test.each([
  ['a text', 'sekret', { error: 'string' }],
  ['our own', new DatabaseProblem('in-use', 'sekret', 'sekret'), { error: 'DatabaseProblem', code: 'in-use' }],
  ['a code that is none', Object.assign(new Error('x'), { code: 'sekret words with spaces' }), { error: 'Error' }],
])('what was thrown: %s', (_, thrown, fields) => {
  const line = capture((log) => log.error('It broke.', thrown))
  expect(line).toMatchObject(fields)
  expect(JSON.stringify(line)).not.toContain('sekret')
})
