import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { outbound } from './outbound.ts'

const waysOut = /(?<![.\w])fetch\s*\(|\bhttps?\.(?:request|get)\s*\(|from 'node:(?:https|http2|tls|dgram)'|\b(?:connect\w*|createConnection)\s*\(\s*\{|net\.connect|new pg\.(?:Client|Pool)|new PgBoss|createTransport|\bWebSocket\s*\(|'(?:undici|axios|got|nodemailer)'/

test('the server connects to nothing that is not listed', () => {
  const paths = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['node_modules/**', '**/testing/**'] }).filter((path) => !path.endsWith('.test.ts'))
  const found = paths.filter((path) => waysOut.test(readFileSync(join(import.meta.dirname, path), 'utf8'))).map((path) => path.replaceAll(sep, '/'))
  expect(paths.length).toBeGreaterThan(50)
  expect(found.toSorted()).toEqual(outbound.flatMap(({ files }) => files).toSorted())
})

test.each(['await fetch("https://example.org")', "import { request } from 'node:https'", 'const socket = connect({ host, port })', 'new pg.Pool({})'])('%s is a way out', (line) => {
  expect(waysOut.test(line)).toBe(true)
})
