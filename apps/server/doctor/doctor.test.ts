import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../clock/clock.ts'
import { readConfig } from '../config/read-config.ts'
import type { Config } from '../config/config.ts'
import { makeDataFolder } from '../testing/open-real-server.ts'
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

test('mail is well where the server takes a connection, and ill where not', async () => {
  const server = createServer((socket) => { socket.on('error', () => undefined).end('220 desk\r\n') })
  const port = await new Promise<number>((resolve) => { server.listen(0, '127.0.0.1', () => { const at = server.address(); resolve(typeof at === 'object' && at ? at.port : 0) }) })
  expect(await checkMail({ smtpUrl: `smtp://ada:sekret@127.0.0.1:${port}`, mailFrom: 'a@example.org' })).toMatchObject({ is: 'well' })
  await new Promise((resolve) => { server.close(resolve) })
  const gone = await checkMail({ smtpUrl: `smtp://ada:sekret@127.0.0.1:${port}`, mailFrom: 'a@example.org' })
  expect(gone).toMatchObject({ is: 'ill', words: expect.stringContaining('ECONNREFUSED') })
  expect(JSON.stringify(gone)).not.toContain('sekret')
})
