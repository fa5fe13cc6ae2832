import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../clock/clock.ts'
import { readConfig } from '../config/read-config.ts'
import type { Config } from '../config/config.ts'
import { makeDataFolder } from '../testing/open-real-server.ts'
import { openSmtpServer, type SmtpServer } from '../mail/testing/smtp-server.ts'
import { createFakeClock } from '../testing/fake-clock.ts'
import { checkMail } from './check-mail.ts'
import { examine } from './examine.ts'
import type { Finding } from './finding.ts'

let folder = ''
beforeEach(() => { folder = makeDataFolder() })
afterEach(() => rmSync(folder, { recursive: true }))

const machine = { platform: 'linux', home: '/home/ada', isRoot: false, isTerminal: false } as const
const read = (variables: Record<string, string> = {}): Config => readConfig({ SHAREWELL_DATA: folder, ...variables }, machine)
const toIlls = (findings: readonly Finding[]): string[] => findings.filter(({ is }) => is === 'ill').map(({ what }) => what)

describe('the doctor', () => {
  test('finds a machine well on which nothing was started yet, and makes nothing', async () => {
    const findings = await examine(() => read(), systemClock)
    expect(toIlls(findings)).toEqual([])
    expect(findings.map(({ what }) => what)).toEqual(['configuration', 'disk', 'database', 'keys', 'clock', 'mail', 'address'])
  })

  test('tells every mistake in the configuration', async () => {
    expect(toIlls(await examine(() => read({ PORT: 'x', ROLE: 'y' }), systemClock))).toEqual(['configuration', 'configuration'])
  })

  test('tells a database that is not there, and a clock that is wrong', async () => {
    const findings = await examine(() => read({ DATABASE_URL: 'postgresql://ada:sekret@127.0.0.1:1/sharewell' }), createFakeClock(0))
    expect(toIlls(findings)).toEqual(['database', 'clock'])
    expect(JSON.stringify(findings)).not.toContain('sekret')
  })

  test('tells data of another major version', async () => {
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n')
    expect(await examine(() => read(), systemClock)).toContainEqual(expect.objectContaining({ what: 'database', is: 'ill', doThis: expect.stringContaining('restore') }))
  })

  test('says where an address is not encrypted', async () => {
    expect(await examine(() => read({ PUBLIC_URL: 'http://desk.example.org' }), systemClock)).toContainEqual(expect.objectContaining({ what: 'address', is: 'watch' }))
  })
})

describe('mail', () => {
  test('is well where the server lets us in', async () => {
    await using server = await openSmtpServer({ password: 'open sesame' })
    expect(await checkMail({ smtpUrl: server.urlWith('ada', 'open%20sesame'), mailFrom: 'a@example.org' })).toMatchObject({ is: 'well' })
    expect(server.taken).toEqual([])
  })

  test.each([
    ['a wrong password', 'EAUTH', async (server: SmtpServer) => server.urlWith('ada', 'sekret')],
    ['nobody there', 'ECONNREFUSED', async (server: SmtpServer) => { await server.stop(); return server.urlWith('ada', 'sekret') }],
    // An address that is this machine and does not look like it, so that a password is not sent in the open.
    ['no encryption', 'ETLS', async (server: SmtpServer) => server.urlWith('ada', 'sekret').replace('127.0.0.1', '[::ffff:127.0.0.1]')],
  ])('is ill with %s (%s), and says what to do', async (_what, code, toUrl) => {
    await using server = await openSmtpServer({ password: 'open sesame' })
    const found = await checkMail({ smtpUrl: await toUrl(server), mailFrom: 'a@example.org' })
    expect(found).toMatchObject({ is: 'ill', words: expect.stringContaining(code), doThis: expect.stringContaining('SMTP_URL') })
    expect(JSON.stringify(found)).not.toContain('sekret')
  })
})
