import { mostPixels } from '../../container/limits.ts'
import { Unreadable } from '../../pixels/unreadable.ts'
import { toDecodeTable, type DecodeTable } from './huffman.ts'
import { findOrientation } from '../../pixels/orientation.ts'
import { readScan, type Scan } from './scan.ts'
import type { Component, JpegPicture } from './types.ts'

type Tables = { quantisation: (Uint16Array | undefined)[]; dc: (DecodeTable | undefined)[]; ac: (DecodeTable | undefined)[]; restartEvery: number }
type Frame = { picture: JpegPicture; progressive: boolean; chosen: Map<Component, number> }

/** More scans than any encoder writes; each one costs a walk over the picture. */
const maximalScans = 64

/** Reads a JPEG up to its quantised coefficients. Throws `Unreadable`. */
export function readJpeg(bytes: Uint8Array): JpegPicture {
  const tables: Tables = { quantisation: [], dc: [], ac: [], restartEvery: 0 }
  const extras: Pick<JpegPicture, 'profile' | 'orientation' | 'adobeTransform' | 'density'> = { profile: [], orientation: 1, adobeTransform: undefined, density: undefined }
  let frame: Frame | undefined
  let scans = 0
  let at = 2
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new Unreadable('it does not begin as a JPEG')
  for (;;) {
    while (at < bytes.length && (bytes[at] !== 0xff || bytes[at + 1] === 0xff || bytes[at + 1] === 0)) at++
    const marker = bytes[at + 1]
    if (marker === undefined) throw new Unreadable('the picture is cut short')
    at += 2
    if (marker === 0xd9) break
    if (marker >= 0xd0 && marker <= 0xd7) continue
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    const segment = bytes.subarray(at + 2, at + length)
    if (length < 2 || segment.length !== length - 2) throw new Unreadable('the picture is cut short')
    at += length
    if (marker === 0xdb) readQuantisation(segment, tables)
    else if (marker === 0xc4) readHuffman(segment, tables)
    else if (marker === 0xdd) tables.restartEvery = ((segment[0] ?? 0) << 8) | (segment[1] ?? 0)
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc) {
      if (frame || marker > 0xc2) throw new Unreadable('it is a rare kind of JPEG')
      frame = readFrame(segment, marker === 0xc2, extras)
    } else if (marker === 0xda) {
      if (!frame || ++scans > maximalScans) throw new Unreadable('its scans are out of order')
      at = readScan(bytes, at, readScanHeader(segment, frame, tables))
    } else readExtra(marker, segment, extras)
  }
  if (!frame || scans === 0) throw new Unreadable('it holds no picture')
  for (const component of frame.picture.components) if (component.quantisation.length === 0) throw new Unreadable('a channel is missing')
  return Object.assign(frame.picture, extras)
}

function readQuantisation(segment: Uint8Array, tables: Tables): void {
  for (let at = 0; at < segment.length; ) {
    const head = segment[at++] ?? 0
    const wide = head >> 4 > 0
    const table = new Uint16Array(64)
    for (let k = 0; k < 64; k++) {
      table[k] = wide ? ((segment[at] ?? 0) << 8) | (segment[at + 1] ?? 0) : segment[at] ?? 0
      if (table[k] === 0) throw new Unreadable('a quantisation table holds a zero')
      at += wide ? 2 : 1
    }
    tables.quantisation[head & 3] = table
  }
}

function readHuffman(segment: Uint8Array, tables: Tables): void {
  for (let at = 0; at < segment.length; ) {
    const head = segment[at] ?? 0
    const counts = segment.subarray(at + 1, at + 17)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const table = toDecodeTable(counts, segment.slice(at + 17, at + 17 + total))
    if (head >> 4 === 0) tables.dc[head & 3] = table
    else tables.ac[head & 3] = table
    at += 17 + total
  }
}

function readFrame(segment: Uint8Array, progressive: boolean, extras: Pick<JpegPicture, 'profile' | 'orientation' | 'adobeTransform' | 'density'>): Frame {
  const height = ((segment[1] ?? 0) << 8) | (segment[2] ?? 0)
  const width = ((segment[3] ?? 0) << 8) | (segment[4] ?? 0)
  const count = segment[5] ?? 0
  if (segment[0] !== 8 || (count !== 1 && count !== 3)) throw new Unreadable('it is a rare kind of JPEG')
  if (width === 0 || height === 0 || width * height > mostPixels) throw new Unreadable('its size is out of bounds')
  const heads = Array.from({ length: count }, (_, i) => ({ id: segment[6 + i * 3] ?? 0, h: (segment[7 + i * 3] ?? 0) >> 4, v: (segment[7 + i * 3] ?? 0) & 15, table: segment[8 + i * 3] ?? 0 }))
  if (heads.some(({ h, v }) => h < 1 || h > 4 || v < 1 || v > 4)) throw new Unreadable('its sampling is out of bounds')
  const single = count === 1
  const largestH = single ? 1 : Math.max(...heads.map(({ h }) => h))
  const largestV = single ? 1 : Math.max(...heads.map(({ v }) => v))
  const unitsWide = Math.ceil(width / (8 * largestH))
  const unitsHigh = Math.ceil(height / (8 * largestV))
  const chosen = new Map<Component, number>()
  const components = heads.map(({ id, table, ...sampling }): Component => {
    const { h, v } = single ? { h: 1, v: 1 } : sampling
    const component: Component = {
      id, h, v,
      blocksWide: unitsWide * h,
      blocksHigh: unitsHigh * v,
      usedWide: Math.ceil(Math.ceil((width * h) / largestH) / 8),
      usedHigh: Math.ceil(Math.ceil((height * v) / largestV) / 8),
      coefficients: new Int16Array(unitsWide * h * unitsHigh * v * 64),
      quantisation: new Uint16Array(0),
    }
    chosen.set(component, table & 3)
    return component
  })
  return { picture: { width, height, components, ...extras }, progressive, chosen }
}

function readScanHeader(segment: Uint8Array, { picture, progressive, chosen }: Frame, tables: Tables): Scan {
  const count = segment[0] ?? 0
  const parts = Array.from({ length: count }, (_, i) => {
    const component = picture.components.find(({ id }) => id === segment[1 + i * 2])
    const choice = segment[2 + i * 2] ?? 0
    if (!component) throw new Unreadable('a scan names a channel that is not there')
    if (component.quantisation.length === 0) {
      const table = tables.quantisation[chosen.get(component) ?? 0]
      if (!table) throw new Unreadable('a quantisation table is missing')
      component.quantisation = table
    }
    return { component, dc: tables.dc[choice >> 4], ac: tables.ac[choice & 15] }
  })
  const tail = segment.subarray(1 + count * 2)
  const scan: Scan = { parts, start: tail[0] ?? 0, end: tail[1] ?? 63, high: (tail[2] ?? 0) >> 4, low: (tail[2] ?? 0) & 15, progressive, restartEvery: tables.restartEvery }
  const wrong = new Set(parts.map(({ component }) => component)).size !== count || count === 0 || scan.end > 63 || scan.start > scan.end || scan.low > 13
  if (wrong || (progressive && scan.start > 0 && count !== 1) || (progressive && scan.start === 0 && scan.end !== 0)) throw new Unreadable('a scan header is out of bounds')
  return scan
}

function readExtra(marker: number, segment: Uint8Array, extras: Pick<JpegPicture, 'profile' | 'orientation' | 'adobeTransform' | 'density'>): void {
  const begins = (text: string): boolean => [...text].every((letter, i) => segment[i] === letter.charCodeAt(0))
  if (marker === 0xe0 && begins('JFIF\0') && segment.length >= 12) extras.density = segment.slice(7, 12)
  else if (marker === 0xe1 && begins('Exif\0\0')) extras.orientation = findOrientation(segment.subarray(6))
  else if (marker === 0xe2 && begins('ICC_PROFILE\0')) extras.profile.push(segment.slice())
  else if (marker === 0xee && begins('Adobe') && segment.length >= 12) extras.adobeTransform = segment[11] ?? 0
}
