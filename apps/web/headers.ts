import { workspaceFolder } from './pages.ts'

const policy: Record<string, string> = {
  'default-src': "'none'",
  // The picture engine is WebAssembly, made in its worker from bytes that the page holds. It allows no text to be run as code.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  // `blob:` is a picture that somebody chose, shown from the device's own memory.
  'img-src': "'self' data: blob:",
  'manifest-src': "'self'",
  'worker-src': "'self' blob:",
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
}

function toPolicy(entries: Record<string, string>): string {
  return Object.entries(entries)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The page's content security policy as its meta tag carries it: no connection of any kind, from the page or its review worker. */
export const pagePolicy = toPolicy(policy)

/** The policy of the pages behind sign-in: they may ask their own server, and nothing else; no WebAssembly. Their one worker is the reviewer, made from text like that of the other pages. */
export const workspacePolicy = toPolicy({
  'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'font-src': "'self'", 'img-src': "'self' data: blob:", 'worker-src': 'blob:', 'connect-src': "'self'", 'form-action': "'none'", 'base-uri': "'none'",
})

/** The policy for `sw.js`: it may fetch the page's own files from its own host, to keep them, and nothing else. */
export const serviceWorkerPolicy = toPolicy({ 'default-src': "'none'", 'connect-src': "'self'" })

const forEver = 'public, max-age=31536000, immutable'
/** Passkeys are theirs alone. */
const workspacePermissions = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), publickey-credentials-get=(self), publickey-credentials-create=(self)'

const common: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'X-DNS-Prefetch-Control': 'off',
}

/**
 * The headers that a server should send with a file of the built page.
 * @param path the file's path under the page's base, without a leading slash, such as `check.html`
 */
export function headersFor(path: string): Record<string, string> {
  if (path === 'sw.js') return { ...common, 'Content-Security-Policy': serviceWorkerPolicy, 'Cache-Control': 'no-cache' }
  const cache = path.startsWith('assets/') ? forEver : 'no-cache'
  if (path.startsWith(`${workspaceFolder}/`)) {
    return { ...common, 'Permissions-Policy': workspacePermissions, 'Content-Security-Policy': `${workspacePolicy}; frame-ancestors 'none'`, 'Cache-Control': path.startsWith(`${workspaceFolder}/assets/`) ? forEver : 'no-store' }
  }
  return { ...common, 'Content-Security-Policy': `${pagePolicy}; frame-ancestors 'none'`, 'Cache-Control': cache }
}
