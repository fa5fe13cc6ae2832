import type { Ink } from './ink.ts'

/** A connected piece of ink: its edges (inclusive) and how many pixels it has. */
export type Mark = { left: number; top: number; right: number; bottom: number; area: number }

/** More pieces than this are noise; the rest is not looked at. */
const mostRuns = 4_000_000

/** Connected pieces (corners touch) of one kind of ink, found in one pass over runs of pixels. */
export function findMarks({ width, height, data }: Ink, kind: 1 | 2): Mark[] {
  const runs: { start: number; end: number; group: number }[][] = [[], []]
  const parents: number[] = []
  const marks: Mark[] = []
  for (let y = 0; y < height && parents.length < mostRuns; y++) {
    const above = runs[(y + 1) % 2] ?? []
    const here: { start: number; end: number; group: number }[] = []
    let from = 0
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] !== kind) continue
      const start = x
      while (x < width && data[y * width + x] === kind) x++
      const end = x - 1
      let group = -1
      while (from < above.length && (above[from]?.end ?? 0) < start - 1) from++
      for (let i = from; i < above.length; i++) {
        const run = above[i]
        if (!run || run.start > end + 1) break
        group = group < 0 ? find(parents, run.group) : join(parents, marks, group, find(parents, run.group))
      }
      if (group < 0) {
        group = parents.push(parents.length) - 1
        marks.push({ left: start, top: y, right: end, bottom: y, area: 0 })
      }
      const mark = marks[group]
      if (mark) {
        mark.left = Math.min(mark.left, start)
        mark.right = Math.max(mark.right, end)
        mark.bottom = y
        mark.area += end - start + 1
      }
      here.push({ start, end, group })
    }
    runs[y % 2] = here
  }
  return marks.filter((_, i) => parents[i] === i)
}

function find(parents: number[], group: number): number {
  let root = group
  while (parents[root] !== root) root = parents[root] ?? root
  parents[group] = root
  return root
}

function join(parents: number[], marks: Mark[], a: number, b: number): number {
  if (a === b) return a
  const [root, child] = a < b ? [a, b] : [b, a]
  const mark = marks[root]
  const other = marks[child]
  if (mark && other) {
    mark.left = Math.min(mark.left, other.left)
    mark.right = Math.max(mark.right, other.right)
    mark.top = Math.min(mark.top, other.top)
    mark.bottom = Math.max(mark.bottom, other.bottom)
    mark.area += other.area
  }
  parents[child] = root
  return root
}
