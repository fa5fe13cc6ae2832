import { type ConsentRecord, readConsentRecord } from '@sharewell/domain/consent'
import type { Context } from '../context.ts'
import type { SealedText } from '../secrets/secrets.ts'

type Sealing = Pick<Context, 'secrets'>

/** Seals a record under a key of its own. */
export function sealConsent({ secrets }: Sealing, id: string, record: ConsentRecord): SealedText {
  return secrets.sealText(JSON.stringify(record), `consent:${id}`)
}

/** Opens it again, through the schema. */
export function openConsent({ secrets }: Sealing, { id, wrappedKey, sealed }: SealedText & { readonly id: string }): ConsentRecord {
  const record = readConsentRecord(JSON.parse(secrets.openText({ wrappedKey, sealed }, `consent:${id}`)))
  if (!record) throw new Error('A sealed consent has another shape.')
  return record
}
