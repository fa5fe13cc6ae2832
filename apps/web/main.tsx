import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './ui/button.css'
import './ui/field.css'
import { isKnownPack, loadPack } from './packs/load-pack.ts'
import { createPackStore } from './packs/pack-store.ts'
import { isShelf } from './packs/shelf.ts'
import { PackStoreContext } from './packs/use-packs.ts'
import { App } from './screens/app.tsx'
import { preloadGuidance } from './screens/guidance/index.tsx'
import { isStringList, readMemory, writeMemory } from './ui/device-memory.ts'
import { applyTheme, readTheme } from './ui/theme.ts'
import { toRoute } from './ui/use-route.ts'
import { whenIdle } from './ui/when-idle.ts'
import { createOffline } from './worker/offline.ts'
import { openIdentifierWorker, openReviewWorker } from './worker/open-worker.ts'
import { createLatePictureClient } from './worker/pictures/late-picture-client.ts'
import { PictureClientContext } from './worker/pictures/use-picture-client.ts'
import { createReviewClient } from './worker/review-client.ts'
import { ReviewClientContext } from './worker/use-review.ts'
import { createWorkerLine, whenSettled } from './worker/worker-line.ts'

// The one way out that the policy has no word for in every browser.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) Reflect.deleteProperty(globalThis, name)

applyTheme(readTheme())

// Every face now, so that no later letter has to fetch one.
for (const face of document.fonts) void face.load().catch(() => undefined)

const packs = createPackStore({
  load: loadPack,
  isKnown: isKnownPack,
  read: () => readMemory('packs', isStringList, []),
  keep: (ids) => writeMemory('packs', ids.length > 1 ? ids : null),
  readShelf: () => readMemory('local-packs', isShelf, []),
  keepShelf: (shelf) => writeMemory('local-packs', shelf.length > 0 ? shelf : null),
  open: (source) => import('./packs/open-local-pack.ts').then(({ openLocalPack }) => openLocalPack(source)),
})
// Where somebody came to read, the pages come before the reviewer.
const reviews = createWorkerLine(() => (toRoute(location.pathname, '').screen === 'check' ? Promise.resolve() : preloadGuidance().then(whenIdle)).then(() => openReviewWorker(packs.first)))
// The reviewer first: the rest waits until it can read.
const identifiers = createWorkerLine(() => whenSettled(reviews).then(openIdentifierWorker))
const client = createReviewClient(reviews, identifiers)
void packs.first.then((heeded) => {
  let last = heeded
  packs.onChange(() => {
    const { active } = packs.state()
    if (active !== last) client.heed(active)
    last = active
  })
})
// The built script stands in assets/, the service worker beside that folder.
const offline = createOffline(new URL(/* @vite-ignore */ '../sw.js', import.meta.url), Promise.all([whenSettled(identifiers), document.fonts.ready]))
const pictures = createLatePictureClient(() => import('./worker/pictures/open-picture-client.ts').then(({ openPictureClient }) => openPictureClient()))
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <ReviewClientContext value={client}>
      <PackStoreContext value={packs}>
        <PictureClientContext value={pictures}>
          <App offline={offline} />
        </PictureClientContext>
      </PackStoreContext>
    </ReviewClientContext>
  </StrictMode>,
)
