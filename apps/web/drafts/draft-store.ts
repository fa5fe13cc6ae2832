import type { Draft, DraftContent, DraftHead, DraftMarks } from './draft.ts'
import type { DraftChange, Drafts, DraftsState, Unkept, WriteOutcome } from './drafts.ts'
import { isSameContent, openDraft, openHead, sealDraft } from './seal-draft.ts'
import type { LastWords, LastWordsKeeper } from './last-words.ts'
import type { Sealer } from './sealer.ts'
import { type DraftShelf, KeyChanged, ShelfError } from './shelf.ts'

/** For so long a removed draft comes back by undo; in milliseconds. */
export const undoTime = 60_000

export interface DraftStoreParts {
  readonly memberId: string
  readonly shelf: DraftShelf
  readonly now: () => number
  readonly makeId: () => string
  /** Names this page and no other. */
  readonly page: string
  readonly lastWords: LastWordsKeeper
  /** Tells the other tabs what happened. */
  readonly tell: (change: Omit<DraftChange, 'from'>) => void
  /** Calls back with what another tab did. Returns how to stop. */
  readonly onTold: (listen: (change: Omit<DraftChange, 'from'>) => void) => () => void
  /** Runs something later, in milliseconds. Returns how to stop it. */
  readonly later: (run: () => void, delay: number) => () => void
  /** Asks the browser not to clear this away; it may say no. */
  readonly persist: () => Promise<boolean>
}

/** The drafts of a member over a shelf, in step with other tabs. Rejects with a ShelfError where the shelf gives no key. */
export async function createDraftStore({ memberId, shelf, now, makeId, page, lastWords, tell, onTold, later, persist }: DraftStoreParts): Promise<Drafts> {
  let sealer: Sealer = await shelf.openSealer()
  let state: DraftsState = { unkept: shelf.unkept, unreadable: 0, isPersistent: false }
  let isAsked = false
  const listeners = new Set<(change: DraftChange) => void>()
  /** Where the key is gone, so is what was to be changed. */
  const unlessWiped = (work: Promise<boolean>): Promise<boolean> => work.catch((cause: unknown) => {
    if (cause instanceof KeyChanged) return false
    throw cause
  })
  const waiting = new Set<() => void>()

  const hear = (change: DraftChange): void => { for (const listen of listeners) listen(change) }
  const report = (change: Omit<DraftChange, 'from'>): void => {
    hear({ ...change, from: 'here' })
    tell(change)
  }
  const note = (unkept: Unkept | null): void => { state = { ...state, unkept: shelf.unkept ?? unkept } }

  async function renew(): Promise<void> {
    sealer = await shelf.openSealer().catch(() => sealer)
    await lastWords.prepare(sealer).catch(() => undefined)
  }

  /** Runs a write; answers why nothing was kept where it was not. */
  async function attempt<Answer>(work: () => Promise<Answer>): Promise<Answer | { readonly unkept: Unkept }> {
    try {
      const answer = await work()
      note(null)
      return answer
    } catch (cause) {
      if (cause instanceof KeyChanged) {
        await renew()
        return { unkept: 'wiped' }
      }
      if (!(cause instanceof ShelfError)) throw cause
      note(cause.why)
      return { unkept: cause.why }
    }
  }

  /** Purges what was removed long enough ago. Nothing waits for it. */
  async function sweep(): Promise<void> {
    const isOver = ({ removedAt }: { readonly removedAt: number | null }): boolean => removedAt !== null && now() - removedAt >= undoTime
    const over = (await shelf.rows()).filter(isOver).map(({ id }) => id)
    if (over.length > 0) await shelf.change(sealer.id, over, (rows) => ({ remove: [...rows.values()].filter(isOver).map(({ id }) => id) }))
  }
  const sweepQuietly = (): void => { void sweep().catch(() => undefined) }

  async function load(id: string): Promise<Draft | undefined> {
    const found = await shelf.find(id)
    return found && found.row.memberId === memberId && found.row.removedAt === null ? openDraft(sealer, found.row, found.pictures) : undefined
  }

  const isAt = (rows: ReadonlyMap<string, { readonly version: number; readonly removedAt: number | null }>, id: string, version: number): boolean => {
    const row = rows.get(id)
    return row === undefined ? version === 0 : row.version === version && row.removedAt === null
  }
  const toMarks = (before: Draft | undefined, sentVersion: number | null): Omit<DraftMarks, 'id' | 'version'> => ({ copyOf: before?.copyOf ?? null, sentVersion, createdAt: before?.createdAt ?? now(), changedAt: now(), page })

  /** Puts a content where `baseVersion` still stands; says whether it did. */
  async function put(id: string, content: DraftContent, baseVersion: number, before: Draft | undefined, sentVersion: number | null): Promise<boolean> {
    const there = new Set(before?.pictures.map((picture) => picture.id))
    const sealed = await sealDraft(sealer, { id, memberId, version: baseVersion + 1 }, content, toMarks(before, sentVersion), there)
    const isPut = await shelf.change(sealer.id, [id], (rows) => (isAt(rows, id, baseVersion) ? { put: [sealed] } : null))
    if (isPut) report({ id, kind: 'written', version: baseVersion + 1 })
    return isPut
  }

  const sealCopy = async (of: string, because: 'other-tab' | 'other-device', content: DraftContent) => {
    const id = makeId()
    return sealDraft(sealer, { id, memberId, version: 1 }, { ...content, post: null }, { copyOf: { id: of, because }, sentVersion: null, createdAt: now(), changedAt: now(), page })
  }

  async function write(content: DraftContent & { readonly id: string }, baseVersion: number): Promise<WriteOutcome> {
    const { id } = content
    const before = await load(id)
    const isSeen = (before?.version ?? 0) === baseVersion
    if (isSeen && await put(id, content, baseVersion, before, before?.sentVersion ?? null)) return { version: baseVersion + 1 }
    const there = await load(id)
    if (there && isSameContent(there, content)) return { version: there.version }
    const copy = await sealCopy(id, 'other-tab', content)
    await shelf.change(sealer.id, [], () => ({ put: [copy] }))
    report({ id: copy.row.id, kind: 'written', version: 1 })
    return { conflict: copy.row.id, version: 1 }
  }

  /** Writes what a page that is gone held last, as it would have: what it had on its way when it was left is no other's. */
  async function putBack({ id, baseVersion, page: left, body }: LastWords): Promise<WriteOutcome> {
    const there = await load(id)
    const isItsOwn = there?.page === left && there.version === baseVersion + 1
    const pictures = body.pictures.flatMap(({ id: pictureId, name, type, alternativeText }) => {
      const kept = there?.pictures.find((one) => one.id === pictureId)
      return kept ? [{ id: pictureId, name, type, alternativeText, bytes: kept.bytes }] : []
    })
    const content = { ...body, pictures, id }
    if (there && isSameContent(there, content)) return { version: there.version }
    return write(content, isItsOwn ? baseVersion + 1 : baseVersion)
  }

  async function markSent(id: string, baseVersion: number, post: { readonly id: string; readonly version: number }): Promise<WriteOutcome> {
    for (;;) {
      const before = await load(id)
      if (!before) return { version: 0 }
      const next = before.version + 1
      if (await put(id, { ...before, post }, before.version, before, before.version === baseVersion ? next : before.sentVersion)) return { version: next }
    }
  }

  async function takeTheirs(id: string, theirs: DraftContent): Promise<{ readonly version: number; readonly copyId: string | null }> {
    for (;;) {
      const before = await load(id)
      const [base, isUnsent] = [before?.version ?? 0, before !== undefined && before.version !== before.sentVersion && !isSameContent({ ...before, post: theirs.post }, theirs)]
      const copies = before && isUnsent ? [await sealCopy(id, 'other-device', before)] : []
      const sealed = await sealDraft(sealer, { id, memberId, version: base + 1 }, theirs, toMarks(before, base + 1))
      if (!await shelf.change(sealer.id, [id], (rows) => (isAt(rows, id, base) ? { put: [...copies, sealed] } : null))) continue
      for (const { row } of [...copies, sealed]) report({ id: row.id, kind: 'written', version: row.version })
      return { version: base + 1, copyId: copies[0]?.row.id ?? null }
    }
  }

  const stopHearing = onTold((change) => {
    hear({ ...change, from: 'elsewhere' })
    // What is on its way under the old key is refused, and so cannot come back after the wipe.
    if (change.kind === 'wiped') void renew()
  })
  sweepQuietly()
  await lastWords.prepare(sealer)
  for (const { words, forget } of await lastWords.find(sealer)) {
    const outcome = await attempt(() => putBack(words))
    if (!('unkept' in outcome)) forget()
  }

  return {
    state: () => state,
    async list() {
      const rows = (await shelf.rows()).filter((row) => row.memberId === memberId && row.removedAt === null)
      const heads = await Promise.all(rows.map((row) => openHead(sealer, row)))
      state = { ...state, unreadable: heads.filter((head) => head === undefined).length }
      return heads.filter((head): head is DraftHead => head !== undefined).toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1))
    },
    read: load,
    async write(content, baseVersion) {
      if (!isAsked) {
        isAsked = true
        void persist().then((isPersistent) => { state = { ...state, isPersistent } }, () => undefined)
      }
      const outcome = await attempt(() => write(content, baseVersion))
      if (!('unkept' in outcome)) lastWords.forget(content.id)
      return outcome
    },
    keepLastWords: (content, baseVersion) => lastWords.keep(content, baseVersion),
    markSent: (id, baseVersion, post) => attempt(() => markSent(id, baseVersion, post)),
    takeTheirs: (id, theirs) => attempt(() => takeTheirs(id, theirs)),
    async remove(id) {
      const removedAt = now()
      let version = 0
      const isRemoved = await unlessWiped(shelf.change(sealer.id, [id], (rows) => {
        const row = rows.get(id)
        if (!row || row.memberId !== memberId || row.removedAt !== null) return null
        version = row.version
        return { mark: [{ ...row, removedAt }] }
      }))
      if (!isRemoved) return { undo: () => Promise.resolve(false) }
      report({ id, kind: 'removed', version })
      const stop = later(() => {
        waiting.delete(stop)
        sweepQuietly()
      }, undoTime)
      waiting.add(stop)
      return {
        async undo() {
          const isBack = await unlessWiped(shelf.change(sealer.id, [id], (rows) => {
            const row = rows.get(id)
            return row?.removedAt === removedAt ? { mark: [{ ...row, removedAt: null }] } : null
          }))
          if (isBack) report({ id, kind: 'written', version })
          return isBack
        },
      }
    },
    async forgetUnreadable() {
      const rows = (await shelf.rows()).filter((row) => row.memberId === memberId)
      const heads = await Promise.all(rows.map((row) => openHead(sealer, row)))
      const lost = rows.filter((_row, at) => heads[at] === undefined)
      if (lost.length > 0) await shelf.change(sealer.id, lost.map(({ id }) => id), (there) => ({ remove: lost.filter(({ id, version }) => there.get(id)?.version === version).map(({ id }) => id) }))
      state = { ...state, unreadable: 0 }
    },
    async wipe() {
      lastWords.wipe()
      await shelf.wipe()
      await renew()
      state = { ...state, unreadable: 0 }
      report({ id: '', kind: 'wiped', version: 0 })
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      for (const stop of waiting) stop()
      listeners.clear()
      stopHearing()
      shelf.close()
    },
  }
}
