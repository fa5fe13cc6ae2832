import type { PictureType } from '@sharewell/media'
import type { Examined } from '@sharewell/media/examine'
import type { Pictures } from '@sharewell/assess'
import type { Attachment, Consent, ReviewInput } from '@sharewell/review/contract'
import type { MediaOption } from '../input/media-options.ts'

/** A picture of --media with what was found in it. Its path is the id of its attachment. */
export type LookedAt = MediaOption & { examined: Examined }

const mediaTypes: Record<PictureType, string> = {
  jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif', tiff: 'image/tiff', avif: 'image/avif', heic: 'image/heic', mp4: 'video/mp4', mov: 'video/quicktime',
  pdf: 'application/pdf', svg: 'image/svg+xml', dicom: 'application/dicom', bmp: 'image/bmp', unknown: 'application/octet-stream',
}

/** The post with its pictures and consents. A picture whose path is the id of an attachment that the post names goes with that one. */
export function addPictures(post: ReviewInput, looked: readonly LookedAt[], consents: readonly Consent[]): ReviewInput {
  if (looked.length === 0 && consents.length === 0) return post
  const named = post.attachments ?? []
  const added = looked.map(({ path, alt, examined }): Attachment => ({ ...named.find(({ id }) => id === path), id: path, type: mediaTypes[examined.type], ...(alt === undefined ? {} : { alt }) }))
  const others = named.filter(({ id }) => !looked.some(({ path }) => path === id))
  return {
    ...post,
    ...(looked.length > 0 ? { attachments: [...others, ...added] } : {}),
    ...(consents.length > 0 ? { consents: [...(post.consents ?? []), ...consents] } : {}),
  }
}

/** What was found in the pictures and answered about them, by attachment. */
export function toPictures(looked: readonly LookedAt[]): Pictures {
  return Object.fromEntries(looked.map(({ path, examined, answers }) => [path, { examined, answers }]))
}
