import type { Examined } from '@sharewell/media/examine'

/** A file of which nothing is known but its size in bytes. */
export function toUnread(size: number): Examined {
  return { type: 'unknown', size, width: 0, height: 0, frames: 0, metadata: [], seen: null }
}
