import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../usage-error.ts'

const schema = z.object({ server: z.url(), workspaceId: z.uuid(), token: z.string().min(1), expiresAt: z.int() })
/** Where this machine is signed in. `expiresAt`: milliseconds since 1970. */
export type SavedLogin = z.infer<typeof schema>

const toPath = (folder: string): string => join(folder, 'session.json')

/** Reads the login of this machine; undefined where there is none. Throws a UsageError where others can read the file, or it is none. */
export function readLogin(folder: string): SavedLogin | undefined {
  const path = toPath(folder)
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return undefined
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) throw new UsageError(`${path} can be read by others; shut it with "chmod 600 ${path}", and sign in anew`)
  const { data } = schema.safeParse(toJson(readFileSync(path, 'utf8')))
  if (!data) throw new UsageError(`${path} holds no login; run "sharewell login" again`)
  return data
}

/** Keeps a login as a whole or not at all, readable for this person alone from the first byte. */
export function saveLogin(folder: string, login: SavedLogin): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = toPath(folder)
  const next = `${path}.${process.pid}`
  rmSync(next, { force: true })
  writeFileSync(next, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(next, 0o600)
  renameSync(next, path)
  return path
}

/** Deletes the login of this machine. */
export function forgetLogin(folder: string): void {
  rmSync(toPath(folder), { force: true })
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
