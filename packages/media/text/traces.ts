import type { Mark } from './marks.ts'
import type { Row } from './rows.ts'

/** A trace beside letters: so many of their heights long, and thin. */
const law = { length: 3, fill: 0.35 }

/** The rows of letters left and right of each trace that stands among them, as the curves of a monitor do; none where no trace does. */
export function splitAtTraces({ marks }: Row): Row[] {
  const heights = marks.map(({ top, bottom }) => bottom - top + 1).sort((a, b) => a - b)
  const typical = heights[Math.floor(heights.length * 0.4)] ?? 0
  const isTrace = ({ left, top, right, bottom, area }: Mark): boolean => right - left + 1 > typical * law.length && area < (right - left + 1) * (bottom - top + 1) * law.fill
  if (!marks.some(isTrace)) return []
  const rows: Mark[][] = [[]]
  for (const mark of marks) {
    if (isTrace(mark)) rows.push([])
    else rows.at(-1)?.push(mark)
  }
  return rows.filter((row) => row.length > 0).map((row) => ({ marks: row }))
}
