import type { Box } from '../types.ts'
import { findBend, toBow } from './bend.ts'
import type { Mark } from './marks.ts'
import type { Row } from './rows.ts'

/**
 * A place where a line of text may stand: from a point, along a direction, so long and so high. Angles are in radians, clockwise.
 * `bend` tells how far across its middle runs at even steps, where it is bent; `pieces` are parts to be read where the whole cannot be.
 */
export type Line = { x: number; y: number; angle: number; length: number; height: number; light: boolean; weight: number; bend?: readonly number[]; pieces?: readonly Line[] }

type Point = { x: number; y: number }

/** A row as a line with its own slant, or undefined where its marks do not stand like text. */
export function toLine({ marks }: Row, light: boolean): Line | undefined {
  const first = marks[0]
  const last = marks.at(-1)
  if (!first || !last) return undefined
  const heights = marks.map((mark) => mark.bottom - mark.top + 1).sort((a, b) => a - b)
  const typical = heights[Math.floor(heights.length * 0.6)] ?? 0
  const length = last.right - first.left + 1
  if (!isLong(marks.length, length / typical, typical)) return undefined
  const slope = marks.length < 3 ? 0 : toSlope(marks.map(toCentre))
  const angle = Math.atan(slope)
  const along = { x: Math.cos(angle), y: Math.sin(angle) }
  const { low, high, start, end, bend } = toExtent(marks, along, typical)
  const height = high - low
  if (height > typical * 2.6 + 4) return undefined
  const middle = (low + high) / 2
  return {
    x: along.x * start - along.y * middle,
    y: along.y * start + along.x * middle,
    angle,
    length: end - start,
    height,
    light,
    weight: toWeight(marks, typical),
    ...(bend ? { bend } : {}),
  }
}

/** Enough letters, or few that are long together, or one small word whose letters touch. */
function isLong(count: number, aspect: number, height: number): boolean {
  if (count >= 3) return aspect >= 1.4
  if (count === 2) return aspect >= (height <= 24 ? 1.8 : 2.4)
  return height <= 30 && aspect >= 2.2
}

/** How much a row looks like text: many marks of one size, evenly filled. */
function toWeight(marks: readonly Mark[], typical: number): number {
  const alike = marks.filter(({ top, bottom }) => Math.abs(bottom - top + 1 - typical) <= typical * 0.35 + 1).length
  const fill = marks.reduce((sum, mark) => sum + mark.area / ((mark.right - mark.left + 1) * (mark.bottom - mark.top + 1)), 0) / marks.length
  const filled = fill > 0.2 && fill < 0.85 ? 1 : 0.5
  const length = marks.reduce((sum, mark) => sum + (mark.right - mark.left + 1), 0) / typical
  return (alike / marks.length) * filled * Math.min(12, Math.sqrt(marks.length) + length / 2)
}

const toCentre = ({ left, top, right, bottom }: Mark): Point => ({ x: (left + right + 1) / 2, y: (top + bottom + 1) / 2 })

function toSlope(points: readonly Point[]): number {
  const meanX = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const meanY = points.reduce((sum, point) => sum + point.y, 0) / points.length
  const across = points.reduce((sum, point) => sum + (point.x - meanX) ** 2, 0)
  const slope = points.reduce((sum, point) => sum + (point.x - meanX) * (point.y - meanY), 0) / Math.max(1, across)
  return Math.max(-0.7, Math.min(0.7, slope))
}

/** How far the marks reach along and across the line, which may be bent; a letter's own slant is taken off. */
function toExtent(marks: readonly Mark[], along: Point, typical: number): { low: number; high: number; start: number; end: number; bend: readonly number[] | undefined } {
  const slack = Math.abs(along.y) * 0.5
  const room = Math.max(1.5, typical * 0.22)
  const letters = marks.map((mark) => {
    const centre = toCentre(mark)
    const [wide, high] = [mark.right - mark.left + 1, mark.bottom - mark.top + 1]
    return { at: centre.x * along.x + centre.y * along.y, across: centre.y * along.x - centre.x * along.y, half: wide / 2, upright: Math.max(1, (high - wide * slack) / 2), weight: Math.min(1, high / typical) ** 2 }
  })
  const start = Math.min(...letters.map(({ at, half }) => at - half)) - room
  const end = Math.max(...letters.map(({ at, half }) => at + half)) + room
  const bend = findBend(letters, start, end, typical)
  const reach = letters.map(({ at, across, upright }) => ({ across: across - toBow(bend, at - start, end - start), upright }))
  return { low: Math.min(...reach.map(({ across, upright }) => across - upright)) - room, high: Math.max(...reach.map(({ across, upright }) => across + upright)) + room, start, end, bend }
}

/** A line found in a picture with x and y exchanged, as it runs in the picture: downwards. */
export function toDownward(line: Line): Line {
  return { ...line, x: line.y, y: line.x, angle: Math.PI / 2 - line.angle, ...(line.bend ? { bend: line.bend.map((across) => -across) } : {}), ...(line.pieces ? { pieces: line.pieces.map(toDownward) } : {}) }
}

/** The same place read the other way. */
export function toFlipped(line: Line): Line {
  return { ...line, x: line.x + Math.cos(line.angle) * line.length, y: line.y + Math.sin(line.angle) * line.length, angle: line.angle + Math.PI, ...(line.bend ? { bend: line.bend.map((across) => -across).reverse() } : {}) }
}

/** The upright box around a stretch of a line, from and to in pixels along it. */
export function toLineBox({ x, y, angle, length, height, bend }: Line, from: number, to: number): Box {
  const along = { x: Math.cos(angle), y: Math.sin(angle) }
  const places = bend ? Array.from({ length: 9 }, (_, i) => from + ((to - from) * i) / 8) : [from, to]
  const corners = places.flatMap((at) => [-height / 2, height / 2].map((half) => half + toBow(bend, at, length)).map((across) => ({ x: x + along.x * at - along.y * across, y: y + along.y * at + along.x * across })))
  const left = Math.min(...corners.map((corner) => corner.x))
  const top = Math.min(...corners.map((corner) => corner.y))
  return { x: left, y: top, width: Math.max(...corners.map((corner) => corner.x)) - left, height: Math.max(...corners.map((corner) => corner.y)) - top }
}

/** How much of a line's middle lies on other lines, from 0 to 1; slanted lines side by side share their upright boxes, yet not this. */
export function toShareOn(line: Line, others: readonly Line[]): number {
  const along = { x: Math.cos(line.angle), y: Math.sin(line.angle) }
  let on = 0
  for (let i = 0; i < 9; i++) {
    const at = (line.length * (i + 0.5)) / 9
    const across = toBow(line.bend, at, line.length)
    const x = line.x + along.x * at - along.y * across
    const y = line.y + along.y * at + along.x * across
    if (others.some((other) => isOn(x, y, other))) on++
  }
  return on / 9
}

function isOn(x: number, y: number, line: Line): boolean {
  const right = x - line.x
  const down = y - line.y
  if (Math.abs(right) > line.length + line.height || Math.abs(down) > line.length + line.height) return false
  const [cosine, sine] = [Math.cos(line.angle), Math.sin(line.angle)]
  const at = right * cosine + down * sine
  return at >= 0 && at <= line.length && Math.abs(down * cosine - right * sine - toBow(line.bend, at, line.length)) <= line.height * 0.45
}
