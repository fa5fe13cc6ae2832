import { toOverlap, toShareInside } from '../boxes.ts'
import type { Box } from '../types.ts'

/** A face, its box and how sure the model is, from 0 to 1. */
export type Face = { box: Box; confidence: number }

/** One face for each group that overlaps; the surest stays, with a box averaged over its group by confidence. */
export function mergeFaces(faces: readonly Face[]): Face[] {
  const left = [...faces].sort((a, b) => b.confidence - a.confidence)
  const merged: Face[] = []
  while (left.length > 0) {
    const best = left[0]
    if (!best) break
    const group = left.filter((face) => isSame(best.box, face.box))
    merged.push({ box: toAverage(group.filter((face) => toOverlap(face.box, best.box) > 0.4)), confidence: best.confidence })
    for (const face of group) left.splice(left.indexOf(face), 1)
  }
  return merged
}

function isSame(a: Box, b: Box): boolean {
  return toOverlap(a, b) > 0.3 || toShareInside(b, a) > 0.7 || toShareInside(a, b) > 0.7
}

function toAverage(faces: readonly Face[]): Box {
  const total = faces.reduce((sum, face) => sum + face.confidence, 0)
  const mean = (pick: (box: Box) => number): number => faces.reduce((sum, face) => sum + pick(face.box) * face.confidence, 0) / total
  return { x: mean((box) => box.x), y: mean((box) => box.y), width: mean((box) => box.width), height: mean((box) => box.height) }
}
