import type { Box } from '@sharewell/review/contract'
import { toCueEvidence } from './evidence.ts'
import type { Surroundings } from './judge/surroundings.ts'
import type { PictureText } from './read/find-fields.ts'

/** What in a picture looks like a patient's record: the whole of each part that holds a cue, as one box, and what it stands on. Null where nothing does. */
export function toRecord({ blocks, record: { weight, cues } }: PictureText): Surroundings['record'] {
  if (weight === 'none') return null
  const parts = new Set(cues.flatMap(({ tokens }) => tokens.map(({ block }) => block)))
  const boxes = blocks.flatMap(({ rows }, at) => (parts.has(at) ? rows.flat(2).map(({ box }) => box) : []))
  return { weight, box: toHull(boxes), evidence: toCueEvidence(cues) }
}

function toHull(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y }
}
