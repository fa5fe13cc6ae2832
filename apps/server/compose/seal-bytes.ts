import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Context } from '../context.ts'
import { SealBroken } from '../secrets/secrets.ts'

/** Bytes under a key of their own; whoever drops `wrappedKey` has erased them. */
export interface SealedBytes {
  readonly wrappedKey: string
  readonly sealed: Uint8Array
}

const nonceBytes = 12
const tagBytes = 16

/** Seals a picture. Nonce, AES-256-GCM, tag; `about` has to be the same when it is opened. */
export function sealBytes({ secrets }: Pick<Context, 'secrets'>, bytes: Uint8Array, about: string): SealedBytes {
  const key = randomBytes(32)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  return { wrappedKey: secrets.seal(key.toString('base64url'), `key:${about}`), sealed: Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]) }
}

/** Opens it again. Throws SealBroken where it was changed or belongs elsewhere. */
export function openBytes({ secrets }: Pick<Context, 'secrets'>, { wrappedKey, sealed }: SealedBytes, about: string): Uint8Array {
  const key = Buffer.from(secrets.open(wrappedKey, `key:${about}`), 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    throw new SealBroken('A sealed picture does not open: it was changed, or belongs elsewhere.')
  }
}
