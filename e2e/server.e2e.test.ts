import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { environmentWith } from '../scripts/environment.ts'

const folder = mkdtempSync(join(tmpdir(), 'sharewell-start-'))
const running = new Set<ChildProcess>()
afterEach(async () => {
  for (const child of running) await end(child)
})
afterAll(() => rmSync(folder, { recursive: true }))

type Started = { child: ChildProcess; url: string; said: () => string }

/** What `npm start` runs, with the settings of a test alone. */
function spawnStart(settings: Record<string, string>): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../scripts/start.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith({ DATABASE_URL: '', ROLE: '', HOST: '', PUBLIC_URL: '', SMTP_URL: '', SHAREWELL_KEY: '', LOG_LEVEL: 'warn', SHAREWELL_DATA: folder, PORT: '4970', ...settings }),
  })
  running.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { said += String(chunk) })
  return { child, said: () => said }
}

async function start(settings: Record<string, string> = {}): Promise<Started> {
  const { child, said } = spawnStart(settings)
  await expect.poll(said, { timeout: 60_000 }).toContain('Ctrl+C')
  return { child, said, url: /http:\S+/.exec(said())?.[0] ?? '' }
}

function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  running.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => { child.once('exit', resolve).kill(signal) })
}

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status

describe('npm start', () => {
  it('serves the page at once and the workspace behind it, ends cleanly, and starts again on the same data, also after a kill', async () => {
    for (const signal of ['SIGINT', 'SIGKILL', 'SIGTERM'] as const) {
      const { child, url } = await start()
      expect(await statusOf(`${url}/check`)).toBe(200)
      expect(await statusOf(`${url}/healthz`)).toBe(200)
      await expect.poll(() => statusOf(`${url}/readyz`), { timeout: 60_000 }).toBe(200)
      expect(await (await fetch(`${url}/api/about`)).json()).toMatchObject({ name: 'sharewell' })
      expect((await fetch(`${url}/check`)).headers.get('content-security-policy')).toContain("connect-src 'none'")
      // Passkeys need a name, so the pages behind sign-in stand under it.
      expect((await fetch(`${url}/posts/new?x=1`, { redirect: 'manual' })).headers.get('location')).toBe(`${url.replace('127.0.0.1', 'localhost')}/posts/new?x=1`)
      expect(await end(child, signal)).toBe(signal === 'SIGKILL' ? null : 0)
      expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(signal === 'SIGKILL')
    }
    for (const name of ['sharewell.key', 'database-password']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  it('says why a second one on the same data does not open, and both show the page', async () => {
    const first = await start()
    await expect.poll(() => statusOf(`${first.url}/readyz`), { timeout: 60_000 }).toBe(200)
    const second = await start()
    await expect.poll(second.said).toMatch(/runs already on the data folder .*\n.*SHAREWELL_DATA/)
    expect(second.url).not.toBe(first.url)
    expect([await statusOf(`${second.url}/check`), await statusOf(`${second.url}/readyz`), await statusOf(`${second.url}/api/about`)]).toEqual([200, 503, 503])
    expect([await end(second.child), await statusOf(`${first.url}/readyz`)]).toEqual([0, 200])
  })

  it('says where a database elsewhere is not there, and goes on trying', async () => {
    const { child, url, said } = await start({ DATABASE_URL: 'postgresql://ada:sekret@127.0.0.1:1/sharewell' })
    await expect.poll(said).toContain('PostgreSQL at 127.0.0.1:1 cannot be reached')
    expect([await statusOf(`${url}/check`), await statusOf(`${url}/readyz`)]).toEqual([200, 503])
    expect(await end(child)).toBe(0)
    expect(said()).not.toContain('sekret')
  })

  it('tells every mistake in the settings at once, and listens on nothing', async () => {
    const { child, said } = spawnStart({ PORT: 'eighty', ROLE: 'server', SHAREWELL_KEY: 'sekret' })
    expect(await new Promise((resolve) => { child.once('exit', resolve) })).toBe(1)
    expect(said()).toMatch(/3 mistakes[^]*ROLE is "server"[^]*SHAREWELL_KEY is not understood/)
    expect(said()).toContain('PORT is "eighty"')
    expect(said()).not.toContain('sekret')
  })
})
