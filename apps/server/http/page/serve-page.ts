import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { headersFor } from '@sharewell/web/headers'
import { findWorkspacePage, pages, workspaceFolder } from '@sharewell/web/pages'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
}

/** Which file of `folder` answers a URL path: itself or its `.html`; a folder's index where the path ends in a slash. */
function findServed(folder: string, urlPath: string): string | undefined {
  if (findWorkspacePage(urlPath) !== undefined) return [join(folder, workspaceFolder, 'index.html')].find(isFile)
  const path = toFilePath(folder, urlPath)
  if (path === undefined) return undefined
  return (urlPath.endsWith('/') ? [join(path, 'index.html')] : [path, `${path}.html`]).find(isFile)
}

function toFilePath(folder: string, urlPath: string): string | undefined {
  let decoded: string
  try { decoded = decodeURIComponent(urlPath) } catch { return undefined }
  if (decoded.includes('\0') || decoded.includes('\\') || decoded.split('/').some((part) => part.startsWith('.'))) return undefined
  const path = normalize(join(folder, decoded))
  return path === folder || path.startsWith(folder + sep) ? path.replace(/\/$/, '') : undefined
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Answers a request with a file of the built page in `folder`; sets the security headers and writes no log. */
export function servePage(folder: string, request: IncomingMessage, response: ServerResponse): void {
  try {
    answer(folder, request, response)
  } catch {
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('The file could not be read. Stop the server and run npm start again.\n')
  }
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  setSecurityHeaders(response, 'index.html')
  const urlPath = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
  if (request.method === 'POST' && urlPath === '/check/share') {
    // The service worker answers this on the device; it comes here only before it is installed, and what was shared is not read.
    request.resume()
    response.writeHead(303, { Location: '/check' }).end()
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    request.resume()
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' }).end('Only GET and HEAD are answered here.\n')
    return
  }
  const served = findServed(folder, urlPath)
  const page = pages.find((name) => urlPath.startsWith(`/${name}/`))
  if (!served && page) {
    // The built page asks for its files beside itself, so it stands at /check alone.
    response.writeHead(302, { Location: `/${page}` }).end()
    return
  }
  if (!served) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page. The app is at /check.\n')
    return
  }
  setSecurityHeaders(response, relative(folder, served).split(sep).join('/'))
  sendFile(served, request, response)
}

function setSecurityHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value)
}

function sendFile(served: string, request: IncomingMessage, response: ServerResponse): void {
  const body = readFileSync(served)
  const type = types[extname(served)] ?? 'application/octet-stream'
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  response.setHeader('Content-Type', type)
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  const isText = /^(?:text|application\/(?:json|manifest)|image\/svg)/.test(type)
  const isGzipWelcome = isText && body.length > 1024 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const sent = isGzipWelcome ? gzipSync(body) : body
  if (isGzipWelcome) response.setHeader('Content-Encoding', 'gzip')
  response.writeHead(200, { 'Content-Length': sent.length })
  response.end(request.method === 'HEAD' ? undefined : sent)
}
