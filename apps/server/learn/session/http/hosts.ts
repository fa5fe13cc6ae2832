import { isIP } from 'node:net'
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

/** An address as it stands in a URL: IPv6 in brackets. */
export function toHost(address: string): string {
  return isIP(address) === 6 ? `[${address}]` : address
}

/** The values of a Host header by which a door may be reached. Another name that leads here is somebody's trick on the browser's same-origin rule. */
export function listHosts(address: string, port: number): string[] {
  const names = address === '127.0.0.1' ? ['127.0.0.1', 'localhost'] : [toHost(address).toLowerCase()]
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
}

/** The first address by which phones could reach this machine: IPv4 before IPv6, private networks before others; undefined where there is none. */
export function findNetworkAddress(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): string | undefined {
  const outside = Object.values(interfaces).flatMap((list) => list ?? []).filter(({ internal, address }) => !internal && !address.startsWith('169.254.') && !address.toLowerCase().startsWith('fe80:'))
  const rank = ({ family, address }: NetworkInterfaceInfo): number => (family !== 'IPv4' ? 2 : isPrivate(address) ? 0 : 1)
  return outside.toSorted((a, b) => rank(a) - rank(b))[0]?.address
}

function isPrivate(address: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address)
}
