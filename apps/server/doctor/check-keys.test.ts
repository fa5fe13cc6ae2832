import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPost } from '../compose/create-post.ts'
import { rewrapKeysJob } from '../compose/rewrap-keys.ts'
import { type Desk, openDesk, write } from '../compose/testing/desk.ts'
import { openAuthSecret } from '../people/sign-in/auth-secret.ts'
import { rewrapSignInJob } from '../people/sign-in/rewrap-sign-in.ts'
import { toMasterKey } from '../secrets/key-ring.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { checkKeys } from './check-keys.ts'

let desk: Desk
let folder: string
beforeAll(async () => {
  desk = await openDesk()
  folder = mkdtempSync(join(tmpdir(), 'sharewell-keys-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await desk.close()
})

test('says what still needs an older key, and when nothing does', async () => {
  const { context, people: { physician } } = desk
  await createPost(context, physician, { identityId: desk.identityIds.professional, content: write('Our flu clinic is open on Saturday.') })
  await openAuthSecret(context)
  const keyFile = join(folder, 'sharewell.key')
  const [old, fresh] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)]
  const told = async (...keys: Buffer[]): Promise<string> => {
    writeFileSync(keyFile, keys.map((key) => `${key.toString('base64url')}\n`).join(''), { mode: 0o600 })
    return (await checkKeys(context.database, { keyFile })).words
  }
  expect(await told(old)).not.toContain('older')
  expect(await told(fresh, old)).toContain('2 values lie under an older one still')
  for (const job of [rewrapKeysJob, rewrapSignInJob]) await desk.server.jobs.send(job, {})
  await desk.server.jobs.runDue({ ...context, secrets: createSecrets([toMasterKey(fresh), toMasterKey(old)]) })
  expect(await told(fresh, old)).toContain('No text and no secret needs an older one')
})
