import { countAlt, countFor } from '@sharewell/domain/limits'
import type { Capabilities, OutgoingPart, RefusedByPlatform } from '../contract/index.ts'

const refuse = (why: RefusedByPlatform['why'], wayOn: RefusedByPlatform['wayOn']): RefusedByPlatform => ({ is: 'refused', why, wayOn })

/** What the platform that it looks as would refuse of a part; undefined where it would take it. */
export function checkPart({ text, contentWarning = '', pictures, repostOf, quoteOf }: OutgoingPart, capabilities: Capabilities): RefusedByPlatform | undefined {
  const { countsAs, pictures: limit, pictureTypes } = capabilities
  if (text.trim() === '' && pictures.length === 0 && repostOf === undefined) return refuse('empty', 'edit')
  if (repostOf !== undefined && (quoteOf !== undefined || text !== '' || pictures.length > 0)) return refuse('not-possible', 'edit')
  if (!countFor(countsAs, `${contentWarning}${text}`).fits) return refuse('too-long', 'shorten')
  if (limit.most !== null && pictures.length > limit.most) return refuse('too-many-pictures', 'change-pictures')
  for (const { mime, bytes, alternativeText = '' } of pictures) {
    if (!pictureTypes.value.includes(mime)) return refuse('picture-type', 'change-pictures')
    if (limit.maxBytes !== null && bytes > limit.maxBytes) return refuse('picture-too-large', 'change-pictures')
    if (limit.maxAlt !== null && countAlt(alternativeText) > limit.maxAlt) return refuse('alt-too-long', 'change-pictures')
  }
  return undefined
}
