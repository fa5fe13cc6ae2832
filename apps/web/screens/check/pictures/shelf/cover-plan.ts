import { coverFace, coverText, isCovered } from '@sharewell/media/covers'
import type { Examined } from '@sharewell/media/examine'
import type { Box, MetadataItem } from '@sharewell/media/types'
import { isSpared, type Picture } from './picture.ts'

/** What covering would take: boxes with their border, by what they hold, and hidden data. */
export type CoverPlan = { faces: Box[]; text: Box[]; hand: Box[]; hidden: MetadataItem[] }

/** What could be covered in a picture as it stands; boxes that its author spared are left out. */
export function toCoverPlan(picture: Pick<Picture, 'version' | 'hand' | 'spared'>): CoverPlan {
  const { version: { examined }, hand } = picture
  const seen = examined?.seen
  const isWanted = ({ box }: { box: Box }): boolean => !isSpared(picture, box)
  return {
    faces: seen ? seen.faces.filter(isWanted).map(coverFace) : [],
    text: seen ? seen.text.filter(isWanted).map(coverText) : [],
    hand: hand.map(({ box }) => box),
    hidden: examined ? findHidden(examined) : [],
  }
}

/** What a file tells beside its pixels and how they are shown. */
export function findHidden({ metadata }: Pick<Examined, 'metadata'>): MetadataItem[] {
  return metadata.filter(({ kind }) => kind !== 'orientation' && kind !== 'colour-profile')
}

/** The examination without what is seen where boxes were covered: the edge of a cover can look like a stroke of print. */
export function withoutCovered(examined: Examined, covered: readonly Box[]): Examined {
  const { seen } = examined
  if (!seen || covered.length === 0) return examined
  const isOpen = ({ box }: { box: Box }): boolean => !isCovered(box, covered)
  return { ...examined, seen: { ...seen, faces: seen.faces.filter(isOpen), text: seen.text.filter(isOpen), regions: seen.regions.filter(isOpen) } }
}
