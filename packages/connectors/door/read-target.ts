import { isNumber } from './addresses.ts'

/** Where a request goes, once its address was found to be one that we may ask for. */
export interface Target {
  readonly url: URL
  /** As a resolver and a certificate know it: without brackets, without a dot at the end. */
  readonly host: string
  readonly port: number
  readonly isSecure: boolean
  /** Whether the owner listed this very origin, so that it may stand inside their own network. */
  readonly isListed: boolean
}

/** Scheme, host and port, as `Origin` has them: `https://social.hospital.example`. Undefined where it is no such address. */
export function toOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { origin, protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined
}

/**
 * Reads an address. Undefined where it is none that the door opens to: another scheme than https, a name or password in it, a fragment,
 * a number instead of a name, a name without a dot, another port than 443. An origin that the owner listed may be any of http, number and port.
 */
export function readTarget(address: string, listed: ReadonlySet<string>): Target | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const isSecure = url.protocol === 'https:'
  if (!isSecure && url.protocol !== 'http:') return undefined
  if (url.username !== '' || url.password !== '' || url.hash !== '') return undefined
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (host === '') return undefined
  const isListed = listed.has(url.origin)
  const port = url.port === '' ? (isSecure ? 443 : 80) : Number(url.port)
  if (!isListed && (!isSecure || port !== 443 || isNumber(url.hostname) || !host.includes('.'))) return undefined
  return { url, host, port, isSecure, isListed }
}
