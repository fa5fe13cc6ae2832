/// <reference lib="webworker" />
/**
 * Keeps the whole page on the device and answers for the network from then on.
 * Nothing that a page under this worker asks for goes out: what is not on the device does not exist.
 */
declare const self: ServiceWorkerGlobalScope
declare const PRECACHE: { version: string; files: string[]; pages: string[] }

const cacheName = `sharewell-${PRECACHE.version}`
const home = 'index.html'
const addresses = new Set(['', 'index.html', ...PRECACHE.pages.flatMap((page) => [page, `${page}/`, `${page}.html`, `${page}/index.html`])])
let shared: string | null = null

function toPath(url: string): string | null {
  const { scope } = self.registration
  return url.startsWith(scope) ? decodeURI(new URL(url).pathname.slice(new URL(scope).pathname.length)) : null
}

async function install(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll(PRECACHE.files.map((file) => new Request(new URL(file, self.registration.scope), { cache: 'reload' })))
  await self.skipWaiting()
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('sharewell-') && name !== cacheName) await caches.delete(name)
  await self.clients.claim()
}

async function findStored(path: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  return (await cache.match(new URL(path, self.registration.scope), { ignoreSearch: true })) ?? Response.error()
}

/** Text shared from another app waits in memory, in no address and on no disk, until the page takes it. */
async function takeShare(request: Request): Promise<Response> {
  const form = await request.formData()
  const parts = ['title', 'text', 'url'].map((name) => form.get(name)).filter((part) => typeof part === 'string' && part.trim() !== '')
  shared = [...new Set(parts)].join('\n')
  return Response.redirect(new URL('check.html#shared', self.registration.scope), 303)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = toPath(request.url.replace(/[?#].*$/, ''))
  if (request.mode === 'navigate') {
    if (request.method === 'POST' && path === 'check/share') event.respondWith(takeShare(request))
    else if (request.method === 'GET' && path !== null && addresses.has(path)) event.respondWith(findStored(/.\/(index\.html)?$/.test(path) ? `${path.split('/')[0] ?? ''}/index.html` : home))
    return
  }
  event.respondWith(path !== null && request.method === 'GET' ? findStored(path) : Promise.resolve(Response.error()))
})

self.addEventListener('message', (event) => {
  if (event.data === 'take-shared') {
    event.source?.postMessage({ type: 'shared', text: shared })
    shared = null
  }
})
