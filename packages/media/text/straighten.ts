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
          const edge = Math.max(-line.height * scale * 0.6, Math.min(line.height * scale * 0.6, across))
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

/** Full contrast between the second and the ninety-eighth of a hundred pixels, turned round where the text was light. */
function toDarkOnLight(grey: Grey, light: boolean): Grey {
  const counts = new Uint32Array(256)
  for (const value of grey.data) counts[value] = (counts[value] ?? 0) + 1
  const at = (share: number): number => {
    let left = grey.data.length * share
    for (let value = 0; value < 256; value++) {
      left -= counts[value] ?? 0
      if (left <= 0) return value
    }
    return 255
  }
  const low = at(0.02)
  const range = Math.max(16, at(0.98) - low)
  const data = grey.data.map((value) => {
    const full = Math.max(0, Math.min(255, ((value - low) * 255) / range))
    return light ? 255 - full : full
  })
  return { ...grey, data }
}
