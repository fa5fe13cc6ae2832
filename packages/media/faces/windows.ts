import type { Pixels } from '../types.ts'
import { faceInput } from './anchors.ts'

/** Quarter turns, clockwise, by which a picture is turned before it is looked at. */
export type Turns = 0 | 1 | 2 | 3

/** A square part of the picture that the face model looks at once; it may reach beyond the edge. */
export type FaceWindow = { x: number; y: number; side: number; turns: Turns }

/** Squares of one size that cover a picture; neighbours share `overlap` of their side, so that no face is only cut. */
export function toWindows(width: number, height: number, side: number, overlap = 0.25): FaceWindow[] {
  const starts = (length: number): number[] => {
    if (length <= side) return [Math.round((length - side) / 2)]
    const steps = Math.ceil((length - side) / (side * (1 - overlap)))
    return Array.from({ length: steps + 1 }, (_, i) => Math.round((i * (length - side)) / steps))
  }
  return starts(height).flatMap((y) => starts(width).map((x) => ({ x, y, side, turns: 0 as Turns })))
}

/** The place in the turned square of a place in the upright square, both from 0 to 1. */
export function toTurned(u: number, v: number, turns: Turns): [number, number] {
  if (turns === 1) return [1 - v, u]
  if (turns === 2) return [1 - u, 1 - v]
  if (turns === 3) return [v, 1 - u]
  return [u, v]
}

/** What the model reads: RGB from −1 to 1, a square window averaged down (or drawn up) to the model's side, black beyond the edge. */
export function toModelInput(pixels: Pixels, window: FaceWindow): Float32Array {
  const input = new Float32Array(faceInput * faceInput * 3).fill(-1)
  const step = window.side / faceInput
  const samples = Math.max(1, Math.min(8, Math.round(step)))
  const { width, height, data } = pixels
  const back = ((4 - window.turns) % 4) as Turns
  for (let row = 0; row < faceInput; row++) {
    for (let column = 0; column < faceInput; column++) {
      const [u, v] = toTurned((column + 0.5) / faceInput, (row + 0.5) / faceInput, back)
      const left = window.x + u * window.side - step / 2
      const top = window.y + v * window.side - step / 2
      let red = 0, green = 0, blue = 0
      for (let j = 0; j < samples; j++) {
        const y = Math.floor(top + ((j + 0.5) * step) / samples)
        if (y < 0 || y >= height) continue
        for (let i = 0; i < samples; i++) {
          const x = Math.floor(left + ((i + 0.5) * step) / samples)
          if (x < 0 || x >= width) continue
          const at = (y * width + x) * 4
          red += data[at] ?? 0
          green += data[at + 1] ?? 0
          blue += data[at + 2] ?? 0
        }
      }
      const to = (row * faceInput + column) * 3
      const weight = 1 / (127.5 * samples * samples)
      input[to] = red * weight - 1
      input[to + 1] = green * weight - 1
      input[to + 2] = blue * weight - 1
    }
  }
  return input
}
