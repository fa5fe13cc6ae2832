// Reading numbers and text at offsets. Outside the bytes everything reads as zero or as nothing, so no walk can throw.

/** One byte. */
export function readByte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** Two bytes, the high one first unless `isLittle`. */
export function readShort(bytes: Uint8Array, at: number, isLittle = false): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  return isLittle ? second * 256 + first : first * 256 + second
}

/** Four bytes without a sign. */
export function readLong(bytes: Uint8Array, at: number, isLittle = false): number {
  const high = readShort(bytes, isLittle ? at + 2 : at, isLittle)
  const low = readShort(bytes, isLittle ? at : at + 2, isLittle)
  return high * 65_536 + low
}

/** Bytes as Latin-1 characters, one each. */
export function readLatin(bytes: Uint8Array, at: number, length: number): string {
  let text = ''
  const end = Math.min(bytes.length, at + length)
  for (let from = Math.max(0, at); from < end; from += 8192) text += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 8192)))
  return text
}

/** Whether the bytes at an offset are these Latin-1 characters. */
export function isAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

/** Where these Latin-1 characters first stand between two offsets, or -1; one pass. */
export function findText(bytes: Uint8Array, text: string, from = 0, to = bytes.length): number {
  const first = text.charCodeAt(0)
  const last = Math.min(to, bytes.length) - text.length
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) if (isAt(bytes, at, text)) return at
  return -1
}

/** Bytes as text: UTF-8 where it is valid, else Latin-1. */
export function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return readLatin(bytes, 0, bytes.length)
  }
}

/** UTF-16 text of either byte order. */
export function readWideText(bytes: Uint8Array, isLittle: boolean): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(readShort(bytes, at, isLittle))
  return text
}

/** Text fit to be shown on one line: no control characters, at most 300 characters. */
export function toLine(text: string): string {
  const line = text.slice(0, 2000).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 299)}…`.replace(/[\ud800-\udbff]…$/, '…') : line
}

/** Bytes of Latin-1 characters. */
export function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Several pieces as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/** Two bytes, the high one first unless `isLittle`. */
export function toShort(value: number, isLittle = false): Uint8Array {
  const pair = [(value >>> 8) & 255, value & 255]
  return Uint8Array.from(isLittle ? pair.toReversed() : pair)
}

/** Four bytes, the highest first unless `isLittle`. */
export function toLong(value: number, isLittle = false): Uint8Array {
  const four = [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
  return Uint8Array.from(isLittle ? four.toReversed() : four)
}
