import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto'
import type { KeyRing, MasterKey } from './key-ring.ts'

/** A text under a key of its own. Whoever drops `wrappedKey` has erased the text, also in every backup that lacks it. */
export interface SealedText {
  readonly wrappedKey: string
  readonly sealed: string
}

/** Encryption at rest, and keyed hashes. `about` says what is sealed and whose it is (`channel:ID:token`); it must be the same when it is opened. */
export interface Secrets {
  /** An envelope: AES-256-GCM under the newest key, as text. */
  seal(plain: string, about: string): string
  /** Throws where the envelope was changed, is about something else, or its key is not in the ring. */
  open(envelope: string, about: string): string
  /** The envelope under the newest key: the same where it is already. */
  rewrap(envelope: string, about: string): string
  /** Whether the newest key wrote it; so a job finds what to re-wrap. */
  isCurrent(envelope: string): boolean
  /** What every envelope of the newest key begins with. */
  readonly currentPrefix: string
  sealText(text: string, about: string): SealedText
  openText(text: SealedText, about: string): string
  /** A keyed hash for one purpose; without the key nobody can try values. */
  hash(purpose: string, value: string): string
  /** The hash under every key of the ring, the newest first, for looking up what an older key wrote. */
  hashes(purpose: string, value: string): string[]
  /** Whether `hash` made this from the value, under any key of the ring; in constant time. */
  isHashOf(hash: string, purpose: string, value: string): boolean
}

const version = 's1'
const nonceBytes = 12
const tagBytes = 16
const mostHashKeys = 100

export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

function encrypt(key: Uint8Array, plain: string, about: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

function decrypt(key: Uint8Array, sealed: string, about: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-tagBytes))
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    throw new SealBroken('A sealed value does not open: it was changed, or belongs elsewhere.')
  }
}

/** Secrets under a ring of keys. */
export function createSecrets(ring: KeyRing): Secrets {
  const [current] = ring
  const sealKeys = new Map(ring.map((key) => [key.id, key.derive('seal')]))
  const currentPrefix = `${version}.${current.id}.`
  // Deriving a key costs more than a hash. Where a purpose names one thing of many, its key is let go again.
  const hashKeys = new Map<string, KeyObject>()
  function hashUnder(key: MasterKey, purpose: string, value: string): string {
    const name = `${key.id}/${purpose}`
    const derived = hashKeys.get(name) ?? createSecretKey(key.derive(`hash/${purpose}`))
    if (hashKeys.size >= mostHashKeys) hashKeys.clear()
    hashKeys.set(name, derived)
    return `${key.id}.${createHmac('sha256', derived).update(value).digest('base64url')}`
  }

  function findSealKey(id: string): Uint8Array {
    const key = sealKeys.get(id)
    if (!key) throw new SealBroken(`The key ${id} is not in the key file.`)
    return key
  }

  const secrets: Secrets = {
    currentPrefix,
    seal: (plain, about) => currentPrefix + encrypt(findSealKey(current.id), plain, about),
    open(envelope, about) {
      const [form, id = '', sealed = ''] = envelope.split('.')
      if (form !== version) throw new SealBroken('This is no sealed value of Sharewell.')
      return decrypt(findSealKey(id), sealed, about)
    },
    rewrap: (envelope, about) => (secrets.isCurrent(envelope) ? envelope : secrets.seal(secrets.open(envelope, about), about)),
    isCurrent: (envelope) => envelope.startsWith(currentPrefix),
    sealText(text, about) {
      const key = randomBytes(32)
      return { wrappedKey: secrets.seal(key.toString('base64url'), `key:${about}`), sealed: encrypt(key, text, about) }
    },
    openText: ({ wrappedKey, sealed }, about) => decrypt(Buffer.from(secrets.open(wrappedKey, `key:${about}`), 'base64url'), sealed, about),
    hash: (purpose, value) => hashUnder(current, purpose, value),
    hashes: (purpose, value) => ring.map((key) => hashUnder(key, purpose, value)),
    isHashOf: (hash, purpose, value) => secrets.hashes(purpose, value).some((made) => made.length === hash.length && timingSafeEqual(Buffer.from(made), Buffer.from(hash))),
  }
  return secrets
}

/** A mark by which a key knows its database again. */
export function toKeyMark(key: MasterKey): string {
  return `${key.id}.${createHmac('sha256', key.derive('mark')).update('sharewell').digest('base64url')}`
}
