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

/** Interfaces that lead to other programs on this machine, or far away, rather than to a room. */
const virtual = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|tailscale|zt)/i

/** The addresses by which phones could reach this machine, the likeliest first: real networks before virtual ones, IPv4 before IPv6, private before others. */
export function listNetworkAddresses(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): string[] {
  const outside = Object.entries(interfaces).flatMap(([name, list]) => (list ?? []).map((one) => ({ name, ...one }))).filter(({ internal, address }) => !internal && !address.startsWith('169.254.') && !address.toLowerCase().startsWith('fe80:'))
  const rank = ({ name, family, address }: { name: string; family: string; address: string }): number => (virtual.test(name) ? 4 : 0) + (family !== 'IPv4' ? 2 : isPrivate(address) ? 0 : 1)
  return outside.toSorted((a, b) => rank(a) - rank(b)).map(({ address }) => address)
}

function isPrivate(address: string): boolean {
  return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address)
}
