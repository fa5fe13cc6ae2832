import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAddressKind } from './addresses.ts'
import { readTarget, toOrigin } from './read-target.ts'

test.each([
  ['93.184.215.14', 'public'], ['1.1.1.1', 'public'], ['2606:4700:4700::1111', 'public'], ['2a00:1450:4001:800::200e', 'public'],
  ['127.0.0.1', 'inside'], ['127.9.9.9', 'inside'], ['10.0.0.1', 'inside'], ['172.16.0.1', 'inside'], ['172.31.255.255', 'inside'], ['192.168.1.1', 'inside'], ['100.64.0.1', 'inside'],
  ['::1', 'inside'], ['fc00::1', 'inside'], ['fd12:3456::1', 'inside'],
  ['172.32.0.1', 'public'], ['172.15.0.1', 'public'], ['192.169.0.1', 'public'], ['100.128.0.1', 'public'],
  ['0.0.0.0', 'never'], ['0.1.2.3', 'never'], ['169.254.169.254', 'never'], ['169.254.0.1', 'never'], ['224.0.0.1', 'never'], ['255.255.255.255', 'never'], ['240.0.0.1', 'never'], ['192.0.2.1', 'never'], ['198.18.0.1', 'never'], ['100.100.100.200', 'never'],
  ['::', 'never'], ['fe80::1', 'never'], ['fe80::1%eth0', 'never'], ['ff02::1', 'never'], ['fd00:ec2::254', 'never'], ['2001:db8::1', 'never'], ['2002:7f00:1::', 'never'], ['2001::1', 'never'], ['fec0::1', 'never'], ['100::1', 'never'], ['4000::1', 'never'],
  // IPv4 in the clothes of IPv6: mapped, compatible, translated.
  ['::ffff:127.0.0.1', 'inside'], ['::ffff:7f00:1', 'inside'], ['::ffff:169.254.169.254', 'never'], ['::ffff:1.1.1.1', 'public'], ['::127.0.0.1', 'never'], ['::8.8.8.8', 'never'], ['::7f00:1', 'never'], ['::ffff:0:127.0.0.1', 'never'],
  ['64:ff9b::7f00:1', 'never'], ['64:ff9b::a00:1', 'never'], ['64:ff9b::a9fe:a9fe', 'never'], ['64:ff9b::101:101', 'public'], ['64:ff9b:1::101:101', 'never'],
  ['localhost', 'never'], ['', 'never'], ['1', 'never'], ['2130706433', 'never'], ['0x7f.1', 'never'], ['127.1', 'never'],
] as const)('%s is %s', (address, kind) => {
  expect(toAddressKind(address)).toBe(kind)
})

test('whatever it is given, it answers, and no IPv4 address changes its kind by putting on IPv6', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (text) => { expect(['public', 'inside', 'never']).toContain(toAddressKind(text)) }), { numRuns: 300, seed: 7 })
  fc.assert(fc.property(fc.ipV4(), (address) => { expect(toAddressKind(`::ffff:${address}`)).toBe(toAddressKind(address)) }), { numRuns: 300, seed: 7 })
})

const listed = new Set(['http://10.0.3.7:3000', 'https://social.hospital.example'])
describe('addresses that the door does not open to', () => {
  test.each([
    'http://med.example/', 'ftp://med.example/', 'file:///etc/passwd', 'data:text/plain,a', 'javascript:1', 'no address', '', 'https://', '//med.example',
    'https://user@med.example/', 'https://user:pass@med.example/', 'https://:pass@med.example/', 'https://med.example/#part',
    'https://med.example:8443/', 'https://med.example:80/', 'https://med.example:22/',
    'https://127.0.0.1/', 'https://2130706433/', 'http://2130706433', 'https://0x7f000001/', 'https://0177.0.0.1/', 'https://127.1/', 'https://1.1.1.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[2606:4700:4700::1111]/', 'https://①②⑦.⓪.⓪.①/',
    'https://localhost/', 'https://localhost./', 'https://metadata/', 'https://./',
    // Listed is one origin, and no neighbour of it.
    'https://10.0.3.7:3000/', 'http://10.0.3.7/', 'http://10.0.3.8:3000/', 'http://social.hospital.example/', 'https://user@social.hospital.example/',
  ])('%s', (address) => {
    expect(readTarget(address, listed)).toBeUndefined()
  })
})

test.each([
  ['https://med.example/api?x=1', 'med.example', 443, false],
  ['https://MED.example./api', 'med.example', 443, false],
  ['http://10.0.3.7:3000/api', '10.0.3.7', 3000, true],
  ['https://social.hospital.example/api', 'social.hospital.example', 443, true],
])('%s goes to %s:%i', (address, host, port, isListed) => {
  expect(readTarget(address, listed)).toMatchObject({ host, port, isListed })
})

test.each([['https://med.example/a?b', 'https://med.example'], ['http://10.0.3.7:3000', 'http://10.0.3.7:3000'], ['ftp://a.example', undefined], ['med.example', undefined]])('the origin of %s is %s', (text, origin) => {
  expect(toOrigin(text)).toBe(origin)
})
