import type { DraftContent } from './draft.ts'
import type { DraftChange, Drafts, Unkept } from './drafts.ts'

/** The longest that typed words stand unkept while the device has time, in milliseconds. */
export const autosaveDelay = 200

/**
 * What its author should hear. `both-kept`: it is also open in another tab, and both texts are kept. `followed`: another tab
 * changed it, and this one shows that. `removed`: another tab removed it; `kept-anew`: and what was typed here since is a new
 * draft. `wiped`: this device was wiped.
 */
export type EditorWord = 'both-kept' | 'followed' | 'removed' | 'kept-anew' | 'wiped'

export interface EditorState {
  /** Changes where this tab got a copy of its own. */
  readonly id: string
  readonly version: number
  readonly content: DraftContent
  /** `unkept`: what stands here is in this page alone, and why. */
  readonly keeping: 'kept' | 'waiting' | Unkept
  readonly told: EditorWord | null
}

/** One draft in one tab: kept while its author types, and following other tabs while they do not. */
export interface DraftEditor {
  state(): EditorState
  onChange(listener: () => void): () => void
  /** Shows at once what its author made of it, and keeps it within the autosave's delay. The post it belongs to is not the author's to change. */
  change(content: Omit<DraftContent, 'post'>): void
  /** Keeps now what is not kept yet; settles when it is, or when the device refused, with the version that is kept. */
  flush(): Promise<number>
  /** The page may be gone in a moment: puts the last words away at once, and keeps them as ever if it stays. */
  leave(): void
  /** Notes that the server has the draft, as it was flushed at `version`, as this version of a post. What was typed since stays unsent. */
  markSent(version: number, post: { readonly id: string; readonly version: number }): Promise<void>
  /** Looks whether another tab changed it unheard, as while this page slept. */
  look(): Promise<void>
  /** Its author has read the word. */
  heard(): void
  /** Keeps the last words and lets go. */
  close(): Promise<void>
}

export interface DraftEditorParts {
  readonly drafts: Pick<Drafts, 'read' | 'write' | 'watch' | 'markSent' | 'keepLastWords' | 'state'>
  readonly id: string
  /** 0 for a draft that never was. */
  readonly version: number
  readonly content: DraftContent
  /** Runs something later, in milliseconds. Returns how to stop it. */
  readonly later: (run: () => void, delay: number) => () => void
}

/** Begins to edit a draft as it was read, or a new one. */
export function createDraftEditor({ drafts, id, version, content, later }: DraftEditorParts): DraftEditor {
  let state: EditorState = { id, version, content, keeping: drafts.state().unkept ?? 'kept', told: null }
  /** Counts what the author did, so that what was typed while a write ran is kept as well. */
  let typed = 0
  let kept = 0
  let stopTimer: (() => void) | null = null
  /** Writes go one after the other. */
  let last: Promise<void> = Promise.resolve()
  /** One up at each wipe: what was on its way before counts no more. */
  let era = 0
  let isRemoved = false
  let isClosed = false
  const listeners = new Set<() => void>()

  function show(change: Partial<EditorState>): void {
    state = { ...state, ...change }
    for (const listen of listeners) listen()
  }
  const isDirty = (): boolean => typed !== kept
  const plan = (): void => {
    stopTimer ??= later(() => {
      stopTimer = null
      void flush()
    }, autosaveDelay)
  }

  const inOrder = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch(() => show({ keeping: 'refused' }))
    return last
  }

  async function keep(): Promise<void> {
    while (isDirty()) {
      const [at, then] = [typed, era]
      const outcome = await drafts.write({ ...state.content, id: state.id }, state.version)
      if (then !== era) return
      if ('unkept' in outcome) {
        if (outcome.unkept === 'wiped') forget()
        else show({ keeping: outcome.unkept })
        return
      }
      kept = at
      const isCopy = 'conflict' in outcome
      show({
        version: outcome.version, keeping: drafts.state().unkept ?? (isDirty() ? 'waiting' : 'kept'),
        ...(isCopy ? { id: outcome.conflict, content: { ...state.content, post: null }, told: isRemoved ? 'kept-anew' : 'both-kept' } : {}),
      })
      if (isCopy) isRemoved = false
    }
  }

  /** After a wipe nothing is kept again by itself; what its author types then is a draft anew. */
  function forget(): void {
    era += 1
    kept = typed
    show({ version: 0, content: { ...state.content, post: null }, keeping: drafts.state().unkept ?? 'kept', told: 'wiped' })
  }

  async function flush(): Promise<number> {
    stopTimer?.()
    stopTimer = null
    await inOrder(keep)
    return state.version
  }

  async function follow(): Promise<void> {
    const [wanted, at, then] = [state.id, typed, era]
    const there = await drafts.read(wanted)
    // Whoever typed meanwhile goes on; their next write finds out.
    if (!there || isClosed || at !== typed || then !== era || isDirty() || there.version <= state.version) return
    const { id: _id, version: newer, copyOf: _copyOf, sentVersion: _sent, createdAt: _created, changedAt: _changed, ...newest } = there
    show({ version: newer, content: newest, told: 'followed' })
  }

  function hear({ id: changed, kind, from }: DraftChange): void {
    if (isClosed) return
    if (kind === 'wiped') return forget()
    if (changed !== state.id) return
    isRemoved = kind === 'removed'
    if (isRemoved) {
      // Whoever removes it in this tab means what stands here too.
      if (from === 'here') kept = typed
      return show({ told: 'removed' })
    }
    if (state.told === 'removed') show({ told: null })
    if (from === 'elsewhere') void inOrder(follow)
  }

  const stopWatching = drafts.watch(hear)

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(next) {
      typed += 1
      show({ content: { ...next, post: state.content.post }, keeping: drafts.state().unkept ?? 'waiting' })
      plan()
    },
    flush,
    leave() {
      if (isDirty()) drafts.keepLastWords({ ...state.content, id: state.id }, state.version)
      void flush()
    },
    markSent: (sent, post) => inOrder(async () => {
      const then = era
      const outcome = await drafts.markSent(state.id, sent, post)
      if (then !== era) return
      show({ content: { ...state.content, post }, ...('version' in outcome && outcome.version > 0 ? { version: outcome.version } : {}) })
    }),
    look: () => inOrder(follow),
    heard: () => show({ told: null }),
    async close() {
      const done = flush()
      isClosed = true
      stopWatching()
      listeners.clear()
      await done
    },
  }
}
