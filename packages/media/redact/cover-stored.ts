import { toClearColour, type PngPicture } from '../pixels/png.ts'
import { putBits, toPixelBits, toRowLength } from '../pixels/png-samples.ts'
import type { GifPicture } from '../pixels/gif.ts'
import { Unreadable } from '../pixels/unreadable.ts'
import type { Box, Pixels } from '../types.ts'
import type { Paint } from './paint.ts'
import { forEachPlace } from './spans.ts'

/** Covers boxes in plain pixels, opaque; colours under clear pixels go everywhere. */
export function coverPixels({ width, data }: Pixels, boxes: readonly Box[], paint: Paint): void {
  clearHidden(data, 4, 1)
  forEachPlace(boxes, (x, y) => {
    const [red, green, blue] = paint(x, y)
    data.set([red, green, blue, 255], (y * width + x) * 4)
  })
}

/** Covers boxes in a PNG at its own depth; answers what is seen there. A palette takes black, or the darkest colour that it has. */
export function coverPng(picture: PngPicture, boxes: readonly Box[], paint: Paint): Paint {
  const { colour, depth, rows } = picture
  const rowLength = toRowLength(picture)
  const bits = toPixelBits(picture)
  const avoid = toClearColour(picture)
  if (colour >= 4) clearHidden(rows, bits >> 3, depth >> 3)
  if (colour === 3 || depth < 8) {
    const value = colour === 3 ? findDarkIndex(picture) : avoid?.[1] === 0 ? 1 : 0
    forEachPlace(boxes, (x, y) => putBits(rows, y * rowLength, x, bits, value))
    const grey = (value * 255) / ((1 << depth) - 1)
    const entry = picture.palette.subarray(value * 3)
    return () => (colour === 3 ? [entry[0] ?? 0, entry[1] ?? 0, entry[2] ?? 0] : [grey, grey, grey])
  }
  const step = depth >> 3
  const toSamples = (x: number, y: number): number[] => toSampleBytes(paint(x, y), colour, step, avoid)
  forEachPlace(boxes, (x, y) => rows.set(toSamples(x, y), y * rowLength + x * (bits >> 3)))
  return (x, y) => {
    const samples = toSamples(x, y)
    return colour === 0 || colour === 4 ? [samples[0] ?? 0, samples[0] ?? 0, samples[0] ?? 0] : [samples[0] ?? 0, samples[step] ?? 0, samples[step * 2] ?? 0]
  }
}

/** The bytes of one pixel; never those of the one colour that is shown as clear. */
function toSampleBytes([red, green, blue]: ReturnType<Paint>, colour: PngPicture['colour'], step: number, avoid: Uint8Array | undefined): number[] {
  const colours = colour === 0 || colour === 4 ? [Math.round(0.299 * red + 0.587 * green + 0.114 * blue)] : [red, green, blue]
  const samples = (colour >= 4 ? [...colours, 255] : colours).flatMap((value) => (step === 2 ? [value, value] : [value]))
  const isClear = avoid?.every((value, i) => value === (step === 2 ? samples[i] : i % 2 === 0 ? 0 : samples[i >> 1]))
  return isClear ? [...samples.slice(0, -1), (samples.at(-1) ?? 0) ^ 1] : samples
}

/** Takes the colours from under clear pixels: nobody sees them, and they may show what somebody rubbed out. */
function clearHidden(data: Uint8Array | Uint8ClampedArray, size: number, sample: number): void {
  for (let at = 0; at < data.length; at += size) {
    if (data[at + size - sample] === 0 && data[at + size - 1] === 0) data.fill(0, at, at + size)
  }
}

/** The palette entry nearest to black that shows; one is added where there is room. */
function findDarkIndex(picture: PngPicture): number {
  const { palette, clear, depth } = picture
  const isOpaque = (index: number): boolean => (clear[index] ?? 255) === 255
  const darkest = findDarkest(palette, isOpaque)
  const count = palette.length / 3
  if (darkest.light === 0 || count >= 1 << depth) return darkest.index
  picture.palette = Uint8Array.from([...palette, 0, 0, 0])
  return count
}

function findDarkest(palette: Uint8Array, isAllowed: (index: number) => boolean): { index: number; light: number } {
  let best = { index: 0, light: Infinity }
  for (let index = 0; index * 3 < palette.length; index++) {
    const light = (palette[index * 3] ?? 0) + (palette[index * 3 + 1] ?? 0) + (palette[index * 3 + 2] ?? 0)
    if (isAllowed(index) && light < best.light) best = { index, light }
  }
  return best
}

/** Covers boxes in a GIF of one frame, which is stretched over the whole picture first; answers what is seen there. */
export function coverGif(picture: GifPicture, boxes: readonly Box[]): Paint {
  const { clear } = picture
  const darkest = findDarkest(picture.palette, (index) => index !== clear)
  let value = darkest.index
  if (darkest.light > 0 && picture.palette.length < 768) {
    value = picture.palette.length / 3
    picture.palette = Uint8Array.from([...picture.palette, 0, 0, 0])
  }
  fillUp(picture)
  forEachPlace(boxes, (x, y) => void (picture.indices[y * picture.width + x] = value))
  const entry = picture.palette.subarray(value * 3)
  return () => [entry[0] ?? 0, entry[1] ?? 0, entry[2] ?? 0]
}

/** Makes the frame as large as the picture; what it did not reach stays clear. */
function fillUp(picture: GifPicture): void {
  const { width, height, frame, indices, palette } = picture
  if (frame.x === 0 && frame.y === 0 && frame.width === width && frame.height === height) return
  const clear = picture.clear ?? palette.length / 3
  if (clear > 255) throw new Unreadable('its colours leave no room for a clear one')
  const whole = new Uint8Array(width * height).fill(clear)
  for (let y = 0; y < frame.height; y++) whole.set(indices.subarray(y * frame.width, (y + 1) * frame.width), (y + frame.y) * width + frame.x)
  Object.assign(picture, { indices: whole, clear, frame: { x: 0, y: 0, width, height }, palette: palette.length / 3 > clear ? palette : Uint8Array.from([...palette, 0, 0, 0]) })
}
