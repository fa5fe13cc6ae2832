import { consentFileLimits, mergeConsents, type ConsentRecord } from '@sharewell/domain/consent'
import { ShelfError, type ConsentShelf, type ShelfFailure } from './consent-shelf.ts'

export type ConsentsState = {
  phase: 'loading' | 'ready'
  /** The newest first. The same list while nothing changed. */
  records: readonly ConsentRecord[]
  /** False where the browser keeps nothing and they go with the page. */
  isKept: boolean
}
/** What became of a change; where it failed, everything is as it was. `too-many`: the device holds 2,000 records at most. */
export type ConsentOutcome = 'done' | ShelfFailure | 'too-many'

export type ConsentStore = {
  state(): ConsentsState
  onChange(listen: () => void): () => void
  /** Changes one record as it lies on the device at that moment; a record that is gone stays gone. */
  change(id: string, to: (record: ConsentRecord) => ConsentRecord): Promise<ConsentOutcome>
  /** Adds records; of two with one id the later change stays. */
  add(records: readonly ConsentRecord[]): Promise<ConsentOutcome>
  /** Takes records away: those named, or all. */
  remove(ids: readonly string[] | 'all'): Promise<ConsentOutcome>
}

type Parts = {
  shelf: Promise<ConsentShelf>
  /** Tells the other tabs that something changed. */
  tell: () => void
  /** Calls back when another tab changed something. */
  onTold: (listen: () => void) => void
}

/** The page's consents: what lies on the shelf, kept in step with it and with other tabs. */
export function createConsentStore({ shelf, tell, onTold }: Parts): ConsentStore {
  let state: ConsentsState = { phase: 'loading', records: [], isKept: true }
  const listeners = new Set<() => void>()

  function show(records: readonly ConsentRecord[], isKept: boolean): void {
    const sorted = records.toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0))
    state = { phase: 'ready', records: sorted, isKept }
    for (const listen of listeners) listen()
  }

  async function run(decide: Parameters<ConsentShelf['change']>[0]): Promise<ConsentOutcome> {
    try {
      const opened = await shelf
      show(await opened.change(decide), opened.isKept)
      return 'done'
    } catch (cause) {
      return cause instanceof ShelfError ? cause.failure : 'refused'
    }
  }

  async function write(decide: Parameters<ConsentShelf['change']>[0]): Promise<ConsentOutcome> {
    const outcome = await run(decide)
    if (outcome === 'done') tell()
    return outcome
  }

  const read = async (): Promise<void> => {
    const outcome = await run(() => null)
    if (outcome !== 'done' && state.phase === 'loading') show([], false)
  }
  onTold(() => void read())
  void read()

  return {
    state: () => state,
    onChange(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    change: (id, to) => write((records) => ({ put: records.filter((record) => record.id === id).map(to), remove: [] })),
    async add(added) {
      let isFull = false
      const outcome = await write((records) => {
        const merged = mergeConsents(records, added)
        isFull = merged.length > consentFileLimits.records
        return isFull ? null : { put: merged.filter((record) => !records.includes(record)), remove: [] }
      })
      return isFull ? 'too-many' : outcome
    },
    remove: (ids) => write(() => ({ put: [], remove: ids })),
  }
}
