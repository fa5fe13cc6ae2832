import { toSums, type Grey } from './grey.ts'
import { toInk } from './ink.ts'
import { joinRows } from './join-rows.ts'
import { toDownward, toLine, toShareOn, type Line } from './lines.ts'
import { findMarks, type Mark } from './marks.ts'
import { findRows, type Row } from './rows.ts'
import { splitAtTraces } from './traces.ts'

/** Half the side of the squares to which a pixel is compared: for small and for large letters. */
const radii = [12, 48]

/** Places where text may stand, level or on its side, dark on light or light on dark; those most like text first. */
export function findLines(grey: Grey): Line[] {
  const sums = toSums(grey)
  const lines = radii.flatMap((radius) => {
    const ink = toInk(grey, sums, radius)
    const fits = ({ height }: Line): boolean => (radius < 20 ? height < 60 : height > 30)
    return ([1, 2] as const).flatMap((kind) => {
      const marks = findMarks(ink, kind)
      const level = joinRows(findRows(marks)).flatMap((row) => toLines(row, kind === 2))
      const onSide = joinRows(findRows(marks.map(toExchanged))).flatMap((row) => toLines(row, kind === 2)).map(toDownward)
      return [...level, ...onSide].filter(fits)
    })
  })
  return dropDoubles(lines.sort((a, b) => b.weight - a.weight))
}

/** A row as a line that knows its pieces beside a trace, or the pieces alone where the whole is no line. */
function toLines(row: Row, light: boolean): Line[] {
  const pieces = splitAtTraces(row).flatMap((piece) => toLine(piece, light) ?? [])
  const whole = toLine(row, light)
  return whole ? [pieces.length > 0 ? { ...whole, pieces } : whole] : pieces
}

const toExchanged = ({ left, top, right, bottom, area }: Mark): Mark => ({ left: top, top: left, right: bottom, bottom: right, area })

/** One line for one place: the weightier one stays. */
function dropDoubles(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  for (const line of lines) if (!kept.some((other) => toShareOn(line, [other]) > 0.7)) kept.push(line)
  return kept
}
