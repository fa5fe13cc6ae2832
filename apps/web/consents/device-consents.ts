import { createPassingShelf, openDeviceShelf } from './consent-shelf.ts'
import { createConsentStore, type ConsentStore } from './consent-store.ts'

/** The consents on this device; where the browser keeps nothing, those of this page. */
export function openDeviceConsents(): ConsentStore {
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('sharewell.consents') : null
  const shelf = Promise.resolve().then(() => openDeviceShelf(indexedDB)).catch(createPassingShelf)
  const store = createConsentStore({
    shelf,
    tell: () => others?.postMessage('changed'),
    onTold: (listen) => others?.addEventListener('message', listen),
  })
  let isAsked = false
  store.onChange(() => {
    if (isAsked || store.state().records.length === 0) return
    isAsked = true
    // Asks the browser not to clear this away when space runs short. It may say no.
    void navigator.storage?.persist?.().catch(() => false)
  })
  return store
}
