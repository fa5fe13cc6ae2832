import { randomFillSync } from 'node:crypto'
import type { Clock } from './clock.ts'

/** Makes ids: UUIDs of version 7, which sort by the time at which they were made. */
export interface IdSource {
  make(): string
}

type FillRandom = (bytes: Uint8Array) => void

/**
 * Ids from a clock and random bytes. Ids of one source sort in the order in which they were made, also within a
 * millisecond and where the clock steps back: the twelve bits behind the time count up.
 */
export function createIdSource(clock: Clock, fillRandom: FillRandom = (bytes) => { randomFillSync(bytes) }): IdSource {
  let time = 0
  let count = 0
  return {
    make() {
      const bytes = new Uint8Array(16)
      fillRandom(bytes)
      const now = clock.now()
      if (now > time) {
        time = now
        // Begins in the lower half, so that a millisecond has room to count.
        count = ((bytes[6] ?? 0) << 8 | (bytes[7] ?? 0)) & 0x7ff
      } else if (count < 0xfff) {
        count += 1
      } else {
        time += 1
        count = 0
      }
      const view = new DataView(bytes.buffer)
      view.setUint32(0, Math.floor(time / 0x10000))
      view.setUint16(4, time % 0x10000)
      view.setUint16(6, 0x7000 | count)
      view.setUint8(8, 0x80 | view.getUint8(8) & 0x3f)
      const hex = Buffer.from(bytes).toString('hex')
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
    },
  }
}
