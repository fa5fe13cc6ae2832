import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseProblem } from '../db/database-problem.ts'
import { type KeyRing, parseKeys } from './key-ring.ts'

/** Reads the keys: from the environment, else from the file; undefined where there is no file. Throws a DatabaseProblem where the file is none, or open to others. */
export function readKeys({ keys, keyFile }: { readonly keys?: string; readonly keyFile: string }): KeyRing | undefined {
  const text = keys ?? readText(keyFile)
  if (text === undefined) return undefined
  const ring = parseKeys(text)
  if (!ring) throw new DatabaseProblem('key', `${keyFile} holds no keys of Sharewell.`, 'Put the key file of this database back from where you keep it.')
  return ring
}

function readText(keyFile: string): string | undefined {
  const mode = findMode(keyFile)
  if (mode === undefined) return undefined
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') throw new DatabaseProblem('key', `The key file ${keyFile} can be read by others.`, `Shut it: chmod 600 ${keyFile}`)
  return readFileSync(keyFile, 'utf8')
}

/** The permissions of the key file, or undefined where there is none. */
export function findMode(keyFile: string): number | undefined {
  return statSync(keyFile, { throwIfNoEntry: false })?.mode
}

/** Makes a key file that only we can read, unless another process was faster; answers the keys that stand there then. */
export function makeKeyFile(keyFile: string): KeyRing {
  mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(keyFile, `${makeKey()}\n`, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const ring = readKeys({ keyFile })
  if (!ring) throw new Error('The key file is gone again.')
  return ring
}

/** Puts a new key before the others: it writes from the next start on, and the older ones go on reading. */
export function addKey(keyFile: string): KeyRing {
  const before = readFileSync(keyFile, 'utf8')
  if (!parseKeys(before)) throw new DatabaseProblem('key', `${keyFile} holds no keys of Sharewell.`, 'Put the key file of this database back from where you keep it.')
  const next = `${keyFile}.new`
  writeFileSync(next, `${makeKey()}\n${before}`, { mode: 0o600, flush: true })
  renameSync(next, keyFile)
  return makeKeyFile(keyFile)
}

function makeKey(): string {
  return randomBytes(32).toString('base64url')
}
