import { z } from 'zod'
import { secondFactors, signInSecrets } from '../../db/schema/sign-in.ts'
import { defineJob } from '../../jobs/define-job.ts'
import { rewrapColumn, type SealedColumn } from '../../secrets/rewrap.ts'
import { authSecretAbout } from './auth-secret.ts'
import { toAbout } from './hide-secrets.ts'

/** What sign-in keeps sealed: the secret of the cookies, and of each second factor its own and its recovery codes. */
export const signInColumns: readonly SealedColumn[] = [
  { table: signInSecrets, id: signInSecrets.id, column: signInSecrets.sealed, toAbout: () => authSecretAbout },
  { table: secondFactors, id: secondFactors.id, column: secondFactors.secret, toAbout: () => toAbout('secret') },
  { table: secondFactors, id: secondFactors.id, column: secondFactors.backupCodes, toAbout: () => toAbout('backupCodes') },
]

/** Every hour: what sign-in needs is put under the newest master key. The values stay, so nobody is signed out and no app has to be set up again. */
export const rewrapSignInJob = defineJob({
  name: 'people.rewrap-sign-in',
  payload: z.strictObject({}),
  every: '43 * * * *',
  run: async (context) => {
    for (const column of signInColumns) await rewrapColumn(context, column)
  },
})
