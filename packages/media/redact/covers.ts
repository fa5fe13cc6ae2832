import type { Face } from '../faces/merge.ts'
import type { SeenText } from '../text/find-text.ts'
import type { Box } from '../types.ts'

/** A face is known by its hair and ears too: so much of its size is covered around it. */
const aroundFace = 0.35
/** A line is covered with its ascenders and a little paper: so much of its height. */
const aroundText = 0.35
/** So much of a box must lie under covers for what is seen there to be their own edge, which can look like a stroke of print. */
const mostlyCovered = 0.8

/** The box that covers a face, hair and ears with it; it may reach beyond the picture. */
export function coverFace({ box }: Pick<Face, 'box'>): Box {
  return widen(box, Math.max(box.width, box.height) * aroundFace)
}

/** The box that covers a line of text with a border; it may reach beyond the picture. */
export function coverText({ box, height }: Pick<SeenText, 'box' | 'height'>): Box {
  return widen(box, height * aroundText)
}

/** A box with a border around it; it may reach beyond the picture. */
export function widen({ x, y, width, height }: Box, border: number): Box {
  return { x: x - border, y: y - border, width: width + 2 * border, height: height + 2 * border }
}

/** Whether what was found in a box is covered already. */
export function isCovered(box: Box, covered: readonly Box[]): boolean {
  return toShareCovered(box, covered) >= mostlyCovered
}

/** How much of a box lies under others, from 0 to 1, counted on a grid of points. */
export function toShareCovered({ x, y, width, height }: Box, covered: readonly Box[]): number {
  const steps = 12
  let inside = 0
  for (let at = 0; at < steps * steps; at++) {
    const left = x + (width * ((at % steps) + 0.5)) / steps
    const top = y + (height * (Math.floor(at / steps) + 0.5)) / steps
    if (covered.some((box) => left >= box.x && left < box.x + box.width && top >= box.y && top < box.y + box.height)) inside++
  }
  return inside / (steps * steps)
}
