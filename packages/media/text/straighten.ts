import { toBow } from './bend.ts'
import type { Grey } from './grey.ts'
import type { Line } from './lines.ts'

/** Height in pixels of a straightened line, of which `inner` is the line and the rest is quiet paper. */
export const strip = { height: 52, inner: 36, longest: 2400 }

/** A line cut out of the picture, turned level, at a height that the reader likes, dark on light. */
export function straighten(grey: Grey, line: Line): { strip: Grey; scale: number } {
  const scale = Math.min(strip.inner / line.height, strip.longest / line.length)
  const margin = (strip.height - line.height * scale) / 2
  const width = Math.ceil(line.length * scale + margin * 2)
  const data = new Uint8Array(width * strip.height)
  const along = { x: Math.cos(line.angle) / scale, y: Math.sin(line.angle) / scale }
  const samples = Math.max(1, Math.min(4, Math.round(1 / scale)))
  for (let row = 0; row < strip.height; row++) {
    for (let column = 0; column < width; column++) {
      let sum = 0
      for (let j = 0; j < samples; j++) {
        for (let i = 0; i < samples; i++) {
          const at = column - margin + (i + 0.5) / samples
          const across = row - strip.height / 2 + (j + 0.5) / samples
          const inside = Math.max(-2, Math.min(line.length * scale + 2, at))
          const edge = Math.max(-line.height * scale * 0.6, Math.min(line.height * scale * 0.6, across)) + toBow(line.bend, at / scale, line.length) * scale
          sum += toValue(grey, line.x + along.x * inside - along.y * edge, line.y + along.y * inside + along.x * edge)
        }
      }
      data[row * width + column] = sum / (samples * samples)
    }
  }
  return { strip: toDarkOnLight({ width, height: strip.height, data }, line.light), scale }
}

/** Brightness between pixels, from the four around; the edge goes on outside. */
function toValue({ width, height, data }: Grey, x: number, y: number): number {
  const fx = Math.max(0, Math.min(width - 1.001, x - 0.5))
  const fy = Math.max(0, Math.min(height - 1.001, y - 0.5))
  const left = Math.floor(fx)
  const top = Math.floor(fy)
  const at = top * width + left
  const u = fx - left
  const v = fy - top
  const upper = (data[at] ?? 0) * (1 - u) + (data[at + 1] ?? 0) * u
  const lower = (data[at + width] ?? 0) * (1 - u) + (data[at + width + 1] ?? 0) * u
  return upper * (1 - v) + lower * v
}

/** From this share of the whole contrast on, paper is taken to shine unevenly, as under a lamp. */
const uneven = 0.25
/** Nothing is drawn out further than this share of the whole contrast: a gap between words holds no ink. */
const faintest = 0.2

/** Full contrast, turned round where the text was light: over the whole strip or, where its paper shines unevenly, over each part of it. */
function toDarkOnLight(grey: Grey, light: boolean): Grey {
  const whole = toRange(grey, 0, grey.width, 0.02, 0.98)
  const reach = grey.height / 2
  const parts = Array.from({ length: Math.ceil(grey.width / reach) }, (_, i) => toRange(grey, (i - 0.5) * reach, (i + 1.5) * reach, light ? 0.15 : 0.02, light ? 0.98 : 0.85))
  const papers = parts.map(({ low, high }) => (light ? low : high))
  const isUneven = Math.max(...papers) - Math.min(...papers) > (whole.high - whole.low) * uneven
  const data = new Uint8Array(grey.data.length)
  for (let x = 0; x < grey.width; x++) {
    const { low, high } = isUneven ? toBetween(parts, x / reach - 0.5) : whole
    const range = Math.max(16, high - low, (whole.high - whole.low) * faintest)
    for (let y = 0; y < grey.height; y++) {
      const full = Math.max(0, Math.min(255, (light ? (grey.data[y * grey.width + x] ?? 0) - low : high - (grey.data[y * grey.width + x] ?? 0)) * (255 / range)))
      data[y * grey.width + x] = 255 - full
    }
  }
  return { ...grey, data }
}

type Range = { low: number; high: number }

/** The brightness that so great a share of the pixels in some columns of a strip does not pass, for a low share and a high one. */
function toRange({ width, height, data }: Grey, from: number, to: number, low: number, high: number): Range {
  const counts = new Uint32Array(256)
  const [left, right] = [Math.max(0, Math.round(from)), Math.min(width, Math.round(to))]
  for (let y = 0; y < height; y++) for (let x = left; x < right; x++) counts[data[y * width + x] ?? 0] = (counts[data[y * width + x] ?? 0] ?? 0) + 1
  const at = (share: number): number => {
    let rest = (right - left) * height * share
    for (let value = 0; value < 256; value++) {
      rest -= counts[value] ?? 0
      if (rest <= 0) return value
    }
    return 255
  }
  return { low: at(low), high: at(high) }
}

/** The range between two parts of a strip, so that no step shows where they meet. */
function toBetween(parts: readonly Range[], place: number): Range {
  const at = Math.max(0, Math.min(parts.length - 1, place))
  const [left, right] = [parts[Math.floor(at)], parts[Math.ceil(at)]]
  const share = at - Math.floor(at)
  return { low: (left?.low ?? 0) * (1 - share) + (right?.low ?? 0) * share, high: (left?.high ?? 255) * (1 - share) + (right?.high ?? 255) * share }
}
