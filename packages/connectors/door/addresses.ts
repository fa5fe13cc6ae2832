import ipaddr from 'ipaddr.js'

/** What an address of the internet protocol is to us: open to everybody, inside somebody's own network, or never to be connected to. */
export type AddressKind = 'public' | 'inside' | 'never'

/** Ranges inside an owner's own network, to which a listed origin may lead. */
const inside: readonly string[] = ['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']
/** Where clouds keep their machines' own secrets, outside the link-local range. */
const metadata: readonly string[] = ['100.100.100.200', 'fd00:ec2::254', 'fd20:ce::254']
const globalUnicast = ipaddr.IPv6.parse('2000::')
/** The well-known prefix under which a network without IPv4 shows the rest of the world. */
const translated = ipaddr.IPv6.parse('64:ff9b::')

/** IPv4 behind two colons alone, given up long ago; the library takes it for a mapped one. */
const compatible = /^::\d+\./

/** The kind of an address as a resolver gives it. IPv4 in any of its IPv6 clothes is judged as IPv4. What is no address at all is `never`. */
export function toAddressKind(address: string): AddressKind {
  const plain = address.split('%')[0] ?? ''
  if (compatible.test(plain)) return 'never'
  if (!ipaddr.IPv4.isValidFourPartDecimal(plain) && !ipaddr.IPv6.isValid(plain)) return 'never'
  return judge(ipaddr.process(plain))
}

function judge(found: ipaddr.IPv4 | ipaddr.IPv6): AddressKind {
  if (metadata.some((one) => ipaddr.parse(one).toNormalizedString() === found.toNormalizedString())) return 'never'
  if (found instanceof ipaddr.IPv6 && found.match(translated, 96)) {
    return judge(new ipaddr.IPv4(found.toByteArray().slice(12))) === 'public' ? 'public' : 'never'
  }
  const range = found.range()
  if (inside.includes(range)) return 'inside'
  if (range !== 'unicast') return 'never'
  return found instanceof ipaddr.IPv4 || found.match(globalUnicast, 3) ? 'public' : 'never'
}

/** Whether a host is written as a number instead of a name. URLs have dotted and octal forms settled before. */
export function isNumber(host: string): boolean {
  return host.startsWith('[') || ipaddr.IPv4.isValid(host)
}
