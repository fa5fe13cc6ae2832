import { countUtf8Bytes } from '../code-units.ts'
import { countGraphemes } from '../graphemes.ts'
import type { PlatformLength } from '../types.ts'

/** Bluesky. */
export const bluesky: PlatformLength = {
  limit: {
    platform: 'bluesky',
    name: 'Bluesky',
    max: 300,
    unit: 'graphemes',
    readAt: '2026-11',
    reviewBy: '2027-05-20',
    note: 'Post record of the app.bsky lexicon: 300 graphemes and 3,000 bytes, both must hold. Links count in full in the record. The official app shortens a link to its host and the start of its path before it counts, and keeps the full address beside the text, so a text with a long link can be over here and still fit in that app.',
    also: { max: 3000, unit: 'UTF-8 bytes', binding: true, note: 'The record refuses more than 3,000 bytes, however few characters a reader sees.' },
  },
  count: countGraphemes,
  countAlso: countUtf8Bytes,
}
