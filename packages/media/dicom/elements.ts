import { isAt, readLatin, readLong, readShort } from '../container/bytes.ts'

/** One data element of a DICOM header: its tag as `ggggeeee` in hex, and where its value stands. */
export type Element = { tag: string; kind: string; at: number; length: number; isLittle: boolean }
type Form = { isLittle: boolean; isExplicit: boolean }

const mostElements = 5000
const endless = 0xffffffff
const longKinds = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'OV', 'SQ', 'UC', 'UR', 'UT', 'UN', 'SV', 'UV'])
const kinds = new Set([...longKinds, 'AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FL', 'FD', 'IS', 'LO', 'LT', 'PN', 'SH', 'SL', 'SS', 'ST', 'TM', 'UI', 'UL', 'US'])
const pixelData = '7fe00010'
/** How an item of a sequence begins where the low byte stands first. */
const itemMark = '\xfe\xff\x00\xe0'

/** Whether bytes are DICOM: by the mark after the preamble, or without one by a row of rising elements. */
export function isDicom(bytes: Uint8Array): boolean {
  if (isAt(bytes, 128, 'DICM')) return readShort(bytes, 132, true) === 2 || readElements(bytes).length > 2
  const group = readShort(bytes, 0, true)
  const isOpening = group === 2 || group === 8 || readShort(bytes, 0) === 8
  if (!isOpening) return false
  const elements = readElements(bytes)
  const nested = elements.findIndex(({ kind }) => kind === 'SQ')
  const opening = elements.slice(0, nested < 0 ? 6 : Math.min(6, nested + 1))
  return elements.length >= 3 && opening.every((element, index) => index === 0 || element.tag > (opening[index - 1]?.tag ?? ''))
}

/** The elements of a header up to the pixels, sequences entered; bounded, in one pass. */
export function readElements(bytes: Uint8Array): Element[] {
  const start = isAt(bytes, 128, 'DICM') ? 132 : 0
  const elements: Element[] = []
  let form = findForm(bytes, start)
  let at = start
  let syntax = ''
  let isMeta = readShort(bytes, at, true) === 2
  while (at + 8 <= bytes.length && elements.length < mostElements) {
    if (isMeta && readShort(bytes, at, true) !== 2) {
      isMeta = false
      if (syntax.startsWith('1.2.840.10008.1.2.1.99')) break
      form = syntax === '1.2.840.10008.1.2.2' ? { isLittle: false, isExplicit: true } : findForm(bytes, at)
    }
    const found = readElement(bytes, at, form)
    if (!found || found.element.tag === pixelData) break
    const { element, next } = found
    if (element.at + element.length > bytes.length) break
    if (element.tag === '00020010') syntax = readLatin(bytes, element.at, Math.min(64, element.length)).replace(/[\0 ]+$/, '')
    if (!element.tag.startsWith('fffe')) elements.push(element)
    at = next
  }
  return elements
}

function findForm(bytes: Uint8Array, at: number): Form {
  const isLittle = readShort(bytes, at, true) < 256
  return { isLittle, isExplicit: kinds.has(readLatin(bytes, at + 4, 2)) }
}

/** Reads one element; sequences and items are stepped into, so their length is not skipped. */
function readElement(bytes: Uint8Array, at: number, { isLittle, isExplicit }: Form): { element: Element; next: number } | undefined {
  const tag = toHex(readShort(bytes, at, isLittle)) + toHex(readShort(bytes, at + 2, isLittle))
  if (tag === '00000000') return undefined
  if (tag.startsWith('fffe')) return { element: { tag, kind: '', at: at + 8, length: 0, isLittle }, next: at + 8 }
  const kind = isExplicit ? readLatin(bytes, at + 4, 2) : ''
  if (isExplicit && !kinds.has(kind)) return undefined
  const isLong = !isExplicit || longKinds.has(kind)
  const length = isLong ? readLong(bytes, at + (isExplicit ? 8 : 4), isLittle) : readShort(bytes, at + 6, isLittle)
  const value = at + (isExplicit && isLong ? 12 : 8)
  const isEntered = length === endless || kind === 'SQ' || (!isExplicit && length >= 8 && isAt(bytes, value, itemMark))
  return { element: { tag, kind: isEntered ? 'SQ' : kind, at: value, length: isEntered ? 0 : length, isLittle }, next: isEntered ? value : value + length }
}

function toHex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
