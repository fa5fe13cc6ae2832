import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './ui/button.css'
import './ui/field.css'
import { App } from './screens/app.tsx'
import { applyTheme, readTheme } from './ui/theme.ts'
import { createOffline } from './worker/offline.ts'
import { openIdentifierWorker, openReviewWorker } from './worker/open-worker.ts'
import { createReviewClient } from './worker/review-client.ts'
import { ReviewClientContext } from './worker/use-review.ts'
import { createWorkerLine, whenSettled } from './worker/worker-line.ts'

// The one way out that the policy has no word for in every browser.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) Reflect.deleteProperty(globalThis, name)

applyTheme(readTheme())

// Every face now, so that no later letter has to fetch one.
for (const face of document.fonts) void face.load().catch(() => undefined)

const reviews = createWorkerLine(openReviewWorker)
// The reviewer first: the rest waits until it can read.
const identifiers = createWorkerLine(() => whenSettled(reviews).then(openIdentifierWorker))
const client = createReviewClient(reviews, identifiers)
// The built script stands in assets/, the service worker beside that folder.
const offline = createOffline(new URL(/* @vite-ignore */ '../sw.js', import.meta.url), Promise.all([whenSettled(identifiers), document.fonts.ready]))
const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')
createRoot(root).render(
  <StrictMode>
    <ReviewClientContext value={client}>
      <App offline={offline} />
    </ReviewClientContext>
  </StrictMode>,
)
