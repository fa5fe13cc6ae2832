/** What the page knows about its own copy on the device. */
export type OfflineState = 'unsupported' | 'storing' | 'stored'

export type Shared = { text: string; files: readonly File[] }

export type Offline = {
  state(): OfflineState
  onChange(listen: () => void): () => void
  /** What another app shared with this page, or null; it can be taken once. */
  takeShared(): Promise<Shared | null>
}

function isShared(data: unknown): data is { type: 'shared'; shared: Shared | null } {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'shared' && 'shared' in data
}

function isPicturesKept(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'pictures-kept'
}

/** Has the service worker keep the picture engine, after everything else; settles when it has, or could not. */
function keepPictures(container: ServiceWorkerContainer, worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    container.addEventListener('message', function hear(event: MessageEvent<unknown>) {
      if (!isPicturesKept(event.data)) return
      container.removeEventListener('message', hear)
      resolve()
    })
    container.startMessages()
    worker?.postMessage('keep-pictures')
  })
}

/**
 * Registers the service worker beside the page and follows it. Never throws: without one the page simply needs the network to open.
 * @param loaded settles when the page has everything that it will ever load; before that nothing is called stored
 */
export function createOffline(scriptUrl: URL, loaded: Promise<unknown>): Offline {
  const container: ServiceWorkerContainer | undefined = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
  let state: OfflineState = container ? 'storing' : 'unsupported'
  const listeners = new Set<() => void>()
  function set(next: OfflineState): void {
    state = next
    for (const listen of listeners) listen()
  }
  container?.register(scriptUrl).then(
    () => Promise.all([container.ready, loaded]).then(([{ active }]) => keepPictures(container, active)).then(() => set('stored')),
    () => set('unsupported'),
  )
  return {
    state: () => state,
    onChange(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    async takeShared() {
      const controller = container?.controller
      if (!container || !controller) return null
      return new Promise((resolve) => {
        container.addEventListener('message', function hear(event: MessageEvent<unknown>) {
          if (!isShared(event.data)) return
          container.removeEventListener('message', hear)
          resolve(event.data.shared)
        })
        container.startMessages()
        controller.postMessage('take-shared')
      })
    },
  }
}
