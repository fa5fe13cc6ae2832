import type { AssetName, FromPictureWorker } from './picture-protocol.ts'
import { createPictureClient, type PictureClient, type PicturePort } from './picture-client.ts'

/** Each file of the picture engine is a script of its own, which the page loads when the worker first asks for it. */
const assets: Readonly<Record<AssetName, () => Promise<{ readonly asset: string }>>> = {
  'jpeg-reader': () => import('virtual:picture-asset-jpeg-reader'),
  'jpeg-writer': () => import('virtual:picture-asset-jpeg-writer'),
  'webp-reader': () => import('virtual:picture-asset-webp-reader'),
  'webp-writer': () => import('virtual:picture-asset-webp-writer'),
  'avif-reader': () => import('virtual:picture-asset-avif-reader'),
  'avif-writer': () => import('virtual:picture-asset-avif-writer'),
  'face-model': () => import('virtual:picture-asset-face-model'),
  'face-weights': () => import('virtual:picture-asset-face-weights'),
  tensors: () => import('virtual:picture-asset-tensors'),
  'text-core': () => import('virtual:picture-asset-text-core'),
  language: () => import('virtual:picture-asset-language'),
}

async function open(): Promise<PicturePort> {
  const { default: PictureWorker } = await import('./picture-worker.ts?worker&inline')
  const worker = new PictureWorker()
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    onMessage: (listen) => worker.addEventListener('message', (event: MessageEvent<FromPictureWorker>) => listen(event.data)),
    onBreak(listen) {
      worker.addEventListener('error', listen)
      worker.addEventListener('messageerror', listen)
    },
    end: () => worker.terminate(),
  }
}

/** The page's picture client, whose worker is made from text, so that it inherits the page's policy. */
export function openPictureClient(): PictureClient {
  return createPictureClient({ open, loadAsset: async (name) => (await assets[name]()).asset })
}
