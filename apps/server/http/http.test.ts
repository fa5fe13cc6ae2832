import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'

let server: TestServer
beforeAll(async () => { server = await openTestServer({ metricsToken: 'a-token-for-metrics', publicUrl: 'https://desk.example.org', trustedProxies: ['10.0.0.0/8'] }) })
afterAll(() => server.close())

const near = { host: '127.0.0.1:4321' }

describe('what the server says of itself', () => {
  test('it lives and is ready', async () => {
    expect(await (await server.ask('/healthz')).text()).toBe('ok\n')
    expect((await server.ask('/readyz')).status).toBe(200)
    expect(await (await server.ask('/api/about')).json()).toEqual({ name: 'sharewell', version: expect.stringMatching(/^\d/), goesOut: 'while-awake' })
  })

  test('the description is OpenAPI 3.1 and names every route', async () => {
    const document: unknown = await (await server.ask('/api/openapi.json')).json()
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: 'https://desk.example.org/api' }], paths: { '/about': { get: {} } } })
  })

  test('metrics are for this machine, or for the token; what is forwarded is not near', async () => {
    await server.ask('/api/about')
    const text = await (await server.ask('/metrics')).text()
    expect(text).toContain('sharewell_http_request_seconds_count{method="GET",route="/api/about",status="200"}')
    expect((await server.ask('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(403)
    expect((await server.ask('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer a-token-for-metrics' } })).status).toBe(200)
    expect((await server.ask('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7', authorization: 'Bearer a-token-for-metricz' } })).status).toBe(403)
  })
})

describe('a problem', () => {
  test('says what happened, where, and what to do', async () => {
    const answer = await server.ask('/api/nothing')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
    expect(await answer.json()).toEqual({ type: '/problems/not-found', title: 'There is nothing at this address.', status: 404, code: 'not-found', doThis: expect.any(String), requestId: answer.headers.get('x-request-id') })
  })

  test.each([
    ['starting', { state: 'starting' }, 'not-ready'],
    ['broken', { state: 'broken', what: 'The database at /secret/path is gone.', doThis: 'Mend it.' }, 'not-ready'],
  ] as const)('while the server is %s, the API is refused and says no detail', async (_, readiness, code) => {
    const other = await openTestServer()
    other.setReadiness(readiness)
    const answer = await other.ask('/api/about')
    const words = await answer.text()
    expect([answer.status, JSON.parse(words)]).toEqual([503, expect.objectContaining({ code })])
    expect(words).not.toContain('/secret/path')
    expect((await other.ask('/healthz')).status).toBe(200)
    expect((await other.ask('/readyz')).status).toBe(503)
    await other.close()
  })
})

describe('who is refused at the door', () => {
  test.each([
    ['another name', { host: 'evil.example' }, 421],
    ['its own name', { host: 'desk.example.org' }, 200],
    ['this machine', near, 200],
    ['this machine, IPv6', { host: '[::1]:4321' }, 200],
    ['a name that begins like this machine', { host: '127.0.0.1.evil.example' }, 421],
  ])('under %s', async (_, headers, status) => {
    expect((await server.ask('/api/about', { headers })).status).toBe(status)
  })

  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a sister site', { 'sec-fetch-site': 'same-site' }, 403],
    ['from another origin', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, 403],
    ['from no origin at all', { origin: 'null' }, 403],
    ['from the page', { 'sec-fetch-site': 'same-origin', origin: 'https://desk.example.org' }, 404],
    ['from an old browser on the page', { 'sec-fetch-site': undefined, origin: 'https://desk.example.org', cookie: 'a=b' }, 404],
    ['from a program', { 'sec-fetch-site': undefined }, 404],
    ['from a program with a cookie', { 'sec-fetch-site': undefined, cookie: 'a=b' }, 403],
  ])('a change %s', async (_, headers, status) => {
    const sent = Object.entries({ 'sec-fetch-site': 'same-origin', ...headers }).filter((entry): entry is [string, string] => entry[1] !== undefined)
    expect((await server.app.request('https://desk.example.org/api/nothing', { method: 'POST', headers: sent })).status).toBe(status)
  })

  test('whoever floods from elsewhere, until a moment later; this machine never', async () => {
    const other = await openTestServer({ trustedProxies: ['127.0.0.1'] })
    const knock = (address: string): Promise<Response> => other.ask('/api/about', { headers: { 'x-forwarded-for': address } })
    const statuses: number[] = []
    for (let time = 0; time < 1001; time += 1) statuses.push((await knock('203.0.113.7')).status)
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([1000, 429])
    expect((await knock('203.0.113.8')).status).toBe(200)
    other.clock.advance(10)
    expect((await knock('203.0.113.7')).status).toBe(200)
    await other.close()
  })

  test('whoever asks a worker for more than its health', async () => {
    const worker = await openTestServer({ servesApi: false })
    expect([(await worker.ask('/healthz')).status, (await worker.ask('/readyz')).status, (await worker.ask('/api/about')).status, (await worker.ask('/api/openapi.json')).status]).toEqual([200, 200, 404, 404])
    await worker.close()
  })

  test('a body that is too long', async () => {
    const answer = await server.ask('/api/nothing', { body: 'x'.repeat(300_000) })
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ code: 'too-large' })])
  })
})

test('every answer carries the strict headers', async () => {
  for (const path of ['/healthz', '/api/about', '/api/nothing', '/nowhere']) {
    const { headers } = await server.ask(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('cache-control'), headers.get('strict-transport-security')]).toEqual(['nosniff', 'no-referrer', 'no-store', expect.stringContaining('max-age')])
  }
})

test('the log holds routes and ids, never a query, a token, a body or an address', async () => {
  await server.ask('/api/nothing/sekret-path?token=sekret-query', { body: { text: 'sekret-body' }, headers: { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer sekret-token', 'user-agent': 'sekret-agent' } })
  const log = server.logged.join('')
  expect(log).toContain('"status":404')
  expect(log).not.toMatch(/sekret|203\.0\.113|127\.0\.0\.1/)
})
