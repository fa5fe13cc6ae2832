import type { Unkept } from './drafts.ts'
import type { Sealed, Sealer } from './sealer.ts'

/** A draft as it lies there. What stands in clear tells no more than that there is one. */
export interface DraftRow {
  readonly id: string
  readonly memberId: string
  readonly version: number
  /** In milliseconds of UTC. Such a draft is shown nowhere, and gone after a minute. */
  readonly removedAt: number | null
  readonly keyId: string
  readonly sealed: Sealed
}
export interface PictureRow {
  readonly draftId: string
  readonly id: string
  readonly sealed: Sealed
}
/** A draft to put: its row, the pictures that are new, and the ids of all that it has; others of it are taken away. */
export interface DraftPut {
  readonly row: DraftRow
  readonly added: readonly PictureRow[]
  readonly pictureIds: readonly string[]
}
export interface ShelfChange {
  readonly put?: readonly DraftPut[]
  /** Rows whose pictures stay as they are. */
  readonly mark?: readonly DraftRow[]
  readonly remove?: readonly string[]
}

/** Where sealed drafts lie. Each method rejects with a `ShelfError`, and then nothing was written. */
export interface DraftShelf {
  /** Null where it outlives the page. */
  readonly unkept: Unkept | null
  /** The sealer of the key that lies there; makes one where there is none. */
  openSealer(): Promise<Sealer>
  rows(): Promise<DraftRow[]>
  find(id: string): Promise<{ readonly row: DraftRow; readonly pictures: readonly PictureRow[] } | undefined>
  /**
   * Reads the rows named and writes what `decide` makes of them, in one step that no other tab can come between.
   * @returns whether it wrote: false where `decide` gave null
   * @throws KeyChanged where the key that lies there is no longer the one named
   */
  change(keyId: string, ids: readonly string[], decide: (rows: ReadonlyMap<string, DraftRow>) => ShelfChange | null): Promise<boolean>
  /** Takes away everything, the key first of all. */
  wipe(): Promise<void>
  close(): void
}

export class ShelfError extends Error {
  override readonly name = 'ShelfError'
  readonly why: Unkept

  constructor(why: Unkept, cause: unknown) {
    super(`Drafts were not reached: ${why}.`, { cause })
    this.why = why
  }
}

/** Somebody wiped this device since the key was read. */
export class KeyChanged extends Error {
  override readonly name = 'KeyChanged'
}
