import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

test.each<[string, NodeJS.ProcessEnv, { isTTY?: boolean; columns?: number }, { isColoured: boolean; columns: number }]>([
  ['a terminal', { TERM: 'xterm' }, { isTTY: true, columns: 72 }, { isColoured: true, columns: 72 }],
  ['a wide terminal', {}, { isTTY: true, columns: 200 }, { isColoured: true, columns: 80 }],
  ['a very narrow one', {}, { isTTY: true, columns: 10 }, { isColoured: true, columns: 40 }],
  ['a pipe', {}, {}, { isColoured: false, columns: 80 }],
  ['NO_COLOR', { NO_COLOR: '1' }, { isTTY: true }, { isColoured: false, columns: 80 }],
  ['an empty NO_COLOR', { NO_COLOR: '' }, { isTTY: true }, { isColoured: true, columns: 80 }],
  ['a dumb terminal', { TERM: 'dumb' }, { isTTY: true }, { isColoured: false, columns: 80 }],
  ['FORCE_COLOR on a pipe', { FORCE_COLOR: '1' }, {}, { isColoured: true, columns: 80 }],
])('%s', (_name, variables, stdout, expected) => {
  expect(readEnvironment(variables, stdout)).toEqual(expected)
})
