import type { Seen } from '../../packages/media/analyse/analyse.ts'
import type { Box } from '../../packages/media/types.ts'
import type { DrawnLine } from './scenes.ts'

/** Whether a line of print was found (most of it lies in boxes of text) and whether its words were read. */
export type LineScore = { line: DrawnLine; isFound: boolean; isRead: boolean; read: string }

/** Found: three quarters of the points along the line lie in a box. Read: four of five of its letters, in a line that covers it. */
export function scoreLine(line: DrawnLine, { text }: Pick<Seen, 'text'>): LineScore {
  const covering = text.filter(({ box }) => line.points.some((point) => isIn(point, box)))
  const covered = line.points.filter((point) => covering.some(({ box }) => isIn(point, box))).length
  const isFound = covered >= line.points.length * 0.75
  const wanted = toSigns(line.text)
  const read = covering.map((seen) => toSigns(seen.text))
  return { line, isFound, read: covering.map((seen) => seen.text).join(' / '), isRead: isFound && [...read, read.join('')].some((got) => toShared(wanted, got) >= wanted.length * 0.8) }
}

const isIn = (point: { x: number; y: number }, box: Box): boolean => point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
const toSigns = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** How many signs of one text stand in another in the same order. */
function toShared(wanted: string, got: string): number {
  let row = new Array<number>(got.length + 1).fill(0)
  for (const sign of wanted) {
    const next = [0]
    for (let i = 1; i <= got.length; i++) next.push(got[i - 1] === sign ? (row[i - 1] ?? 0) + 1 : Math.max(row[i] ?? 0, next[i - 1] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}
