import type { PolicyPack } from '@sharewell/review/pack'
import { housePack } from './load-pack.ts'

export type PackState = {
  /** Ids of the packs that the author chose; the house's own comes first and always. */
  readonly chosen: readonly string[]
  /** Those of them that are here, in the order of `chosen`. The same list while nothing changed. */
  readonly active: readonly PolicyPack[]
  /** Ids of chosen packs that could not be loaded. */
  readonly failed: readonly string[]
}

export type PackStore = {
  state(): PackState
  onChange(listen: () => void): () => void
  /** Switches packs on and off: what is chosen from now on. A pack that could not be loaded is tried again. */
  choose(ids: readonly string[]): void
  /** Resolves with the active packs once those that were chosen before are here or could not be loaded. Never rejects. */
  readonly first: Promise<readonly PolicyPack[]>
}

type Parts = {
  load: (id: string) => Promise<PolicyPack>
  isKnown: (id: string) => boolean
  read: () => readonly string[]
  keep: (ids: readonly string[]) => void
}

/** The packs that are on: which were chosen, kept on the device, and their values as they arrive. */
export function createPackStore({ load, isKnown, read, keep }: Parts): PackStore {
  const loaded = new Map<string, PolicyPack>()
  const failed = new Set<string>()
  const listeners = new Set<() => void>()
  const toChosen = (ids: readonly string[]): readonly string[] => [...new Set([housePack, ...ids.filter(isKnown)])]
  let chosen = toChosen(read())
  let state: PackState = { chosen, active: [], failed: [] }

  function tell(): void {
    const active = chosen.flatMap((id) => loaded.get(id) ?? [])
    const isSame = active.length === state.active.length && active.every((pack, at) => pack === state.active[at])
    state = { chosen, active: isSame ? state.active : active, failed: chosen.filter((id) => failed.has(id)) }
    for (const listen of listeners) listen()
  }

  /** Loads what is chosen and not here yet. */
  async function fill(): Promise<void> {
    await Promise.all(chosen.filter((id) => !loaded.has(id)).map(async (id) => {
      failed.delete(id)
      try {
        loaded.set(id, await load(id))
      } catch {
        failed.add(id)
      }
    }))
    tell()
  }

  return {
    state: () => state,
    onChange(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    choose(ids) {
      chosen = toChosen(ids)
      keep(chosen)
      tell()
      void fill()
    },
    first: fill().then(() => state.active),
  }
}
