import { randomBytes } from 'node:crypto'

/** 256 bits from the machine's own chance, in letters that survive an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url')
}
