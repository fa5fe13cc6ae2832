import { toChecksum, walkPng } from '../container/png.ts'
import { joinBytes, readLong, toBytes, toLong } from '../container/bytes.ts'
import { mostPixels } from '../container/limits.ts'
import type { Pixels } from '../types.ts'
import { findOrientation, toOrientationExif } from './orientation.ts'
import { copyPixel, filterRows, toPixelBits, toRowLength, unfilter, type PngLayout } from './png-samples.ts'
import { deflate, inflate } from './streams.ts'
import { Unreadable } from './unreadable.ts'

/** A PNG as it is stored: its own depth and palette, rows packed and upright or not. */
export type PngPicture = PngLayout & {
  rows: Uint8Array
  palette: Uint8Array
  /** The tRNS chunk: alpha of palette entries, or the one colour that is clear. */
  clear: Uint8Array
  /** Chunks that say how colours are meant. */
  colours: { name: string; data: Uint8Array }[]
  orientation: number
}

const colourChunks = ['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP']
const depths: Record<number, readonly number[]> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] }

/** Reads a PNG to its own samples. Throws `Unreadable`. */
export async function readPng(bytes: Uint8Array): Promise<PngPicture> {
  const { chunks, trouble, width, height } = walkPng(bytes)
  const head = chunks[0]
  if (trouble || !head) throw new Unreadable(trouble === 'truncated' ? 'the picture is cut short' : 'its parts are out of order')
  if (width === 0 || height === 0 || width * height > mostPixels) throw new Unreadable('its size is out of bounds')
  const [depth = 0, colour = 0, , , interlaced = 0] = bytes.subarray(head.data + 8, head.end)
  if (!depths[colour]?.includes(depth) || interlaced > 1) throw new Unreadable('it is a rare kind of PNG')
  const layout: PngLayout = { width, height, depth, colour: colour as PngLayout['colour'] }
  const find = (name: string): Uint8Array => {
    const chunk = chunks.find((chunk) => chunk.name === name)
    return chunk ? bytes.slice(chunk.data, chunk.data + chunk.length) : new Uint8Array(0)
  }
  const pieces = chunks.filter(({ name }) => name === 'IDAT').map(({ data, length }) => bytes.subarray(data, data + length))
  const colours = chunks.filter(({ name }) => colourChunks.includes(name)).map(({ name, data, length }) => ({ name, data: bytes.slice(data, data + length) }))
  return { ...layout, rows: interlaced === 1 ? await readPasses(pieces, layout) : await readRows(pieces, layout), palette: find('PLTE'), clear: find('tRNS'), colours, orientation: findOrientation(find('eXIf')) }
}

async function readRows(pieces: readonly Uint8Array[], layout: PngLayout): Promise<Uint8Array> {
  const length = toRowLength(layout)
  return unfilter(await inflate(pieces, (length + 1) * layout.height), length, layout.height, toPixelBytes(layout))
}

/** The seven passes of Adam7: first column, first row, steps. */
const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const

async function readPasses(pieces: readonly Uint8Array[], layout: PngLayout): Promise<Uint8Array> {
  const parts = passes.map(([x, y, stepX, stepY]) => {
    const width = Math.ceil(Math.max(0, layout.width - x) / stepX)
    const height = width === 0 ? 0 : Math.ceil(Math.max(0, layout.height - y) / stepY)
    return { x, y, stepX, stepY, width, height, length: toRowLength(layout, width) }
  })
  const data = await inflate(pieces, parts.reduce((sum, { length, height }) => sum + (length + 1) * height, 0))
  const rowLength = toRowLength(layout)
  const rows = new Uint8Array(rowLength * layout.height)
  const bits = toPixelBits(layout)
  let at = 0
  for (const { x, y, stepX, stepY, width, height, length } of parts) {
    const end = at + (length + 1) * height
    const part = unfilter(data.subarray(at, end), length, height, toPixelBytes(layout))
    for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) copyPixel(part, row * length, column, rows, (y + row * stepY) * rowLength, x + column * stepX, bits)
    at = end
  }
  return rows
}

function toPixelBytes(layout: PngLayout): number {
  return Math.max(1, toPixelBits(layout) >> 3)
}

/** Writes a PNG: its samples, palette, colour profile and orientation, and nothing else. */
export async function writePng(picture: PngPicture): Promise<Uint8Array> {
  const { width, height, depth, colour, palette, clear, colours, orientation } = picture
  const data = await deflate(filtered(picture))
  const before = colours.filter(({ name }) => name !== 'PLTE').map(({ name, data }) => toChunk(name, data))
  return joinBytes([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    toChunk('IHDR', joinBytes([toLong(width), toLong(height), Uint8Array.of(depth, colour, 0, 0, 0)])),
    ...before,
    ...(palette.length > 0 && colour !== 0 && colour !== 4 ? [toChunk('PLTE', palette)] : []),
    ...(clear.length > 0 && colour < 4 ? [toChunk('tRNS', clear)] : []),
    ...(orientation === 1 ? [] : [toChunk('eXIf', toOrientationExif(orientation))]),
    ...data.map((piece) => toChunk('IDAT', piece)),
    toChunk('IEND', new Uint8Array(0)),
  ])
}

function* filtered(picture: PngPicture): Generator<Uint8Array> {
  const step = Math.max(1, Math.floor((1 << 20) / toRowLength(picture)))
  for (let y = 0; y < picture.height; y += step) yield filterRows(picture.rows, picture, y, Math.min(picture.height, y + step))
}

function toChunk(name: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([toBytes(name), data])
  return joinBytes([toLong(data.length), body, toLong(toChecksum(body))])
}

/** The colours of a PNG as they are shown, eight bits each, as stored. */
export function toPngPixels(picture: PngPicture): Pixels {
  const { width, height, depth, colour, rows, palette, clear } = picture
  const data = new Uint8ClampedArray(width * height * 4)
  const rowLength = toRowLength(picture)
  const step = toPixelBits(picture) / 8
  const sample = depth === 16 ? 2 : 1
  const scale = depth < 8 ? 255 / ((1 << depth) - 1) : 1
  const key = toClearColour(picture)
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width; x++, to += 4) {
      const at = y * rowLength + Math.floor(x * step)
      if (colour === 3 || colour === 0) {
        const value = depth < 8 ? ((rows[at] ?? 0) >> (8 - depth - ((x * depth) & 7))) & ((1 << depth) - 1) : rows[at] ?? 0
        if (colour === 3) {
          for (let i = 0; i < 3; i++) data[to + i] = palette[value * 3 + i] ?? 0
          data[to + 3] = clear[value] ?? 255
        } else {
          data.fill(value * scale, to, to + 3)
          data[to + 3] = key && (depth === 16 ? isSame(rows, at, key) : value === key[1]) ? 0 : 255
        }
      } else {
        for (let i = 0; i < 3; i++) data[to + i] = rows[at + (colour === 4 ? 0 : i * sample)] ?? 0
        data[to + 3] = colour === 2 ? (key && isSame(rows, at, key, sample) ? 0 : 255) : rows[at + (colour === 4 ? 1 : 3) * sample] ?? 0
      }
    }
  }
  return { width, height, data }
}

/** The one colour that is clear, as 16-bit samples, in pictures without alpha or palette. */
export function toClearColour({ colour, clear }: PngPicture): Uint8Array | undefined {
  return (colour === 0 && clear.length === 2) || (colour === 2 && clear.length === 6) ? clear : undefined
}

function isSame(rows: Uint8Array, at: number, key: Uint8Array, sample = 2): boolean {
  for (let i = 0; i < key.length / 2; i++) {
    const value = sample === 2 ? readLong(rows, at + i * 2) >>> 16 : rows[at + i] ?? 0
    if (value !== (((key[i * 2] ?? 0) << 8) | (key[i * 2 + 1] ?? 0))) return false
  }
  return true
}

/** Pixels as a PNG of eight bits a colour; with alpha only where something shows through. */
export function toPngPicture({ width, height, data }: Pixels): PngPicture {
  const plain = { width, height, depth: 8, palette: new Uint8Array(0), clear: new Uint8Array(0), colours: [], orientation: 1 }
  if (!isOpaque(data)) return { ...plain, colour: 6, rows: new Uint8Array(data.buffer, data.byteOffset, data.length) }
  const rows = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    rows[to] = data[from] ?? 0
    rows[to + 1] = data[from + 1] ?? 0
    rows[to + 2] = data[from + 2] ?? 0
  }
  return { ...plain, colour: 2, rows }
}

function isOpaque(data: Uint8ClampedArray): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}
