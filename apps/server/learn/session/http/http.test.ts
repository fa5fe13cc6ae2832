import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Audience } from './audience.ts'
import { listHosts, listNetworkAddresses } from './hosts.ts'
import { parseMove, parseVote } from './parse-vote.ts'
import { VoteLimit } from './vote-limit.ts'

const ticket = 'a'.repeat(32)

describe('a vote out of a body', () => {
  it('has a ticket, a post and a choice', () => {
    expect(parseVote(JSON.stringify({ ticket, post: 2, choice: 'changes' }))).toEqual({ ticket, post: 2, choice: 'changes' })
  })
  test.each([
    '', 'null', '[]', '"yes"', '{', '{}',
    JSON.stringify({ ticket, post: 0 }),
    JSON.stringify({ ticket, post: 0, choice: 'maybe' }),
    JSON.stringify({ ticket, post: 0, choice: 'constructor' }),
    JSON.stringify({ ticket: 'A'.repeat(32), post: 0, choice: 'yes' }),
    JSON.stringify({ ticket: 'a'.repeat(33), post: 0, choice: 'yes' }),
    JSON.stringify({ ticket: [ticket], post: 0, choice: 'yes' }),
    JSON.stringify({ ticket, post: '0', choice: 'yes' }),
    JSON.stringify({ ticket, post: -1, choice: 'yes' }),
    JSON.stringify({ ticket, post: 0.5, choice: 'yes' }),
    JSON.stringify({ ticket, post: 0, choice: 'yes', name: 'Jonas' }),
    `{"ticket":"${ticket}","post":0,"choice":"yes","__proto__":{"a":1}}`,
  ])('is not %j', (body) => {
    expect(parseVote(body)).toBeUndefined()
  })
  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
      expect(parseVote(body)).toBeUndefined()
      expect([undefined, 'number']).toContain(parseMove(body) === undefined ? undefined : 'number')
    }))
  })
})

describe('hosts', () => {
  test.each<[string, number, string[]]>([
    ['127.0.0.1', 4400, ['127.0.0.1:4400', 'localhost:4400']],
    ['192.168.1.20', 80, ['192.168.1.20', '192.168.1.20:80']],
    ['FD00::2', 4400, ['[fd00::2]:4400']],
  ])('%s at %i answers to %j', (address, port, hosts) => {
    expect(listHosts(address, port)).toEqual(hosts)
  })
  const at = (address: string, internal = false): NetworkInterfaceInfo => (address.includes(':')
    ? { address, internal, family: 'IPv6', scopeid: 0, netmask: '', mac: '', cidr: null }
    : { address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null })
  test.each<[string, Record<string, NetworkInterfaceInfo[]>, string[]]>([
    ['private addresses before others', { eth0: [at('203.0.113.9'), at('192.168.1.20')] }, ['192.168.1.20', '203.0.113.9']],
    ['IPv4 before IPv6', { eth0: [at('fd00::2'), at('203.0.113.9')] }, ['203.0.113.9', 'fd00::2']],
    ['real networks before virtual ones', { docker0: [at('172.17.0.1')], wlan0: [at('10.0.0.7')] }, ['10.0.0.7', '172.17.0.1']],
    ['IPv6 where there is nothing else', { eth0: [at('fe80::1'), at('fd00::2')] }, ['fd00::2']],
    ['none where there is only itself', { lo: [at('127.0.0.1', true)], eth0: [at('169.254.3.4')] }, []],
  ])('%s', (_name, interfaces, found) => {
    expect(listNetworkAddresses(interfaces)).toEqual(found)
  })
})

test('a connection earns its votes back with time, and is forgotten with it', () => {
  let now = 0
  const limit = new VoteLimit({ burst: 2, perSecond: 1, ticketsPerConnection: 1 }, () => now)
  const connection = {}
  expect([1, 2, 3].map(() => limit.refuse(connection, 'a'))).toEqual([undefined, undefined, 'many'])
  now = 1000
  expect([limit.refuse(connection, 'b'), limit.refuse({}, 'b')]).toEqual(['tickets', undefined])
})

describe('an audience', () => {
  /** A listener whose connection never takes a byte. */
  const makeStuck = (): ServerResponse => {
    const request = new IncomingMessage(new Socket())
    return new ServerResponse(request)
  }
  it('lets a reader go that does not read, and tells that it went', () => {
    let changes = 0
    const audience = new Audience({ most: 5, waiting: 1000, onChange: () => { changes++ } })
    const stuck = makeStuck()
    expect(audience.add(stuck, 'state', { a: 1 })).toBe(true)
    for (let at = 0; at < 100 && !stuck.destroyed; at++) audience.send('state', { text: 'x'.repeat(100) })
    stuck.emit('close')
    expect([stuck.destroyed, audience.size, changes]).toEqual([true, 0, 2])
  })
  it('has an end', () => {
    const audience = new Audience({ most: 1, waiting: 1000 })
    expect([audience.add(makeStuck(), 'state', {}), audience.add(makeStuck(), 'state', {})]).toEqual([true, false])
  })
})
