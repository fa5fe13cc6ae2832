/** The platforms whose limits we know; the order is the order of display. */
export const platforms = ['x', 'bluesky', 'mastodon', 'linkedin', 'threads'] as const
export type Platform = (typeof platforms)[number]

/** What a platform counts. */
export type LengthUnit = 'weighted characters' | 'graphemes' | 'characters' | 'UTF-16 units' | 'UTF-8 bytes'

/** A second measure of the same text. `binding`: the platform documents it, so it decides `fits` too. */
export interface SecondLimit {
  readonly max: number
  readonly unit: LengthUnit
  readonly binding: boolean
  readonly note: string
}

/** One platform's limit on text, as it could be read on the date that stands beside it. */
export interface LengthLimit {
  readonly platform: Platform
  /** As the platform writes its own name. */
  readonly name: string
  readonly max: number
  readonly unit: LengthUnit
  /** Year and month in which the facts were read. */
  readonly readAt: string
  /** ISO date by which they want reading again. */
  readonly reviewBy: string
  readonly note: string
  readonly also?: SecondLimit
}

/** One measure of one text. `left` is negative by as much as the text is too long. */
export interface Measured {
  readonly count: number
  readonly max: number
  readonly left: number
  readonly fits: boolean
  readonly unit: LengthUnit
}

/** How long a text is on one platform. `fits` holds only if every binding measure fits. */
export interface LengthCount extends Measured {
  readonly also?: Measured & { readonly binding: boolean; readonly note: string }
}

/** A platform's limit together with the way it counts: one file each in `platforms/`. */
export interface PlatformLength {
  readonly limit: LengthLimit
  /** The length in `limit.unit`; never throws, never negative. */
  readonly count: (text: string) => number
  /** The length in `limit.also.unit`, where there is a second measure. */
  readonly countAlso?: (text: string) => number
}
