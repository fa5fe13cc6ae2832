import type { Seen } from '@sharewell/media/analyse'
import type { Box } from '@sharewell/review/contract'

/** A word as it was read; `confidence` from 0 to 1. */
export type Word = Seen['text'][number]['words'][number]

/** Words that stand together; a row of a table or a screen holds several runs. */
export type Run = readonly Word[]

/** One part of a picture as it is read: rows from top to bottom, runs from left to right. `unread` counts lines that could not be read. */
export type Block = { rows: readonly (readonly Run[])[]; unread: number }

type Line = Seen['text'][number]
/** A stretch along the reading direction. */
type Level = { words: Word[]; along: number; down: number; height: number }

/** A gap wider than so many heights of a line parts one run from the next. */
const wide = 2.2

/** What was read, by the parts of the picture and in reading order, whatever way the lines run. */
export function toBlocks({ text, regions }: Pick<Seen, 'text' | 'regions'>): Block[] {
  const groups = new Map<number, Line[]>()
  let loose = -1
  for (const line of text) {
    const region = regions.findIndex(({ box }) => holds(box, line.box))
    const key = region < 0 ? loose-- : region
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return [...groups.values()].map((lines) => ({ lines, x: Math.min(...lines.map(({ box }) => box.x)), y: Math.min(...lines.map(({ box }) => box.y)) }))
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ lines }) => toBlock(lines))
}

function holds(outer: Box, inner: Box): boolean {
  const x = inner.x + inner.width / 2
  const y = inner.y + inner.height / 2
  return x >= outer.x && x <= outer.x + outer.width && y >= outer.y && y <= outer.y + outer.height
}

function toBlock(lines: readonly Line[]): Block {
  const read = lines.filter(({ words }) => words.length > 0)
  const level = read.flatMap(toRuns).sort((a, b) => a.down - b.down || a.along - b.along)
  const rows: Level[][] = []
  for (const run of level) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && run.down - first.down < Math.min(run.height, first.height) * 0.6) row.push(run)
    else rows.push([run])
  }
  return { rows: rows.map((row) => row.sort((a, b) => a.along - b.along).map(({ words }) => words)), unread: lines.length - read.length }
}

/** The runs of a line, with their places in the picture turned so that the line runs level. */
function toRuns({ words, turned, height }: Line): Level[] {
  const angle = (turned * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const runs: Level[] = []
  let end = -Infinity
  for (const word of words) {
    const { x, y, width, height: tall } = word.box
    const middle = { x: x + width / 2, y: y + tall / 2 }
    const along = middle.x * cos + middle.y * sin
    // A turned word's box is larger than the word: its length is what the turn leaves of the longer side.
    const half = Math.max(width * Math.abs(cos), tall * Math.abs(sin)) / 2
    const run = runs.at(-1)
    if (run && along - half - end < height * wide) run.words.push(word)
    else runs.push({ words: [word], along: along - half, down: middle.y * cos - middle.x * sin, height })
    end = along + half
  }
  return runs
}
