import type { Instant } from '@sharewell/domain'
import type { Visibility } from '@sharewell/domain/post'

/** A picture as the rehearsal platform keeps it. */
export interface RehearsalPicture {
  readonly sha256: string
  readonly mime: string
  readonly width: number
  readonly height: number
  readonly alternativeText?: string
}

/** A post as it is handed in. */
export interface RehearsalDraft {
  readonly text: string
  readonly pictures: readonly (RehearsalPicture & { readonly bytes: Uint8Array })[]
  readonly language: string
  readonly visibility: Visibility
  readonly contentWarning?: string
  readonly replyTo?: string
  readonly quoteOf?: string
  readonly repostOf?: string
  readonly number: number
  readonly of: number
  /** Ids of the first part of its thread and of the one before; absent on the first. */
  readonly firstId?: string
  readonly previousId?: string
}

/** A post as everybody who may read sees it. */
export interface RehearsalPost extends Omit<RehearsalDraft, 'pictures'> {
  readonly id: string
  readonly channelId: string
  readonly url: string
  readonly pictures: readonly RehearsalPicture[]
  readonly at: Instant
}

export type Posted = { readonly is: 'posted'; readonly post: RehearsalPost; readonly isRepeat: boolean } | { readonly is: 'no-account' } | { readonly is: 'no-target' } | { readonly is: 'was-taken-down' }

/** What keeps the posts of the rehearsal platform. A connector reaches no database, so this comes in as a value. */
export interface RehearsalPlatform {
  /** Keeps a post under its key, for ever: the same key gives the same post, and never a second one, also by two at once. */
  readonly post: (channelId: string, key: string, draft: RehearsalDraft, at: Instant) => Promise<Posted>
  /** The post of a key that stands there, or undefined. */
  readonly findKey: (channelId: string, key: string) => Promise<Pick<RehearsalPost, 'id' | 'url' | 'at'> | undefined>
  /** Takes it down; false where there never was one. */
  readonly takeDown: (channelId: string, id: string, at: Instant) => Promise<boolean>
  /** What stands there, the newest first, before the id `after`. */
  readonly list: (channelId: string, page: { readonly after?: string; readonly atMost: number }) => Promise<readonly RehearsalPost[]>
  /** Those of some ids that stand there. */
  readonly read: (channelId: string, ids: readonly string[]) => Promise<readonly RehearsalPost[]>
  /** Whether there is such an account that is connected. */
  readonly hasAccount: (channelId: string) => Promise<boolean>
}
