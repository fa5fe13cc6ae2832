import { gzipSync } from 'node:zlib'
import { second } from '@sharewell/domain'
import { afterEach, describe, expect, test } from 'vitest'
import type { DoorRequest, DoorResult } from '../contract/index.ts'
import { type DoorNote, type DoorSettings, openDoor } from './open-door.ts'
import { makeCertificate } from './testing/make-certificate.ts'
import { type Behave, openRawServer, type RawServer } from './testing/open-raw-server.ts'

const secret = 'token-that-nobody-sees'
const now = Date.UTC(2026, 10, 20, 12)
const open: RawServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(behave: Behave): Promise<RawServer> {
  const server = await openRawServer(behave)
  open.push(server)
  return server
}

const say = (head: string, body: string | Uint8Array = ''): Behave => (socket) => {
  socket.write(`HTTP/1.1 ${head}\r\n\r\n`)
  socket.end(body)
}
const hang: Behave = () => undefined

/** Asks a server that behaves so; the door has it listed. */
async function ask(behave: Behave, request: Partial<DoorRequest> = {}, settings: Partial<DoorSettings> = {}): Promise<DoorResult> {
  const { origin } = await serve(behave)
  return openDoor({ now: () => now, listedOrigins: [origin], ...settings }).ask({ method: 'POST', url: `${origin}/api/posts?x=1`, headers: { authorization: `Bearer ${secret}` }, body: '{"text":"words"}', ...request })
}

describe('an answer', () => {
  test('comes with status, headers, body and the time to come back', async () => {
    const result = await ask(say('429 Slow\r\nRetry-After: 30\r\nX-A: 1\r\nX-A: 2\r\nContent-Length: 2', 'ok'))
    expect(result).toEqual({ is: 'answer', status: 429, headers: expect.objectContaining({ 'x-a': '1, 2', 'content-length': '2' }), body: Buffer.from('ok'), retryAt: now + 30 * second })
  })

  test('is of one request, written whole, on a connection of its own', async () => {
    const server = await serve(say('200 OK\r\nContent-Length: 0'))
    const door = openDoor({ now: () => now, listedOrigins: [server.origin] })
    for (const body of ['one', new Uint8Array([1, 2, 3])]) expect(await door.ask({ method: 'PUT', url: `${server.origin}/a`, body })).toMatchObject({ status: 200 })
    expect(server.seen).toHaveLength(2)
    expect(server.seen[0]).toMatch(/^PUT \/a HTTP\/1\.1\r\n/)
    expect(server.seen[0]).toContain(`host: 127.0.0.1:${server.port}\r\n`)
    expect(server.seen[0]).toMatch(/content-length: 3\r\n\r\none$/)
  })

  test('may be packed', async () => {
    expect(await ask(say('200 OK\r\nContent-Encoding: gzip', gzipSync('{"id":7}')))).toMatchObject({ is: 'answer', body: Buffer.from('{"id":7}') })
  })

  test('that sends elsewhere is given as it is; nobody goes there', async () => {
    const elsewhere = await serve(say('200 OK\r\nContent-Length: 0'))
    for (const location of ['http://169.254.169.254/latest/meta-data/', `${elsewhere.origin}/`, 'file:///etc/passwd']) {
      expect(await ask(say(`307 Elsewhere\r\nLocation: ${location}\r\nContent-Length: 0`))).toMatchObject({ is: 'answer', status: 307 })
    }
    expect(elsewhere.seen).toEqual([])
  })
})

describe('what is not sent, for certain', () => {
  test.each([['authorization', `Bearer a\r\nX-Other: b`], ['host', 'other.example'], ['Transfer-Encoding', 'chunked'], ['content-length', '1'], ['not a name', 'x']])('a header %s: %j', async (name, value) => {
    const server = await serve(hang)
    expect(await openDoor({ now: () => now, listedOrigins: [server.origin] }).ask({ method: 'POST', url: `${server.origin}/`, headers: { [name]: value } })).toEqual({ is: 'not-sent', why: 'bad-request' })
    expect(server.seen).toEqual([])
  })

  test('what nobody listens to', async () => {
    const gone = await openRawServer(hang)
    await gone.close()
    expect(await openDoor({ now: () => now, listedOrigins: [gone.origin] }).ask({ method: 'GET', url: `${gone.origin}/` })).toEqual({ is: 'not-sent', why: 'no-connection' })
  })

  test('what does not shake hands', async () => {
    const server = await serve(say('200 OK\r\nContent-Length: 0'))
    const url = server.origin.replace('http:', 'https:')
    expect(await openDoor({ now: () => now, listedOrigins: [url], connectMs: 500 }).ask({ method: 'GET', url: `${url}/` })).toEqual({ is: 'not-sent', why: 'no-handshake' })
  })

  test('a name that leads nowhere, or is not looked up in time', async () => {
    const request: DoorRequest = { method: 'GET', url: 'https://med.example/' }
    expect(await openDoor({ now: () => now, resolve: () => Promise.reject(new Error('ENOTFOUND')) }).ask(request)).toEqual({ is: 'not-sent', why: 'no-such-host' })
    expect(await openDoor({ now: () => now, resolve: async () => [] }).ask(request)).toEqual({ is: 'not-sent', why: 'no-such-host' })
    expect(await openDoor({ now: () => now, connectMs: 20, resolve: () => new Promise(() => undefined) }).ask(request)).toEqual({ is: 'not-sent', why: 'no-connection' })
  })

  test.each([['127.0.0.1'], ['10.1.2.3'], ['169.254.169.254'], ['::1'], ['::ffff:192.168.0.1'], ['fe80::1'], ['0.0.0.0'], ['nonsense']])('a name that leads to %s, be it beside a public address', async (address) => {
    for (const addresses of [[address], ['1.1.1.1', address]]) {
      expect(await openDoor({ now: () => now, resolve: async () => addresses }).ask({ method: 'GET', url: 'https://med.example/' })).toEqual({ is: 'not-sent', why: 'address-refused' })
    }
  })

  test('a listed name that leads to the secrets of a cloud', async () => {
    for (const address of ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200']) {
      expect(await openDoor({ now: () => now, listedOrigins: ['https://social.hospital.example'], resolve: async () => [address] }).ask({ method: 'GET', url: 'https://social.hospital.example/' })).toEqual({ is: 'not-sent', why: 'address-refused' })
    }
  })

  test('anything once the server stops', async () => {
    const server = await serve(hang)
    expect(await openDoor({ now: () => now, listedOrigins: [server.origin], stop: AbortSignal.abort() }).ask({ method: 'GET', url: `${server.origin}/` })).toEqual({ is: 'not-sent', why: 'stopped' })
    expect(server.seen).toEqual([])
  })
})

describe('what may have arrived', () => {
  test.each<[string, Behave, string]>([
    ['cut before a word', (socket) => socket.destroy(), 'cut-off'],
    ['ended without a word', (socket) => socket.end(), 'cut-off'],
    ['silence', hang, 'no-answer'],
    ['a head that never ends', (socket) => socket.write('HTTP/1.1 200 OK\r\nX-A: '), 'no-answer'],
    ['a body that never ends', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc'), 'no-answer'],
    ['less than it promised', say('200 OK\r\nContent-Length: 10', 'abc'), 'answer-broken'],
    ['pieces that break off', say('200 OK\r\nTransfer-Encoding: chunked', '5\r\nab'), 'answer-broken'],
    ['two lengths', say('200 OK\r\nContent-Length: 2\r\nContent-Length: 9', 'ok'), 'answer-broken'],
    ['a length and pieces', say('200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked', '2\r\nok\r\n0\r\n\r\n'), 'answer-broken'],
    ['no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), 'answer-broken'],
    ['a head without measure', say(`200 OK\r\nX-A: ${'a'.repeat(40_000)}`), 'answer-broken'],
    ['a body without measure', say('200 OK', 'a'.repeat(200_000)), 'answer-too-large'],
    ['a small body that unpacks into a large one', say('200 OK\r\nContent-Encoding: gzip', gzipSync(Buffer.alloc(20_000_000))), 'answer-too-large'],
    ['packed twice', say('200 OK\r\nContent-Encoding: gzip, gzip', gzipSync(gzipSync('ok'))), 'answer-broken'],
    ['packed in a way that was not asked for', say('200 OK\r\nContent-Encoding: zstd', 'x'), 'answer-broken'],
    ['packed, and broken', say('200 OK\r\nContent-Encoding: gzip', 'no gzip'), 'answer-broken'],
    ['packed, and cut', say('200 OK\r\nContent-Encoding: gzip', gzipSync('words and words').subarray(0, 15)), 'answer-broken'],
    ['another protocol', say('101 Switching\r\nConnection: upgrade\r\nUpgrade: websocket'), 'answer-broken'],
  ])('%s', async (_, behave, why) => {
    expect(await ask(behave, {}, { totalMs: why === 'no-answer' ? 100 : 10_000, atMostBytes: 100_000 })).toEqual({ is: 'maybe-sent', why })
  })

  test('what runs while the server stops', async () => {
    const stop = new AbortController()
    expect(await ask(() => stop.abort(), {}, { stop: stop.signal })).toEqual({ is: 'maybe-sent', why: 'stopped' })
  })

  test('a request may ask for tighter bounds, never for wider ones', async () => {
    expect(await ask(say('200 OK', 'a'.repeat(50)), { atMostBytes: 10 })).toEqual({ is: 'maybe-sent', why: 'answer-too-large' })
    expect(await ask(say('200 OK', 'a'.repeat(50)), { atMostBytes: 1000 }, { atMostBytes: 10 })).toEqual({ is: 'maybe-sent', why: 'answer-too-large' })
    expect(await ask(hang, { withinMs: 60 })).toEqual({ is: 'maybe-sent', why: 'no-answer' })
  })
})

describe('a name is looked up once', () => {
  test('and what it answers the next time changes nothing', async () => {
    const server = await serve(say('200 OK\r\nContent-Length: 0'))
    const answers = [['127.0.0.1'], ['169.254.169.254']]
    const url = `http://social.hospital.example:${server.port}`
    const door = openDoor({ now: () => now, listedOrigins: [url], resolve: async () => answers.shift() ?? [] })
    expect(await door.ask({ method: 'GET', url: `${url}/` })).toMatchObject({ is: 'answer', status: 200 })
    expect(await door.ask({ method: 'GET', url: `${url}/` })).toEqual({ is: 'not-sent', why: 'address-refused' })
    expect(server.seen).toHaveLength(1)
  })

  test('the next of its addresses is tried where one does not answer', async () => {
    const server = await serve(say('200 OK\r\nContent-Length: 0'))
    const url = `http://social.hospital.example:${server.port}`
    expect(await openDoor({ now: () => now, listedOrigins: [url], resolve: async () => ['127.0.0.2', '127.0.0.1'] }).ask({ method: 'GET', url: `${url}/` })).toMatchObject({ is: 'answer' })
  })
})

test('a certificate is asked for the name, whatever the address', async () => {
  const { key, cert } = makeCertificate('social.hospital.example')
  const server = await openRawServer(say('200 OK\r\nContent-Length: 0'), { key, cert })
  open.push(server)
  const reach = (name: string, authorities?: string[]): Promise<DoorResult> => {
    const url = `https://${name}:${server.port}`
    return openDoor({ now: () => now, listedOrigins: [url], resolve: async () => ['127.0.0.1'], ...(authorities ? { authorities } : {}) }).ask({ method: 'GET', url: `${url}/` })
  }
  expect(await reach('social.hospital.example', [cert])).toMatchObject({ is: 'answer', status: 200 })
  expect(await reach('other.hospital.example', [cert])).toEqual({ is: 'not-sent', why: 'no-handshake' })
  expect(await reach('social.hospital.example')).toEqual({ is: 'not-sent', why: 'no-handshake' })
  expect(server.seen).toHaveLength(1)
})

test('what is noted or answered names no secret, no text and no place', async () => {
  const notes: DoorNote[] = []
  const results = [
    await ask(say('500 No\r\nContent-Length: 0'), {}, { note: (one) => notes.push(one) }),
    await ask((socket) => socket.destroy(), {}, { note: (one) => notes.push(one) }),
    await openDoor({ now: () => now, note: (one) => notes.push(one) }).ask({ method: 'GET', url: `https://user:${secret}@med.example/` }),
  ]
  expect(notes).toEqual([{ method: 'POST', result: 500, bytes: 0 }, { method: 'POST', result: 'cut-off', bytes: 0 }, { method: 'GET', result: 'bad-address', bytes: 0 }])
  for (const one of [...notes, ...results]) expect(JSON.stringify(one)).not.toMatch(new RegExp(`${secret}|words|127\\.0|med\\.example`))
})
