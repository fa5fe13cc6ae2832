import type { DatedFact } from '../facts/overdue.ts'
import { countGraphemes } from './graphemes.ts'
import type { Platform } from './types.ts'

/** One platform's limits on pictures, as they could be read. What is null is stated nowhere that was read. */
export interface PictureLimit extends DatedFact {
  readonly platform: Platform
  /** Pictures in one post. */
  readonly most: number | null
  /** Bytes of one picture. */
  readonly maxBytes: number | null
  /** The longest side in pixels. */
  readonly maxSide: number | null
  /** Alternative text, in characters as a reader sees them. */
  readonly maxAlt: number | null
  /** `documented`: the platform says so; `general knowledge`: its own app is seen to behave so. */
  readonly known: 'documented' | 'general knowledge'
  readonly source: string
  readonly note: string
}

const dated: DatedFact = { readAt: '2026-11-20', reviewBy: '2027-05-20' }

const limits: Readonly<Record<Platform, PictureLimit>> = {
  x: {
    ...dated, platform: 'x', most: 4, maxBytes: 5_000_000, maxSide: null, maxAlt: 1000, known: 'documented',
    source: 'docs.x.com/x-api/media', note: 'Four pictures of 5 MB each are documented. 1,000 characters of alternative text are from general knowledge.',
  },
  bluesky: {
    ...dated, platform: 'bluesky', most: 4, maxBytes: 2_000_000, maxSide: null, maxAlt: 2000, known: 'documented',
    source: 'lexicon app.bsky.embed.images', note: 'The record takes four pictures of 2 MB each; servers that have not followed take 1 MB. It sets no limit on alternative text; 2,000 is what the official app takes, from general knowledge.',
  },
  mastodon: {
    ...dated, platform: 'mastodon', most: 4, maxBytes: 16_000_000, maxSide: null, maxAlt: 1500, known: 'documented',
    source: 'docs.joinmastodon.org/entities/Instance', note: 'An unchanged server; another may allow more and says so at /api/v2/instance (media_attachments, statuses.max_media_attachments).',
  },
  linkedin: {
    ...dated, platform: 'linkedin', most: 20, maxBytes: null, maxSide: null, maxAlt: null, known: 'general knowledge',
    source: 'the official site', note: 'Twenty pictures in one post. No limit on bytes or on alternative text was found stated.',
  },
  threads: {
    ...dated, platform: 'threads', most: 20, maxBytes: 8_000_000, maxSide: null, maxAlt: 1000, known: 'general knowledge',
    source: 'developers.facebook.com/docs/threads', note: 'Twenty pictures in one post, 8 MB each, 1,000 characters of alternative text.',
  },
}

/** What a platform takes of pictures. */
export function pictureLimitsOf(platform: Platform): PictureLimit {
  return limits[platform]
}

/** How long an alternative text is, in characters as a reader sees them. */
export function countAlt(text: string): number {
  return countGraphemes(text)
}
