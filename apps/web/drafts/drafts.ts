import type { Draft, DraftContent, DraftHead } from './draft.ts'

/**
 * Why nothing stays on the device. `insecure`: the page came over plain http, so nothing can be encrypted; `absent`: this
 * browser has no database; `refused`: it gives none, as in some private windows; `full`: no room is left; `wiped`: somebody
 * wiped this device while this was written.
 */
export type Unkept = 'insecure' | 'absent' | 'refused' | 'full' | 'wiped'

/**
 * What became of a write. `conflict`: another tab had changed the draft since `baseVersion`, so this text lies in a copy of
 * its own, at `version` of the copy. `unkept`: nothing was written; the caller still holds the text and may try again.
 */
export type WriteOutcome = { readonly version: number } | { readonly conflict: string; readonly version: number } | { readonly unkept: Unkept }

/** What happened to a draft. It names no text. */
export interface DraftChange {
  readonly id: string
  readonly kind: 'written' | 'removed' | 'wiped'
  readonly version: number
  /** Whether this page did it, or another tab. */
  readonly from: 'here' | 'elsewhere'
}

export interface DraftsState {
  /** Null where drafts stay on this device, else why they go with the page. */
  readonly unkept: Unkept | null
  /** Drafts that no key opens, as after a profile was put back without its keys. */
  readonly unreadable: number
  /** Whether the browser promised not to clear them when space runs short. */
  readonly isPersistent: boolean
}

/** The drafts of one member in this browser. Nothing of them is sent anywhere. */
export interface Drafts {
  state(): DraftsState
  /** The newest change first. */
  list(): Promise<DraftHead[]>
  /** Undefined where there is none, or where no key opens it. */
  read(id: string): Promise<Draft | undefined>
  /** Keeps a content under an id at `baseVersion + 1`; 0 for a draft that never was. Compare and set: nothing is ever overwritten unseen. */
  write(draft: DraftContent & { readonly id: string }, baseVersion: number): Promise<WriteOutcome>
  /**
   * Keeps in one moment what a page holds that is being left, pictures that are not kept yet apart; the next page writes it as
   * this one would have. Says whether it could.
   */
  keepLastWords(draft: DraftContent & { readonly id: string }, baseVersion: number): boolean
  /** Notes that the server has this draft, as it stood at `baseVersion`, as this version of a post. */
  markSent(id: string, baseVersion: number, post: { readonly id: string; readonly version: number }): Promise<WriteOutcome>
  /**
   * Puts what the server has into a draft's place, as after `other-version`. What this device had, and never sent, stays as a copy.
   * @returns the version now, and the id of the copy where one was made
   */
  takeTheirs(id: string, theirs: DraftContent): Promise<{ readonly version: number; readonly copyId: string | null } | { readonly unkept: Unkept }>
  /** Takes a draft away. Within a minute it comes back by `undo`, which says whether it did; then it is gone for good. */
  remove(id: string): Promise<{ readonly undo: () => Promise<boolean> }>
  /** Removes those of this member that no key opens. */
  forgetUnreadable(): Promise<void>
  /** Removes every draft of this browser, also those of others who sign in here, with the key. There is no undo. */
  wipe(): Promise<void>
  /** Calls back after each change, also one of another tab. Returns how to stop. */
  watch(listener: (change: DraftChange) => void): () => void
  /** Lets go of the database and of other tabs. */
  close(): void
}
