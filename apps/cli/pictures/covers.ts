import type { Seen } from '@sharewell/media/analyse'
import type { Box } from '@sharewell/media'

/** A box that is covered, and why: a face or words that were seen, or a box that was asked for. */
export type Cover = { what: 'face' | 'text' | 'box'; box: Box }

/** What is to be covered besides the boxes that were asked for. */
export type Sought = { faces: boolean; text: boolean }

/** A face is known by its hair and ears too: so much of its size is covered around it. */
const aroundFace = 0.35
/** A line is covered with its ascenders and a little paper: so much of its height. */
const aroundText = 0.35

/** The boxes that cover what was seen, with a border around each; they may reach beyond the picture. */
export function toCovers({ faces, text }: Seen, sought: Sought): Cover[] {
  return [
    ...(sought.faces ? faces.map(({ box }): Cover => ({ what: 'face', box: widen(box, Math.max(box.width, box.height) * aroundFace) })) : []),
    ...(sought.text ? text.map(({ box, height }): Cover => ({ what: 'text', box: widen(box, height * aroundText) })) : []),
  ]
}

function widen({ x, y, width, height }: Box, border: number): Box {
  return { x: x - border, y: y - border, width: width + 2 * border, height: height + 2 * border }
}

/** Those of `found` that reach beyond what is covered already; the edge of a cover can look like a stroke of print. */
export function findUncovered(found: readonly Cover[], covered: readonly Box[]): Cover[] {
  return found.filter(({ box }) => toShareCovered(box, covered) < 0.8)
}

/** How much of a box lies under others, from 0 to 1, counted on a grid of points. */
function toShareCovered({ x, y, width, height }: Box, covered: readonly Box[]): number {
  const steps = 12
  let inside = 0
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      const [left, top] = [x + (width * (column + 0.5)) / steps, y + (height * (row + 0.5)) / steps]
      if (covered.some((box) => left >= box.x && left < box.x + box.width && top >= box.y && top < box.y + box.height)) inside++
    }
  }
  return inside / (steps * steps)
}
