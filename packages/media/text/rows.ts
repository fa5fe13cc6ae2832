import type { Mark } from './marks.ts'

/** Marks that stand side by side like letters, in reading order from left to right. */
export type Row = { marks: Mark[] }

/** How letters stand: sizes in pixels of the analysed picture, the rest as shares of a letter's height. */
const law = { least: 5, most: 220, widest: 14, fill: 0.09, gap: 1.5, overlap: 0.35, drop: 0.55, ratio: 0.4 }

/** Whether a mark can be a letter, or a word whose letters touch. */
export function isLetterLike({ left, top, right, bottom, area }: Mark): boolean {
  const width = right - left + 1
  const height = bottom - top + 1
  return height >= law.least && height <= law.most && width <= height * law.widest && width <= 700 && area >= 6 && area >= width * height * law.fill
}

/** Chains of letter-like marks: each is linked to the nearest on its right, where that one finds it nearest on its left. */
export function findRows(marks: readonly Mark[]): Row[] {
  const letters = marks.filter(isLetterLike).sort((a, b) => a.left - b.left)
  const next = new Int32Array(letters.length).fill(-1)
  const previous = new Int32Array(letters.length).fill(-1)
  const costs = new Float64Array(letters.length).fill(Infinity)
  const grid = toGrid(letters)
  for (let i = 0; i < letters.length; i++) {
    const [best, cost] = findRight(letters, grid, i)
    if (best < 0 || cost >= (costs[best] ?? 0)) continue
    const rival = previous[best] ?? -1
    if (rival >= 0) next[rival] = -1
    previous[best] = i
    costs[best] = cost
    next[i] = best
  }
  const rows: Row[] = []
  for (let i = 0; i < letters.length; i++) {
    if ((previous[i] ?? -1) >= 0) continue
    const chain: Mark[] = []
    for (let at = i; at >= 0 && chain.length < 400; at = next[at] ?? -1) {
      const mark = letters[at]
      if (mark) chain.push(mark)
    }
    rows.push({ marks: chain })
  }
  return rows
}

const cell = 64

/** Which marks begin in which square of the picture. */
function toGrid(letters: readonly Mark[]): Map<number, number[]> {
  const grid = new Map<number, number[]>()
  letters.forEach(({ left, top, bottom }, i) => {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) {
      const key = row * 4096 + Math.floor(left / cell)
      const list = grid.get(key)
      if (list) list.push(i)
      else grid.set(key, [i])
    }
  })
  return grid
}

function findRight(letters: readonly Mark[], grid: Map<number, number[]>, i: number): [best: number, cost: number] {
  const mark = letters[i]
  if (!mark) return [-1, Infinity]
  const height = mark.bottom - mark.top + 1
  const middle = (mark.top + mark.bottom) / 2
  const reach = mark.right + height * law.gap / law.ratio
  let best = -1
  let least = Infinity
  for (let row = Math.floor(mark.top / cell); row <= Math.floor(mark.bottom / cell); row++) {
    for (let column = Math.floor(mark.left / cell); column <= Math.floor(reach / cell); column++) {
      for (const j of grid.get(row * 4096 + column) ?? []) {
        const other = letters[j]
        if (!other || other.left <= mark.left || j === i) continue
        const otherHeight = other.bottom - other.top + 1
        const size = Math.max(height, otherHeight)
        const gap = other.left - mark.right
        const drop = Math.abs((other.top + other.bottom) / 2 - middle)
        if (Math.min(height, otherHeight) < size * law.ratio || gap > size * law.gap || gap < -size * law.overlap || drop > size * law.drop) continue
        const cost = Math.max(0, gap) + 2 * drop + Math.abs(height - otherHeight)
        if (cost < least) {
          least = cost
          best = j
        }
      }
    }
  }
  return [best, least]
}
