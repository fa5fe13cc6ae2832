import { BlockList, isIP } from 'node:net'

/** Whether an address is this machine's own. */
export function isLoopback(address: string): boolean {
  const plain = toPlainAddress(address)
  return plain === '::1' || plain.startsWith('127.')
}

/** `::ffff:10.0.0.1` is 10.0.0.1 met on a socket of both families. */
export function toPlainAddress(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address
}

/** Proxies as they are configured: addresses, or networks such as 10.0.0.0/8. */
export function toProxyList(proxies: readonly string[]): BlockList {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

/**
 * Who asks: the address of the socket, or, where that is a proxy that is trusted, the last address in X-Forwarded-For
 * that is none. What anybody else writes into that header is not believed.
 */
export function findClientAddress(socketAddress: string, forwardedFor: string | undefined, proxies: BlockList): string {
  const isTrusted = (address: string): boolean => isIP(address) !== 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  let client = toPlainAddress(socketAddress)
  for (const hop of (forwardedFor ?? '').split(',').map((part) => toPlainAddress(part.trim())).toReversed()) {
    if (!isTrusted(client) || isIP(hop) === 0) break
    client = hop
  }
  return client
}
