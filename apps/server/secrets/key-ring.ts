import { createHmac, hkdfSync } from 'node:crypto'

const keyBytes = 32

/** One master key, known by a short name that is made from it. */
export interface MasterKey {
  readonly id: string
  /** A key for one purpose, made from the master key; 32 bytes. */
  readonly derive: (purpose: string) => Buffer
}

/** Master keys, the newest first: it alone writes, all of them read. */
export type KeyRing = readonly [MasterKey, ...MasterKey[]]

export function toMasterKey(bytes: Uint8Array): MasterKey {
  if (bytes.length !== keyBytes) throw new Error(`A key has ${keyBytes} bytes, not ${bytes.length}.`)
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', bytes, 'sharewell', purpose, keyBytes))
  return { id: createHmac('sha256', derive('id')).update('id').digest('base64url').slice(0, 8), derive }
}

/** Reads keys as they stand in the key file or in SHAREWELL_KEY: 32 bytes each in base64url, parted by commas or lines, the newest first. Undefined where one is none. */
export function parseKeys(text: string): KeyRing | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const keys = words.map((word) => Buffer.from(word, 'base64url'))
  const isSound = words.every((word, at) => /^[\w-]{43}$/.test(word.replace(/=+$/, '')) && keys[at]?.length === keyBytes)
  const [first, ...rest] = keys.map((key) => (key.length === keyBytes ? toMasterKey(key) : undefined)).filter((key) => key !== undefined)
  return isSound && first ? [first, ...rest] : undefined
}
