import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PackState, PackStore } from './pack-store.ts'

/** The page's packs; `main.tsx` provides them. */
export const PackStoreContext = createContext<PackStore | null>(null)

/** Which packs are on, and how to choose others. */
export function usePacks(): PackState & Pick<PackStore, 'choose' | 'shelve' | 'unshelve'> {
  const store = useContext(PackStoreContext)
  if (!store) throw new Error('The page has no packs: wrap it in PackStoreContext.')
  const state = useSyncExternalStore(store.onChange, store.state)
  return { ...state, choose: store.choose, shelve: store.shelve, unshelve: store.unshelve }
}
