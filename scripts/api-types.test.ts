import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apiTypesPath, toHeader, toTypedDocument } from './api-types.ts'
import { root } from './files.ts'

test('the client has the types of the routes as they are; else run `npm run api` and commit what it writes', () => {
  const [first] = readFileSync(join(root, apiTypesPath), 'utf8').split('\n')
  expect(`${first}\n`).toBe(toHeader(toTypedDocument()))
})

test('every refusal of a route is one problem', () => {
  const document = JSON.stringify(toTypedDocument())
  expect(document).not.toMatch(/"responses":\{[^}]*"4\d\d"/)
  expect(toHeader({ a: 1 })).not.toBe(toHeader({ a: 2 }))
})
