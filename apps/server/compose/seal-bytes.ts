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
  return { wrappedKey: secrets.seal(key.toString('base64url'), `key:${about}`), sealed: encrypt(key, bytes, about) }
}

/** Opens it again. Throws SealBroken where it was changed or belongs elsewhere. */
export function openBytes({ secrets }: Pick<Context, 'secrets'>, { wrappedKey, sealed }: SealedBytes, about: string): Uint8Array {
  return decrypt(openKey(secrets, wrappedKey, about), sealed, about)
}

/** Seals something that belongs to a picture under the picture's own key, so that it is erased with it. `part` names it. */
export function sealBeside({ secrets }: Pick<Context, 'secrets'>, wrappedKey: string, bytes: Uint8Array, about: string, part: string): Uint8Array {
  return encrypt(openKey(secrets, wrappedKey, about), bytes, `${about}:${part}`)
}

/** Opens it again. Throws SealBroken where it was changed or belongs elsewhere. */
export function openBeside({ secrets }: Pick<Context, 'secrets'>, { wrappedKey, sealed }: SealedBytes, about: string, part: string): Uint8Array {
  return decrypt(openKey(secrets, wrappedKey, about), sealed, `${about}:${part}`)
}

function openKey(secrets: Context['secrets'], wrappedKey: string, about: string): Uint8Array {
  return Buffer.from(secrets.open(wrappedKey, `key:${about}`), 'base64url')
}

function encrypt(key: Uint8Array, bytes: Uint8Array, about: string): Uint8Array {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    throw new SealBroken('A sealed picture does not open: it was changed, or belongs elsewhere.')
  }
}
