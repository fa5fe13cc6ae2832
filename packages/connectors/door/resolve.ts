import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { toAddressKind } from './addresses.ts'
import type { Target } from './read-target.ts'

/** Gives the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>
export type Resolved = { readonly is: 'addresses'; readonly addresses: readonly string[] } | { readonly is: 'none' } | { readonly is: 'refused' }

/** Asks the machine's own resolver. */
export const resolveHere: Resolve = async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * Where a target leads, looked up once: the connection is made to these very addresses, so that a name which answers differently the next
 * time changes nothing. One address that is not allowed refuses the whole name.
 */
export async function resolveTarget({ host, isListed }: Target, resolve: Resolve): Promise<Resolved> {
  const addresses = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host]
  if (addresses.length === 0) return { is: 'none' }
  const isFine = (address: string): boolean => {
    const kind = toAddressKind(address)
    return kind === 'public' || (kind === 'inside' && isListed)
  }
  return addresses.every(isFine) ? { is: 'addresses', addresses } : { is: 'refused' }
}
