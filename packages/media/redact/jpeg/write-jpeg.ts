import { Unreadable } from '../../pixels/unreadable.ts'
import { toOrientationExif } from '../../pixels/orientation.ts'
import { BitWriter } from './bits.ts'
import { toEncodeTable, type EncodeTable } from './huffman.ts'
import type { Component, JpegPicture } from './types.ts'

type Put = { dc: (category: number) => void; ac: (symbol: number) => void; bits: (value: number, length: number) => void }
type Visit = (component: Component, at: number, index: number) => void

/** Writes a picture of coefficients as a sequential JPEG: profile and orientation, and nothing else beside the picture. */
export function writeJpeg(picture: JpegPicture): Uint8Array {
  const { components } = picture
  if (components.length > 1 && components.reduce((sum, { h, v }) => sum + h * v, 0) > 10) throw new Unreadable('its sampling is out of bounds')
  const uses = components.length > 1 ? [0, 1].map(() => ({ dc: new Uint32Array(256), ac: new Uint32Array(256) })) : [{ dc: new Uint32Array(256), ac: new Uint32Array(256) }]
  const puts = uses.map(({ dc, ac }): Put => ({
    dc: (category) => void (dc[category] = (dc[category] ?? 0) + 1),
    ac: (symbol) => void (ac[symbol] = (ac[symbol] ?? 0) + 1),
    bits: () => undefined,
  }))
  writeBlocks(components, puts)
  const tables = uses.map(({ dc, ac }) => ({ dc: toEncodeTable(dc), ac: toEncodeTable(ac) }))
  const writer = new BitWriter()
  writeBlocks(components, tables.map(({ dc, ac }): Put => ({
    dc: (category) => writer.write(dc.codes[category] ?? 0, dc.lengths[category] ?? 0),
    ac: (symbol) => writer.write(ac.codes[symbol] ?? 0, ac.lengths[symbol] ?? 0),
    bits: (value, length) => writer.write(value, length),
  })))
  return join([...toHead(picture), ...toFrame(picture), ...tables.flatMap(({ dc, ac }, i) => [toHuffmanSegment(i, dc), toHuffmanSegment(0x10 | i, ac)]), toScanHead(components), writer.finish(), Uint8Array.of(0xff, 0xd9)])
}

function writeBlocks(components: readonly Component[], puts: readonly Put[]): void {
  const predictions = new Int32Array(components.length)
  visitBlocks(components, ({ coefficients }, at, index) => {
    const put = puts[Math.min(index, puts.length - 1)]
    if (!put) return
    const dc = coefficients[at] ?? 0
    const difference = dc - (predictions[index] ?? 0)
    predictions[index] = dc
    const category = toCategory(difference)
    put.dc(category)
    put.bits(difference < 0 ? difference - 1 : difference, category)
    writeRest(coefficients, at, put)
  })
}

function writeRest(coefficients: Int16Array, at: number, put: Put): void {
  let zeros = 0
  for (let k = at + 1; k < at + 64; k++) {
    const value = coefficients[k] ?? 0
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 15; zeros -= 16) put.ac(0xf0)
    const category = toCategory(value)
    put.ac((zeros << 4) | category)
    put.bits(value < 0 ? value - 1 : value, category)
    zeros = 0
  }
  if (zeros > 0) put.ac(0)
}

function visitBlocks(components: readonly Component[], visit: Visit): void {
  const [first] = components
  if (!first) return
  if (components.length === 1) {
    for (let row = 0; row < first.usedHigh; row++) for (let column = 0; column < first.usedWide; column++) visit(first, (row * first.blocksWide + column) * 64, 0)
    return
  }
  const wide = first.blocksWide / first.h
  const high = first.blocksHigh / first.v
  for (let row = 0; row < high; row++) {
    for (let column = 0; column < wide; column++) {
      for (const [index, component] of components.entries()) {
        const { h, v, blocksWide } = component
        for (let y = 0; y < v; y++) for (let x = 0; x < h; x++) visit(component, ((row * v + y) * blocksWide + column * h + x) * 64, index)
      }
    }
  }
}

function toCategory(value: number): number {
  const category = 32 - Math.clz32(Math.abs(value))
  if (category > 15) throw new Unreadable('a value is too large')
  return category
}

function toHead({ density, orientation, profile, adobeTransform }: JpegPicture): Uint8Array[] {
  const jfif = density && toSegment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, ...density, 0, 0])
  const exif = orientation === 1 ? undefined : toSegment(0xe1, [0x45, 0x78, 0x69, 0x66, 0, 0, ...toOrientationExif(orientation)])
  const adobe = adobeTransform === undefined ? undefined : toSegment(0xee, [0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, adobeTransform])
  return [Uint8Array.of(0xff, 0xd8), jfif, exif, ...profile.map((payload) => toSegment(0xe2, payload)), adobe].filter((part) => part !== undefined)
}

function toFrame({ width, height, components }: JpegPicture): Uint8Array[] {
  const wide = components.some(({ quantisation }) => quantisation.some((step) => step > 255))
  const tables = components.map(({ quantisation }, i) => toSegment(0xdb, [wide ? 0x10 | i : i, ...[...quantisation].flatMap((step) => (wide ? [step >> 8, step & 255] : [step]))]))
  const heads = components.flatMap(({ id, h, v }, i) => [id, (h << 4) | v, i])
  return [...tables, toSegment(wide ? 0xc1 : 0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, components.length, ...heads])]
}

function toHuffmanSegment(place: number, { counts, symbols }: EncodeTable): Uint8Array {
  return toSegment(0xc4, [place, ...counts, ...symbols])
}

function toScanHead(components: readonly Component[]): Uint8Array {
  return toSegment(0xda, [components.length, ...components.flatMap(({ id }, i) => [id, i === 0 ? 0 : 0x11]), 0, 63, 0])
}

function toSegment(marker: number, payload: ArrayLike<number>): Uint8Array {
  const segment = new Uint8Array(payload.length + 4)
  segment.set([0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 255])
  segment.set(payload, 4)
  return segment
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
