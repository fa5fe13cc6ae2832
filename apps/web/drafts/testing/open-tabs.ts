import { createDraftStore } from '../draft-store.ts'
import type { DraftChange, Drafts } from '../drafts.ts'
import { createLastWords, type MomentStorage } from '../last-words.ts'
import type { DraftShelf } from '../shelf.ts'

type Told = Omit<DraftChange, 'from'>

let pages = 0

/** What a browser keeps in one moment, for a test. */
export function createMomentStorage(): MomentStorage {
  const kept = new Map<string, string>()
  return {
    get length() { return kept.size },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => { kept.set(key, value) },
    removeItem: (key) => { kept.delete(key) },
  }
}

/** Tabs over shelves that may be one and the same. `carry` brings what one tells to another, at once where nothing is said. */
export async function openTabs(shelves: readonly DraftShelf[], { carry = (deliver) => deliver(), now = () => 1000, memberId = 'member-1', storage = createMomentStorage() }: { readonly carry?: (deliver: () => void) => void; readonly now?: () => number; readonly memberId?: string; readonly storage?: MomentStorage } = {}): Promise<Drafts[]> {
  const ears: ((change: Told) => void)[][] = shelves.map(() => [])
  let made = 0
  return Promise.all(shelves.map((shelf, own) => createDraftStore({
    memberId, shelf, now, makeId: () => `copy-${made++}`, page: `page-${pages++}`, lastWords: createLastWords(storage, memberId, `page-${pages - 1}`),
    tell: (change) => { for (const [other, listeners] of ears.entries()) if (other !== own) carry(() => { for (const listen of listeners) listen(change) }) },
    onTold(listen) {
      ears[own]?.push(listen)
      return () => { ears[own] = [] }
    },
    later: () => () => undefined,
    persist: () => Promise.resolve(true),
  })))
}
