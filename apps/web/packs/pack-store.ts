import type { PolicyPack } from '@sharewell/review/pack'
import { housePack } from './load-pack.ts'
import type { ShelvedPack } from './shelf.ts'

export type PackState = {
  /** Ids of the packs that the author chose; the house's own comes first and always. */
  readonly chosen: readonly string[]
  /** Those of them that are here, in the order of `chosen`. The same list while nothing changed. */
  readonly active: readonly PolicyPack[]
  /** Ids of chosen packs that could not be loaded. */
  readonly failed: readonly string[]
  /** Local packs on this device, on or off. */
  readonly shelf: readonly ShelvedPack[]
}

export type PackStore = {
  state(): PackState
  onChange(listen: () => void): () => void
  /** Switches packs on and off: what is chosen from now on. A pack that could not be loaded is tried again. */
  choose(ids: readonly string[]): void
  /** Puts a local pack on the shelf, in the place of one of the same id, and switches it on: its author has just opened the file. */
  shelve(entry: ShelvedPack, pack: PolicyPack): void
  /** Takes a local pack off this device. */
  unshelve(id: string): void
  /** Resolves with the active packs once those that were chosen before are here or could not be loaded. Never rejects. */
  readonly first: Promise<readonly PolicyPack[]>
}

type Parts = {
  load: (id: string) => Promise<PolicyPack>
  isKnown: (id: string) => boolean
  read: () => readonly string[]
  keep: (ids: readonly string[]) => void
  readShelf: () => readonly ShelvedPack[]
  keepShelf: (shelf: readonly ShelvedPack[]) => void
  /** Reads a local pack from the text of its file. */
  open: (source: string) => Promise<PolicyPack>
}

/** The packs that are on: which were chosen, kept on the device, and their values as they arrive. */
export function createPackStore({ load, isKnown, read, keep, readShelf, keepShelf, open }: Parts): PackStore {
  const loaded = new Map<string, PolicyPack>()
  const failed = new Set<string>()
  const listeners = new Set<() => void>()
  let shelf = readShelf()
  const findShelved = (id: string): ShelvedPack | undefined => (isKnown(id) ? undefined : shelf.find((entry) => entry.id === id))
  const toChosen = (ids: readonly string[]): readonly string[] => [...new Set([housePack, ...ids.filter((id) => isKnown(id) || findShelved(id))])]
  let chosen = toChosen(read())
  let state: PackState = { chosen, active: [], failed: [], shelf }

  function tell(): void {
    const active = chosen.flatMap((id) => loaded.get(id) ?? [])
    const isSame = active.length === state.active.length && active.every((pack, at) => pack === state.active[at])
    state = { chosen, active: isSame ? state.active : active, failed: chosen.filter((id) => failed.has(id)), shelf }
    for (const listen of listeners) listen()
  }

  /** Loads what is chosen and not here yet. */
  async function fill(): Promise<void> {
    await Promise.all(chosen.filter((id) => !loaded.has(id)).map(async (id) => {
      failed.delete(id)
      try {
        const shelved = findShelved(id)
        loaded.set(id, await (shelved ? open(shelved.source) : load(id)))
      } catch {
        failed.add(id)
      }
    }))
    tell()
  }

  function choose(ids: readonly string[]): void {
    chosen = toChosen(ids)
    keep(chosen)
    tell()
    void fill()
  }

  function putOnShelf(next: readonly ShelvedPack[]): void {
    shelf = next
    keepShelf(shelf)
  }

  return {
    state: () => state,
    onChange(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    choose,
    shelve(entry, pack) {
      putOnShelf([...shelf.filter(({ id }) => id !== entry.id), entry])
      loaded.set(entry.id, pack)
      choose([...chosen, entry.id])
    },
    unshelve(id) {
      if (!findShelved(id)) return
      putOnShelf(shelf.filter((entry) => entry.id !== id))
      loaded.delete(id)
      choose(chosen.filter((one) => one !== id))
    },
    first: fill().then(() => state.active),
  }
}
