import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { tokenScopes, type TokenScope } from '@sharewell/domain/people'
import { openPeople, type People, type Person } from '@sharewell/server/people-testing'
import { z } from 'zod'
import type { Io } from '../../io.ts'
import type { DeskParts } from '../../server/open-desk.ts'
import { saveLogin } from '../../server/saved-login.ts'

type Command = (args: readonly string[], io: Io, parts: DeskParts) => Promise<number>

/** A terminal at which somebody is signed in to a server in this process. */
export interface Terminal {
  readonly person: Person
  readonly parts: DeskParts
  /** Runs a command; answers its exit status and what stood on the screen. `typed` is what the person types. */
  readonly run: (command: Command, args: readonly string[], typed?: string) => Promise<{ readonly status: number; readonly out: string }>
  /** The same with --json, read. */
  readonly json: (command: Command, args: readonly string[]) => Promise<unknown>
}

export interface Office {
  readonly people: People
  /** Signs a person in at a terminal of their own. */
  readonly seat: (person: Person, scopes?: readonly TokenScope[]) => Promise<Terminal>
  readonly close: () => Promise<void>
}

/** A server with a workspace, and terminals in front of it. */
export async function openOffice(): Promise<Office> {
  const people = await openPeople()
  const folders = mkdtempSync(join(tmpdir(), 'sharewell-desk-'))
  let seats = 0
  return {
    people,
    async seat(person, scopes = tokenScopes) {
      const made = await person.ask(`${people.here}/tokens`, { body: { name: 'terminal', scopes } })
      const { token, expiresAt } = z.looseObject({ token: z.string(), expiresAt: z.int() }).parse(await made.json())
      seats += 1
      const folder = join(folders, String(seats))
      saveLogin(folder, { server: 'http://127.0.0.1:4321', workspaceId: people.workspaceId, token, expiresAt })
      const parts: DeskParts = { folder, fetch: async (request) => people.app.request(request), now: () => people.clock.now(), zone: 'Europe/Berlin' }
      const run: Terminal['run'] = async (command, args, typed) => {
        let out = ''
        const sink = (): Writable => new Writable({ write(chunk: Buffer, _, done) { out += String(chunk); done() } })
        const io: Io = { stdin: Readable.from(typed === undefined ? [] : [Buffer.from(typed)]), isStdinTerminal: typed !== undefined, stdout: sink(), stderr: sink(), environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }
        return { status: await command(args, io, parts), out }
      }
      return { person, parts, run, json: async (command, args) => JSON.parse((await run(command, [...args, '--json'])).out) }
    },
    async close() {
      rmSync(folders, { recursive: true })
      await people.close()
    },
  }
}
