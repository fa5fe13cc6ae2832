import { Agent } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it, test } from 'vitest'
import { listNetworkAddresses } from './http/hosts.ts'
import type { Limits } from './http/limits.ts'
import { openSession, SessionDoorError, type Session } from './open-session.ts'
import { ask, Listener, sendVote, steer, toTicket } from './testing/phone.ts'

const host = listNetworkAddresses()[0] ?? '127.0.0.2'
const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.close()
})

async function start(limits: Partial<Limits> = {}): Promise<Session> {
  const session = await openSession({ port: 0, host, set: 'trainees', minutes: 20, limits: { countEvery: 1, ...limits } })
  open.push(session)
  return session
}

function listen(url: string): Listener {
  const listener = new Listener(url)
  open.push(listener)
  return listener
}

const stageEvents = ({ stageUrl }: Session): string => `${new URL(stageUrl).origin}/stage/events`
const vote = (number: number, choice = 'yes', post = 0): object => ({ ticket: toTicket(number), post, choice })

describe('the two doors', () => {
  it('the network gets the phones’ page and nothing of the stage', async () => {
    const { phonesUrl, stageUrl } = await start()
    const paths = ['/', '/phone.css', '/phone.js', '/stage', '/stage.js', '/stage/events', '/sheet', '/tokens.css', '/../engine.ts', '/constructor']
    const answers = await Promise.all(paths.map(async (path) => [path, (await ask(phonesUrl + path.slice(1))).status]))
    expect(Object.fromEntries(answers)).toEqual({ '/': 200, '/phone.css': 200, '/phone.js': 200, '/stage': 404, '/stage.js': 404, '/stage/events': 404, '/sheet': 404, '/tokens.css': 404, '/../engine.ts': 404, '/constructor': 404 })
    expect((await steer(stageUrl.replace(/\/\/[^/]+/, `//${new URL(phonesUrl).host}`), 1)).status).toBe(404)
    expect((await ask(new URL('/sheet', stageUrl).href)).status).toBe(200)
  })
  it('a phone loads less than 20 KB, all of it from here', async () => {
    const { phonesUrl } = await start()
    const bodies = await Promise.all(['', 'phone.css', 'phone.js'].map(async (path) => (await ask(phonesUrl + path)).body))
    expect(Buffer.byteLength(bodies.join(''))).toBeLessThan(20_000)
    expect(bodies.join('')).not.toMatch(/https?:\/\/|@import|light-dark|\?\.|\?\?/)
  })
  it.each(['evil.example', '127.0.0.1:1', 'localhost'])('another name for this machine, %j, is not served', async (name) => {
    const { phonesUrl, stageUrl } = await start()
    for (const url of [phonesUrl, new URL('/stage', stageUrl).href]) expect((await ask(url, { headers: { Host: name } })).status).toBe(421)
  })
  it('every answer carries the policy and is kept nowhere', async () => {
    const { phonesUrl } = await start()
    for (const path of ['', 'nothing']) {
      const { headers } = await ask(phonesUrl + path)
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
      expect([headers['cache-control'], headers['referrer-policy'], headers['set-cookie']]).toEqual(['no-store', 'no-referrer', undefined])
    }
  })
})

describe('votes', () => {
  it('go from phones to the stage, hidden until shown, one a ticket', async () => {
    const session = await start()
    const [stage, phone] = [listen(stageEvents(session)), listen(`${session.phonesUrl}events`)]
    expect((await phone.untilPhase('before', null)).data).toMatchObject({ counts: null })
    await steer(session.stageUrl, 1)
    expect((await phone.untilPhase('open', 0)).data).toMatchObject({ counts: null, name: 'Jonas' })
    for (const one of [vote(1), vote(2, 'no'), vote(2, 'changes'), vote(3, 'no')]) expect((await sendVote(session.phonesUrl, one)).status).toBe(200)
    await stage.until(({ event, data }) => event === 'count' && data['votes'] === 3)
    expect(JSON.stringify([...stage.events, ...phone.events])).not.toMatch(/"(?:yes|changes|no)":/)
    await steer(session.stageUrl, 2)
    expect((await phone.untilPhase('shown', 0)).data['counts']).toEqual({ yes: 1, changes: 1, no: 1 })
    expect((await sendVote(session.phonesUrl, vote(4))).status).toBe(409)
    expect(JSON.stringify([...stage.events, ...phone.events])).not.toContain(toTicket(1))
  })
  it('come from this page only', async () => {
    const { phonesUrl } = await start()
    expect((await sendVote(phonesUrl, vote(1), { headers: { Origin: 'https://evil.example' } })).status).toBe(403)
    expect((await sendVote(phonesUrl, vote(1), { headers: { 'Content-Type': 'text/plain' } })).status).toBe(415)
  })
  it('are few from one connection, under one ticket or two', async () => {
    const session = await start({ burst: 4, perSecond: 0, ticketsPerConnection: 2 })
    await steer(session.stageUrl, 1)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const statuses: number[] = []
    for (const number of [1, 1, 2]) statuses.push((await sendVote(session.phonesUrl, vote(number), { agent })).status)
    expect((await sendVote(session.phonesUrl, vote(3), { agent })).status).toBe(429)
    expect(statuses).toEqual([200, 200, 200])
    const fast = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let at = 0; at < 4; at++) expect((await sendVote(session.phonesUrl, vote(9), { agent: fast })).status).toBe(200)
    const { status, headers } = await sendVote(session.phonesUrl, vote(9), { agent: fast })
    expect([status, headers['retry-after'], headers.connection]).toEqual([429, '2', 'close'])
    agent.destroy()
    fast.destroy()
  })
})

describe('steering', () => {
  it.each(['', 'Bearer ', 'Bearer wrong', 'Basic eDp5'])('needs the key, not %j', async (Authorization) => {
    const { stageUrl } = await start()
    expect((await steer(stageUrl, 1, { Authorization })).status).toBe(403)
  })
  it.each([[99], [-1], [0.5], ['1'], [null], [{}]])('to %j goes nowhere', async (at) => {
    const { stageUrl } = await start()
    expect((await steer(stageUrl, at)).status).toBe(400)
  })
})

describe('what is hostile is refused clearly and costs little', () => {
  test.each<[string, Parameters<typeof ask>[1], number]>([
    ['a huge body', { method: 'POST', body: 'x'.repeat(300_000), headers: { 'Content-Type': 'application/json' } }, 413],
    ['a huge body that hides its length', { method: 'POST', body: 'x'.repeat(300_000), headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' } }, 413],
    ['another method', { method: 'DELETE' }, 405],
    ['no JSON', { method: 'POST', body: 'vote', headers: { 'Content-Type': 'application/json' } }, 400],
    ['headers without end', { headers: { 'X-Long': 'x'.repeat(20_000) } }, 431],
  ])('%s', async (_name, options, status) => {
    const { phonesUrl } = await start()
    // A sender that is cut off while it still pushes may see the end before the answer.
    const answer = await ask(`${phonesUrl}vote`, options).catch((error: NodeJS.ErrnoException) => error.code ?? '')
    expect(status === 413 || status === 431 ? [status, 'ECONNRESET', 'EPIPE'] : [status]).toContain(typeof answer === 'string' ? answer : answer.status)
    expect((await ask(phonesUrl)).status).toBe(200)
  })
  it('a sender that dawdles over its headers is let go', async () => {
    const { phonesUrl } = await start({ headersWithin: 40, requestWithin: 60 })
    const { port } = new URL(phonesUrl)
    const socket = connect(Number(port), host)
    socket.on('error', () => {}).resume()
    socket.write('GET / HTTP/1.1\r\nHost: ')
    await new Promise((resolve) => { socket.on('close', resolve) })
    expect((await ask(phonesUrl)).status).toBe(200)
  })
  it('connections beyond the limit are dropped, and the stage has its own door', async () => {
    const session = await start({ connections: 5 })
    const { port } = new URL(session.phonesUrl)
    const idle = Array.from({ length: 40 }, () => connect(Number(port), host).on('error', () => {}).resume())
    let dropped = 0
    await new Promise<void>((resolve) => {
      for (const socket of idle) socket.on('close', () => { if (++dropped === 35) resolve() })
    })
    expect((await steer(session.stageUrl, 1)).status).toBe(200)
    for (const socket of idle) socket.destroy()
  })
  it('listeners beyond the limit hear that the room is full', async () => {
    const { phonesUrl } = await start({ streams: 2 })
    const phones = [listen(`${phonesUrl}events`), listen(`${phonesUrl}events`)]
    await Promise.all(phones.map((phone) => phone.untilPhase('before', null)))
    const { status, body } = await ask(`${phonesUrl}events`)
    expect([status, body]).toEqual([503, 'The room is full.\n'])
  })
})

it('200 phones vote, and all see the votes when they are shown', async () => {
  const session = await start()
  const phones = Array.from({ length: 200 }, () => listen(`${session.phonesUrl}events`))
  await Promise.all(phones.map((phone) => phone.untilPhase('before', null)))
  await steer(session.stageUrl, 1)
  await Promise.all(phones.map((phone) => phone.untilPhase('open', 0)))
  const answers = await Promise.all(phones.map((_, number) => sendVote(session.phonesUrl, vote(number, ['yes', 'changes', 'no', 'no'][number % 4]))))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  await steer(session.stageUrl, 2)
  const shown = await Promise.all(phones.map((phone) => phone.untilPhase('shown', 0)))
  expect(shown.map(({ data }) => data['counts'])).toEqual(phones.map(() => ({ yes: 50, changes: 50, no: 100 })))
})

it('a phone that comes back is where the room is', async () => {
  const session = await start()
  const phone = listen(`${session.phonesUrl}events`)
  await phone.untilPhase('before', null)
  phone.close()
  await steer(session.stageUrl, 1)
  await listen(`${session.phonesUrl}events`).untilPhase('open', 0)
})

describe('a door that cannot be opened says so', () => {
  it('a port in use', async () => {
    const { stageUrl } = await start()
    const port = Number(new URL(stageUrl).port)
    await expect(openSession({ port, host, set: 'clinic', minutes: 20 })).rejects.toThrow(new SessionDoorError(`port ${port} on 127.0.0.1 is in use; choose another with --port`))
  })
  it('an address of another machine', async () => {
    await expect(openSession({ port: 0, host: '198.51.100.7', set: 'clinic', minutes: 20 })).rejects.toThrow('this machine has no address 198.51.100.7; name one of its own with --host')
  })
})

it('on loopback one door serves both', async () => {
  const session = await openSession({ port: 0, host: '127.0.0.1', set: 'clinic', minutes: 5 })
  open.push(session)
  expect([session.isOnNetwork, session.posts, new URL(session.phonesUrl).host]).toEqual([false, 1, new URL(session.stageUrl).host])
  expect((await ask(session.phonesUrl)).status).toBe(200)
  expect((await steer(session.stageUrl, 1, { Authorization: '' })).status).toBe(403)
})
