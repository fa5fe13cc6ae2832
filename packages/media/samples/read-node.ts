import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bytes of a sample. */
export function readSample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, name)))
}
