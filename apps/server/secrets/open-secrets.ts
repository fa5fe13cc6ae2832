import { eq } from 'drizzle-orm'
import type { Clock } from '../clock/clock.ts'
import type { Database } from '../db/database.ts'
import { DatabaseProblem } from '../db/database-problem.ts'
import { installations } from '../db/schema/installation.ts'
import { makeKeyFile, readKeys } from './key-file.ts'
import type { KeyRing } from './key-ring.ts'
import { createSecrets, type Secrets, toKeyMark } from './secrets.ts'

/**
 * The secrets of this database: makes the key file at the very first start, and otherwise holds the keys against the
 * mark that the database keeps. Throws a DatabaseProblem where the key is missing or of another database: starting with
 * a new one would make every sealed value unreadable for ever.
 */
export async function openSecrets(database: Database, clock: Clock, keys: { readonly keys?: string; readonly keyFile: string }): Promise<Secrets> {
  const [known] = await database.select().from(installations)
  const ring = readKeys(keys) ?? (known === undefined ? makeKeyFile(keys.keyFile) : undefined)
  if (!ring) {
    throw new DatabaseProblem('key-missing', `The key file ${keys.keyFile} is missing, and this database was made with one.`, 'Put it back from where you keep it, copy it from the machine that has it, or set SHAREWELL_KEY. A new key could not open what is there.')
  }
  const [current] = ring
  if (known === undefined) await database.insert(installations).values({ id: 1, keyMark: toKeyMark(current), madeAt: clock.now() }).onConflictDoNothing()
  const [mark] = await database.select().from(installations)
  if (!mark || !isMarkOf(mark.keyMark, ring)) {
    throw new DatabaseProblem('key', 'The key is of another database.', `Put the key file of this database at ${keys.keyFile}, or set SHAREWELL_KEY to its key.`)
  }
  if (mark.keyMark !== toKeyMark(current)) await database.update(installations).set({ keyMark: toKeyMark(current) }).where(eq(installations.keyMark, mark.keyMark))
  return createSecrets(ring)
}

function isMarkOf(mark: string, ring: KeyRing): boolean {
  return ring.some((key) => toKeyMark(key) === mark)
}
