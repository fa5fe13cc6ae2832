import { isAt, readText, readWideText } from '../container/bytes.ts'
import type { MetadataItem, MetadataKind } from '../types.ts'
import { toItem } from './items.ts'

/** No more of an XMP packet is read than this. */
const mostText = 2_000_000
const mostProperties = 2000

const kinds: readonly [kind: MetadataKind, name: RegExp][] = [
  ['position', /^(?:GPS|LocationCreated|LocationShown|Location$|Sublocation|City|Province|State|Country|WorldRegion|latitude|longitude|CiAdr)/i],
  ['time', /(?:Date|Time|TimeOffset|when)$/i],
  ['serial', /Serial|UniqueI[dD]|DocumentID|InstanceID|OriginalDocument/],
  ['device', /^(?:Make|Model|Lens|Camera|Firmware)/],
  ['thumbnail', /^(?:Thumbnails?|image|Data|GDepth|GImage)$/],
  ['software', /^(?:CreatorTool|softwareAgent|Software|ProcessingSoftware|XMPToolkit)$/i],
  ['orientation', /^Orientation$/],
  ['owner', /^(?:creator|Artist|Author|Owner|rights|Copyright|Credit|Source|PersonInImage|Name|personDisplayName|CaptionWriter|Contact|Cred|WebStatement|publisher|contributor|By)/i],
  ['caption', /^(?:description|title|Headline|subject|Caption|Keywords|UserComment|Label|AltText|ExtDescr|Instructions|Event|hierarchicalSubject|TagsList)/i],
]

/** Reads the properties of an XMP packet; one pass over its tags, no XML is resolved. */
export function readXmp(bytes: Uint8Array): MetadataItem[] {
  const raw = bytes.subarray(0, mostText)
  const isWide = isAt(raw, 0, '\xff\xfe') || isAt(raw, 0, '\xfe\xff')
  const text = isWide ? readWideText(raw.subarray(2), raw[0] === 0xff) : readText(raw)
  const properties = readProperties(text)
  const items = properties.flatMap(({ name, value }) => toXmpItem(name, value))
  if (bytes.length > mostText || properties.length >= mostProperties) items.push(toItem('other', 'xmp', 'More than was read', `${bytes.length} bytes`, true))
  if (items.length === 0 && text.trim() !== '') items.push(toItem('other', 'xmp', 'Text for programs', `${bytes.length} bytes`, true))
  return items
}

function toXmpItem(name: string, value: string): MetadataItem[] {
  if (value.trim() === '') return []
  const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'
  return [toItem(kind, 'xmp', toWords(name), kind === 'thumbnail' ? `${value.length} characters` : toPlain(value), kind !== 'orientation')]
}

/** Properties stand as attributes or as elements; items of a list belong to the property around them. */
function readProperties(text: string): { name: string; value: string }[] {
  const found: { name: string; value: string }[] = []
  const stack: string[] = []
  let at = text.indexOf('<')
  while (at >= 0 && found.length < mostProperties) {
    const close = text.indexOf('>', at)
    if (close < 0) break
    const tag = text.slice(at + 1, Math.min(close, at + 20_000))
    const isPlain = !/^[?!]/.test(tag)
    if (tag.startsWith('/')) stack.pop()
    else if (isPlain) {
      const name = /^[^\s/]{1,100}/.exec(tag)?.[0] ?? ''
      for (const match of tag.matchAll(/\s([A-Za-z][\w.-]{0,40}):([A-Za-z][\w.-]{0,60})\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
        if (!['xmlns', 'rdf', 'xml', 'x'].includes(match[1] ?? '')) found.push({ name: match[2] ?? '', value: match[3] ?? match[4] ?? '' })
      }
      if (!tag.endsWith('/') && stack.length < 100) stack.push(name)
    }
    const next = text.indexOf('<', close)
    const between = next < 0 ? '' : text.slice(close + 1, Math.min(next, close + 4000)).trim()
    const owner = between === '' ? undefined : stack.findLast((name) => !/^(?:rdf|x):/.test(name))
    if (owner) found.push({ name: owner.slice(owner.indexOf(':') + 1), value: between })
    at = next
  }
  return found
}

function toWords(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function toPlain(value: string): string {
  return value.slice(0, 2000).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '’').replaceAll('&amp;', '&')
}
