import type { Mark } from './marks.ts'
import type { Row } from './rows.ts'

/** How rows that go on in one line stand to each other, as shares of their letters' height. */
const law = { gap: 3, drop: 0.6, ratio: 0.55, certain: 4 }

type End = { row: Row; size: number; slope: number; first: { x: number; y: number }; last: { x: number; y: number } }

/** Joins rows where one goes on in the next, as words do in wide print and slanted lines; the longer of the two tells the slant. */
export function joinRows(rows: readonly Row[]): Row[] {
  const ends = rows.filter(({ marks }) => marks.length > 1 || isWide(marks[0])).map(toEnd).sort((a, b) => a.first.x - b.first.x)
  const gone = new Set<End>()
  const joined = ends.map((end) => {
    let now = end
    if (gone.has(end)) return undefined
    for (let next = findNext(now, ends, gone); next; next = findNext(now, ends, gone)) {
      gone.add(next)
      now = toEnd({ marks: [...now.row.marks, ...next.row.marks] })
    }
    return now.row
  })
  return joined.filter((row) => row !== undefined)
}

function isWide(mark: Mark | undefined): boolean {
  return mark !== undefined && mark.right - mark.left > (mark.bottom - mark.top) * 1.5
}

function toEnd(row: Row): End {
  const { marks } = row
  const heights = marks.map((mark) => mark.bottom - mark.top + 1).sort((a, b) => a - b)
  const middle = (mark: Mark | undefined): number => ((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2
  const [first, last] = [marks[0], marks.at(-1)]
  const points = marks.map((mark) => ({ x: (mark.left + mark.right) / 2, y: middle(mark) }))
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / Math.max(1, points.reduce((sum, point) => sum + (point.x - x) ** 2, 0))
  const left = first?.left ?? 0
  const right = last?.right ?? 0
  return { row, size: heights[Math.floor(heights.length * 0.6)] ?? 1, slope, first: { x: left, y: y + slope * (left - x) }, last: { x: right, y: y + slope * (right - x) } }
}

function findNext(end: End, ends: readonly End[], gone: ReadonlySet<End>): End | undefined {
  let best: End | undefined
  let least = Infinity
  for (const other of ends) {
    const gap = other.first.x - end.last.x
    const size = Math.max(end.size, other.size)
    if (gap > size * law.gap) break
    if (other === end || gone.has(other) || gap < -size * 0.3 || Math.min(end.size, other.size) < size * law.ratio) continue
    const slope = toSlope(end, other)
    const drop = Math.abs(other.first.y - end.last.y - slope * gap)
    if (drop > size * law.drop || gap + drop > least) continue
    least = gap + drop
    best = other
  }
  return best
}

/** The slant of the pair: of the one with enough letters to tell, else none. */
function toSlope(a: End, b: End): number {
  const longer = a.row.marks.length >= b.row.marks.length ? a : b
  return longer.row.marks.length >= law.certain ? Math.max(-0.7, Math.min(0.7, longer.slope)) : 0
}
