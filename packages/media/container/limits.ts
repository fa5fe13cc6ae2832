import type { PictureType } from '../types.ts'

/** The largest file that is taken, in bytes; an app asks before it reads the file. */
export const mostBytes = 100_000_000

/** The largest picture that is taken, in pixels. */
export const mostPixels = 60_000_000

/** What takes its own share of memory: a format, or WebP without loss. */
export type Coding = Extract<PictureType, 'jpeg' | 'png' | 'gif' | 'webp' | 'avif'> | 'lossless-webp'

/**
 * Millions of pixels up to which pictures are opened, to be seen or fitted, and covered: more would take above some 600 MB, which a phone does not give.
 * `README.md` holds what was measured at each; JPEG goes a little further when opened, since phones write 50 million pixels.
 */
export const mostMillions: Record<'opened' | 'covered', Record<Coding, number>> = {
  opened: { jpeg: 50, webp: 40, png: 32, gif: 32, 'lossless-webp': 24, avif: 16 },
  covered: { jpeg: 28, png: 24, gif: 24, webp: 14, 'lossless-webp': 10, avif: 7 },
}
