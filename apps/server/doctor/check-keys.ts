import { textKeys } from '../compose/rewrap-keys.ts'
import type { Config } from '../config/config.ts'
import type { Database } from '../db/database.ts'
import { DatabaseProblem } from '../db/database-problem.ts'
import { installations } from '../db/schema/installation.ts'
import { signInColumns } from '../people/sign-in/rewrap-sign-in.ts'
import { countOlder } from '../secrets/count-older.ts'
import { readKeys } from '../secrets/key-file.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import { createSecrets, toKeyMark } from '../secrets/secrets.ts'
import type { Finding } from './finding.ts'

/** Looks whether the keys are there, are those of this database, and whether an older one could go. */
export async function checkKeys(database: Database, config: Pick<Config, 'keys' | 'keyFile'>): Promise<Finding> {
  const where = config.keys === undefined ? config.keyFile : 'SHAREWELL_KEY'
  try {
    const ring = readKeys(config)
    const [mark] = await database.select().from(installations).catch(() => [])
    if (!ring) return mark ? { what: 'keys', is: 'ill', words: `${where} is missing, and this database was made with one.`, doThis: 'Put it back from where you keep it. A new key could not open what is there.' } : { what: 'keys', is: 'well', words: `${where}; the first start makes it.` }
    if (mark && !ring.some((key) => toKeyMark(key) === mark.keyMark)) return { what: 'keys', is: 'ill', words: `${where} is of another database.`, doThis: 'Put the key file of this database there.' }
    return { what: 'keys', is: 'well', words: `${where}, for this user alone${ring.length > 1 ? `; ${ring.length} keys, the newest writes${await tellOlder(database, ring)}` : ''}. Keep a copy apart from the backups.` }
  } catch (error) {
    if (error instanceof DatabaseProblem) return { what: 'keys', is: 'ill', words: error.message, doThis: error.doThis }
    throw error
  }
}

/** What still needs an older key; nothing where the database has no such tables yet. */
async function tellOlder(database: Database, ring: KeyRing): Promise<string> {
  const older = await countOlder(database, createSecrets(ring), [...textKeys, ...signInColumns]).catch(() => undefined)
  if (older === undefined) return ''
  return older === 0
    ? '. No text and no secret needs an older one any more; the audit of that time does, and browsers and tokens that were not used since'
    : `. ${older} ${older === 1 ? 'value lies' : 'values lie'} under an older one still: leave it there, the server puts them under the newest within the hour`
}
