import { toUnion } from '../boxes.ts'
import type { SeenText } from '../text/find-text.ts'
import type { Box } from '../types.ts'

/** What a cluster of text looks like by its shape alone. */
export type RegionKind = 'wristband' | 'document' | 'screen' | 'label' | 'text'

/** A part of the picture where text clusters; the box reaches a little beyond the text. */
export type Region = { kind: RegionKind; box: Box; lines: number }

/** Groups lines that stand close to one another and says what each group looks like. */
export function findRegions(lines: readonly SeenText[]): Region[] {
  const groups: SeenText[][] = []
  for (const line of lines) {
    const near = groups.filter((group) => group.some((other) => isNear(line, other)))
    const joined = [line, ...near.flat()]
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  return groups.map(toRegion)
}

function isNear(a: SeenText, b: SeenText): boolean {
  const room = Math.max(a.height, b.height) * 1.8
  return a.box.x < b.box.x + b.box.width + room && b.box.x < a.box.x + a.box.width + room
    && a.box.y < b.box.y + b.box.height + room && b.box.y < a.box.y + a.box.height + room
}

function toRegion(group: readonly SeenText[]): Region {
  const box = toUnion(group.map((line) => line.box))
  const height = group.reduce((sum, line) => sum + line.height, 0) / group.length
  return { kind: toKind(group, box), lines: group.length, box: { x: box.x - height / 2, y: box.y - height / 2, width: box.width + height, height: box.height + height } }
}

/** Light on dark is mostly a screen; a long strip of few lines a wristband; many lines a document; few a label. */
function toKind(group: readonly SeenText[], box: Box): RegionKind {
  const light = group.filter((line) => line.light).length
  const aspect = Math.max(box.width, box.height) / Math.min(box.width, box.height)
  if (group.length >= 2 && light > group.length / 2) return 'screen'
  if (group.length >= 7) return 'document'
  if (group.length <= 4 && group.length >= 2 && aspect >= 3) return 'wristband'
  if (group.length >= 2) return 'label'
  return 'text'
}
