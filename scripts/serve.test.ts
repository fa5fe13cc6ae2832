import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStaticServer, listen } from './serve.ts'

const outside = mkdtempSync(join(tmpdir(), 'serve-'))
const folder = join(outside, 'site')
let server: Server
let port = 0

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

function ask(path: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // node:http keeps "/../" as written, as fetch would not.
    const sent = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => { body += chunk }).on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
    })
    sent.on('error', reject).end(options.body)
  })
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  mkdirSync(join(folder, 'check'))
  for (const name of ['index.html', 'check.html', 'check/index.html']) writeFileSync(join(folder, name), `<!doctype html><title>${name}</title>`)
  writeFileSync(join(folder, 'assets/main-AbCdEf12.js'), `/* ${'long '.repeat(500)} */`)
  writeFileSync(join(folder, 'model.bin'), 'x')
  writeFileSync(join(folder, '.hidden'), 'hidden')
  server = createStaticServer(folder)
  port = await listen(server, 0)
})

afterAll(() => {
  server.close()
  rmSync(outside, { recursive: true })
})

describe('what is answered', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?a=1', 200, 'text/html; charset=utf-8'],
    ['/check', 200, 'text/html; charset=utf-8'],
    ['/check/', 200, 'text/html; charset=utf-8'],
    ['/assets/main-AbCdEf12.js', 200, 'text/javascript; charset=utf-8'],
    ['/model.bin', 200, 'application/octet-stream'],
    ['/checkers', 404, 'text/plain; charset=utf-8'],
    ['/nothing', 404, 'text/plain; charset=utf-8'],
    ['/assets', 404, 'text/plain; charset=utf-8'],
    ['/%', 404, 'text/plain; charset=utf-8'],
  ])('%s: %i', async (path, status, type) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type])
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt', '/.hidden', '/check/../../secret.txt', '/%00'])('%j stays inside the folder', async (path) => {
    const answer = await ask(path)
    expect(answer.body).not.toMatch(/secret|hidden/)
  })
})

test('a text file is compressed where the browser takes it, and sent once', async () => {
  const first = await ask('/assets/main-AbCdEf12.js', { headers: { 'accept-encoding': 'gzip' } })
  expect(first.headers['content-encoding']).toBe('gzip')
  expect(Number(first.headers['content-length'])).toBeLessThan(200)
  expect(first.headers['cache-control']).toContain('immutable')
  const again = await ask('/assets/main-AbCdEf12.js', { headers: { 'if-none-match': first.headers.etag ?? '' } })
  expect(again.status).toBe(304)
  expect((await ask('/')).headers['cache-control']).toBe('no-cache')
})

test.each([['/', 'index.html'], ['/check', 'check.html'], ['/check/', 'check/index.html']])('%s is %s', async (path, name) => {
  expect((await ask(path)).body).toContain(name)
})

test('a link below the page leads to the page', async () => {
  const answer = await ask('/check/deep/link')
  expect([answer.status, answer.headers.location]).toEqual([302, '/check'])
})

test('HEAD sends no body, POST is refused, and a share that comes too early leads to the page', async () => {
  expect((await ask('/', { method: 'HEAD' })).body).toBe('')
  expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405)
  const shared = await ask('/check/share', { method: 'POST', body: 'text=private' })
  expect([shared.status, shared.headers.location, shared.body]).toEqual([303, '/check', ''])
})

test('a taken port moves the server to the next free one', async () => {
  const second = createStaticServer(folder)
  const other = await listen(second, port)
  second.close()
  expect(other).toBeGreaterThan(port)
})
