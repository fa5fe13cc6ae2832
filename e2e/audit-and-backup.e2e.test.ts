import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealEvents } from '../apps/server/audit/seal-events.ts'
import { emitEvent } from '../apps/server/db/emit-event.ts'
import { workspaces } from '../apps/server/db/schema/workspaces.ts'
import { makeDataFolder, openRealServer, type RealServer } from '../apps/server/testing/open-real-server.ts'
import { environmentWith } from '../scripts/environment.ts'
import { root } from '../scripts/files.ts'

const marker = 'Zanzibar Quill'
let server: RealServer
let files: string
let workspaceId: string
const elsewhere = makeDataFolder()

beforeAll(async () => {
  server = await openRealServer()
  files = makeDataFolder()
  const { database, ids, clock } = server.context
  workspaceId = ids.make()
  await database.insert(workspaces).values({ id: workspaceId, name: marker, timeZone: 'America/Toronto', madeAt: clock.now() })
  for (let slots = 0; slots < 5; slots += 1) await emitEvent(server.context, database, { workspaceId, name: 'week.changed', subject: { kind: 'channel', id: workspaceId }, data: { slots } })
  await sealEvents(server.context)
})
afterAll(async () => {
  await server.close()
  for (const folder of [files, elsewhere]) rmSync(folder, { recursive: true, force: true })
})

/** Runs the command as somebody types it; answers its exit status and both of its streams. */
function sharewell(dataFolder: string, ...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'apps/cli/bin/sharewell.mjs'), ...args], { cwd: root, env: environmentWith({ SHAREWELL_DATA: dataFolder, NO_COLOR: '1' }), stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => { out += String(chunk) })
    child.stderr.on('data', (chunk: Buffer) => { err += String(chunk) })
    child.on('close', (status) => resolve({ status, out, err }))
  })
}

describe('on the command line, beside a server that runs', () => {
  const head = (): string => join(files, 'head.json')
  const backup = (): string => join(files, 'one.sharewell')
  const keys = (): string => join(files, 'one.key')

  it('the audit is verified, its head kept, and exported', async () => {
    expect(await sharewell(server.dataFolder, 'audit', 'verify')).toEqual({ status: 0, out: `✓ ${workspaceId}: 5 entries hold\n`, err: '' })
    const kept = await sharewell(server.dataFolder, 'audit', 'head')
    writeFileSync(head(), kept.out)
    expect(await sharewell(server.dataFolder, 'audit', 'verify', '--head', head())).toMatchObject({ status: 0 })
    const { status, out } = await sharewell(server.dataFolder, 'audit', 'export', '--format', 'csv')
    expect([status, out.split('\r\n').length, out.includes(marker)]).toEqual([0, 7, false])
  })

  it('a backup is made with its keys apart, and restored into a folder that had nothing, without a server', async () => {
    const made = await sharewell(server.dataFolder, 'backup', backup(), '--keys', keys())
    expect([made.status, made.err]).toEqual([0, ''])
    expect([backup(), keys()].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600])
    expect(await sharewell(server.dataFolder, 'backup', backup())).toMatchObject({ status: 2, err: expect.stringContaining('is there already') })
    expect(await sharewell(elsewhere, 'restore', backup())).toMatchObject({ status: 2, err: expect.stringContaining('--keys FILE') })
    expect(existsSync(join(elsewhere, 'sharewell.key'))).toBe(false)
    expect(await sharewell(elsewhere, 'restore', backup(), '--keys', keys())).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(join(elsewhere, 'sharewell.key'), 'utf8').trim()).toBe(readFileSync(keys(), 'utf8').trim())
    expect(await sharewell(elsewhere, 'audit', 'verify', '--head', head())).toMatchObject({ status: 0, out: expect.stringMatching(/5 entries hold, 2 events wait/) })
  })

  it('what was taken out is named, with its place', async () => {
    await server.context.database.transaction(async (transaction) => {
      await transaction.execute(sql`set local session_replication_role = replica`)
      await transaction.execute(sql`delete from events where id = (select event_id from audit_entries where number = 3)`)
    })
    const { status, out } = await sharewell(server.dataFolder, 'audit', 'verify')
    expect([status, out.replaceAll(/\s+/g, ' ')]).toEqual([1, expect.stringMatching(/: 2 entries hold.* Entry 3 \(event .*\): its event was taken out\./)])
  })

  it('no log holds what a workspace is called, nor its keys', () => {
    const logs = [server.dataFolder, elsewhere].map((folder) => readFileSync(join(folder, 'postgres.log'), 'utf8')).join('') + server.logged.join('')
    expect(logs).not.toContain(marker)
    expect(logs).not.toContain(readFileSync(keys(), 'utf8').trim())
  })
})
