import { useSyncExternalStore } from 'react'
import type { Offline, OfflineState } from '../worker/offline.ts'
import { useOnline } from './use-online.ts'

/** Whether the device holds the page, and whether it has a network at this moment. */
export function useOffline(offline: Offline): { state: OfflineState; online: boolean } {
  return { state: useSyncExternalStore(offline.onChange, offline.state), online: useOnline() }
}
