/// <reference lib="webworker" />
/**
 * Keeps the whole page on the device and answers for the network from then on.
 * Nothing that a page under this worker asks for goes out: what is not on the device does not exist.
 * The picture engine is large, so it follows once the page stands: its files, known by name since the build, are each fetched once, whole,
 * whether or not anybody looks at a picture, and stay through new versions of the page as long as they are the same.
 */
declare const self: ServiceWorkerGlobalScope
declare const PRECACHE: { version: string; files: string[]; later: string[]; pages: string[]; workspace: string[] }

const cacheName = `sharewell-${PRECACHE.version}`
const laterCache = 'sharewell-pictures'
const later = new Set(PRECACHE.later)
const home = 'index.html'
const addresses = new Set(['', 'index.html', ...PRECACHE.pages.flatMap((page) => [page, `${page}/`, `${page}.html`, `${page}/index.html`])])
let shared: { text: string; files: File[] } | null = null

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
  for (const name of await caches.keys()) if (name.startsWith('sharewell-') && name !== cacheName && name !== laterCache) await caches.delete(name)
  await self.clients.claim()
}

/** A file of the picture engine: from the device, or from its own host for the first time, under its bare address. */
async function findLater(path: string): Promise<Response> {
  const cache = await caches.open(laterCache)
  const address = new URL(path, self.registration.scope)
  const stored = await cache.match(address)
  if (stored) return stored
  const fresh = await fetch(address)
  if (fresh.ok) await cache.put(address, fresh.clone())
  return fresh
}

/** Keeps the picture engine, file by file; what an earlier version kept and this one does not know goes. */
async function keepLater(): Promise<void> {
  const cache = await caches.open(laterCache)
  for (const { url } of await cache.keys()) if (!later.has(toPath(url) ?? '')) await cache.delete(url)
  if (isSaving()) return
  for (const path of later) await findLater(path)
}

/** Whether the device asks to spare its connection; the picture engine then comes when it is first used. */
function isSaving(): boolean {
  return 'connection' in navigator && typeof navigator.connection === 'object' && navigator.connection !== null && 'saveData' in navigator.connection && navigator.connection.saveData === true
}

async function findStored(path: string): Promise<Response> {
  if (later.has(path)) return findLater(path)
  const cache = await caches.open(cacheName)
  return (await cache.match(new URL(path, self.registration.scope), { ignoreSearch: true })) ?? Response.error()
}

/** Text and pictures shared from another app wait in memory, in no address and on no disk, until the page takes it. */
async function takeShare(request: Request): Promise<Response> {
  const form = await request.formData()
  const parts = ['title', 'text', 'url'].map((name) => form.get(name)).filter((part) => typeof part === 'string' && part.trim() !== '')
  shared = { text: [...new Set(parts)].join('\n'), files: form.getAll('pictures').filter((part) => part instanceof File) }
  return Response.redirect(new URL('check.html#shared', self.registration.scope), 303)
}

/**
 * What a page behind sign-in asks of its own server; that page alone, by its address, and what it asks goes out as it is.
 * A page that keeps its promise to send nothing gets none of it.
 */
async function passOn(event: FetchEvent): Promise<Response> {
  const client = await self.clients.get(event.clientId)
  const page = client === undefined ? null : toPath(client.url.replace(/[?#].*$/, ''))
  return PRECACHE.workspace.includes(page?.split('/')[0] ?? '') ? fetch(event.request) : Response.error()
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
  if (path !== null && /^(?:api|workspace)\//.test(path)) {
    event.respondWith(passOn(event))
    return
  }
  event.respondWith(path !== null && request.method === 'GET' ? findStored(path) : Promise.resolve(Response.error()))
})

self.addEventListener('message', (event) => {
  if (event.data === 'keep-pictures') {
    const tell = (): void => event.source?.postMessage({ type: 'pictures-kept' })
    event.waitUntil(keepLater().then(tell, tell))
  }
  if (event.data === 'take-shared') {
    event.source?.postMessage({ type: 'shared', shared })
    shared = null
  }
})
