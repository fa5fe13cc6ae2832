import { Unreadable } from '../../pixels/unreadable.ts'
import { quickBits, type DecodeTable } from './huffman.ts'

/** Reads the bits of one scan; stops at a marker, and refuses to read far beyond the end. */
export class BitReader {
  readonly bytes: Uint8Array
  at: number
  private held = 0
  private count = 0
  private beyond = 0

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  private fill(): void {
    while (this.count <= 16) {
      const byte = this.bytes[this.at]
      let value = 0
      if (byte === undefined || (byte === 0xff && this.bytes[this.at + 1] !== 0)) {
        this.beyond += 8
        if (this.beyond > 64) throw new Unreadable('the picture is cut short')
      } else {
        value = byte
        this.at += byte === 0xff ? 2 : 1
      }
      this.held = ((this.held << 8) | value) & 0xffffff
      this.count += 8
    }
  }

  /** The next bits as a number, at most 16. */
  bits(length: number): number {
    if (length === 0) return 0
    if (this.count < length) this.fill()
    this.count -= length
    return (this.held >>> this.count) & ((1 << length) - 1)
  }

  /** The next symbol of a Huffman code. */
  symbol(table: DecodeTable): number {
    if (this.count < 16) this.fill()
    const quick = table.quick[(this.held >>> (this.count - quickBits)) & ((1 << quickBits) - 1)] ?? 0
    if (quick !== 0) {
      this.count -= quick >>> 8
      return quick & 0xff
    }
    for (let length = quickBits + 1; length <= 16; length++) {
      const code = (this.held >>> (this.count - length)) & ((1 << length) - 1)
      if (code <= (table.largest[length] ?? -1)) {
        this.count -= length
        return table.symbols[code + (table.offset[length] ?? 0)] ?? 0
      }
    }
    throw new Unreadable('a code stands in the picture that its table does not have')
  }

  /** The next value with so many bits, negative ones below the half. */
  signed(length: number): number {
    if (length === 0) return 0
    const value = this.bits(length)
    return value < 1 << (length - 1) ? value - (1 << length) + 1 : value
  }

  /** Goes on after the next restart marker. */
  restart(): void {
    this.held = 0
    this.count = 0
    this.beyond = 0
    const marker = this.bytes[this.at + 1] ?? 0
    if (this.bytes[this.at] !== 0xff || marker < 0xd0 || marker > 0xd7) throw new Unreadable('a restart marker is missing')
    this.at += 2
  }
}

/** Writes bits with the stuffing of JPEG. */
export class BitWriter {
  private bytes = new Uint8Array(1 << 16)
  private length = 0
  private held = 0
  private count = 0

  private byte(value: number): void {
    if (this.length + 2 > this.bytes.length) {
      const more = new Uint8Array(this.bytes.length * 2)
      more.set(this.bytes)
      this.bytes = more
    }
    this.bytes[this.length++] = value
    if (value === 0xff) this.bytes[this.length++] = 0
  }

  /** Appends the lowest bits of a value, at most 16. */
  write(value: number, length: number): void {
    this.held = ((this.held << length) | (value & ((1 << length) - 1))) & 0xffffff
    this.count += length
    while (this.count >= 8) {
      this.count -= 8
      this.byte((this.held >>> this.count) & 0xff)
    }
  }

  /** Everything written, the last byte filled up with ones. */
  finish(): Uint8Array {
    if (this.count > 0) this.write(0x7f, 8 - this.count)
    return this.bytes.subarray(0, this.length)
  }
}
