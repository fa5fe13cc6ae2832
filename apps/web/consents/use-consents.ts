import { useEffect, useSyncExternalStore } from 'react'
import { whenIdle } from '../ui/when-idle.ts'
import type { ConsentsState, ConsentStore } from './consent-store.ts'

const loading: ConsentsState = { phase: 'loading', records: [], isKept: true }
const listeners = new Set<() => void>()
let opening: Promise<ConsentStore> | null = null
let opened: ConsentStore | null = null

/** Opens the consents once for the page. The schema that reads them comes as a script of its own. */
function openOnce(): Promise<ConsentStore> {
  opening ??= import('./device-consents.ts').then(({ openDeviceConsents }) => {
    opened = openDeviceConsents()
    const tellAll = (): void => { for (const listen of listeners) listen() }
    opened.onChange(tellAll)
    tellAll()
    return opened
  })
  return opening
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

const actions: Pick<ConsentStore, 'change' | 'add' | 'remove'> = {
  change: (id, to) => openOnce().then((store) => store.change(id, to)),
  add: (records) => openOnce().then((store) => store.add(records)),
  remove: (ids) => openOnce().then((store) => store.remove(ids)),
}

/**
 * The consents of this device, in step with every other tab, and what may be done with them.
 * @param when `idle` waits until the page has nothing better to do
 */
export function useConsents(when: 'now' | 'idle' = 'now'): ConsentsState & typeof actions {
  const state = useSyncExternalStore(subscribe, () => opened?.state() ?? loading)
  useEffect(() => { void (when === 'idle' ? whenIdle().then(openOnce) : openOnce()).catch(() => undefined) }, [when])
  return { ...state, ...actions }
}
