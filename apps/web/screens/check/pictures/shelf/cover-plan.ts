import type { Examined } from '@sharewell/media/examine'
import type { Box, MetadataItem } from '@sharewell/media/types'
import { isSpared, type Picture } from './picture.ts'

/** What covering would take: boxes with their border, by what they hold, and hidden data. */
export type CoverPlan = { faces: Box[]; text: Box[]; hand: Box[]; hidden: MetadataItem[] }

/** A face is known by its hair and ears too: so much of its size is covered around it. */
const aroundFace = 0.25
/** A line is covered with its ascenders and a little paper: so much of its height. */
const aroundText = 0.35
/** So much of a box must lie under a cover for what is seen there to be the cover's own edge. */
const mostlyCovered = 0.8

/** What could be covered in a picture as it stands; boxes that its author spared are left out. */
export function toCoverPlan(picture: Pick<Picture, 'version' | 'hand' | 'spared'>): CoverPlan {
  const { version: { examined }, hand } = picture
  const seen = examined?.seen
  const isWanted = ({ box }: { box: Box }): boolean => !isSpared(picture, box)
  return {
    faces: seen ? seen.faces.filter(isWanted).map(({ box }) => widen(box, Math.max(box.width, box.height) * aroundFace)) : [],
    text: seen ? seen.text.filter(isWanted).map(({ box, height }) => widen(box, height * aroundText)) : [],
    hand: hand.map(({ box }) => box),
    hidden: examined ? findHidden(examined) : [],
  }
}

/** What a file tells beside its pixels and how they are shown. */
export function findHidden({ metadata }: Pick<Examined, 'metadata'>): MetadataItem[] {
  return metadata.filter(({ kind }) => kind !== 'orientation' && kind !== 'colour-profile')
}

/** A box with a border around it; it may reach beyond the picture. */
export function widen({ x, y, width, height }: Box, border: number): Box {
  return { x: x - border, y: y - border, width: width + 2 * border, height: height + 2 * border }
}

/** The examination without what is seen where boxes were covered: the edge of a cover can look like a stroke of print. */
export function withoutCovered(examined: Examined, covered: readonly Box[]): Examined {
  const { seen } = examined
  if (!seen || covered.length === 0) return examined
  const isOpen = ({ box }: { box: Box }): boolean => toShareCovered(box, covered) < mostlyCovered
  return { ...examined, seen: { ...seen, faces: seen.faces.filter(isOpen), text: seen.text.filter(isOpen), regions: seen.regions.filter(isOpen) } }
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
