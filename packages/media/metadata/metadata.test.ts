import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { joinBytes, toBytes, toLong } from '../container/bytes.ts'
import { toChecksum, walkPng } from '../container/png.ts'
import { readSample } from '../samples/read-node.ts'
import { makeExif, makeResources } from '../samples/secrets.ts'
import { makeTiff, writeText, type Written } from '../samples/tiff.ts'
import { readExif, writeOrientation } from './exif.ts'
import { inflate } from './inflate.ts'
import { readResources } from './iptc.ts'
import { enough, readPieces, tidyItems, toItem } from './items.ts'
import { readPng } from './read-png.ts'
import { readXmp } from './xmp.ts'

const tell = (items: readonly { kind: string; label: string; value: string }[]): string[] => items.map(({ kind, label, value }) => `${kind} ${label}: ${value}`)

describe('XMP', () => {
  test.each([
    ['an attribute', '<rdf:Description tiff:Make="PHONE-9"/>', ['device Make: PHONE-9']],
    ['single quotes', "<rdf:Description photoshop:City='Fogo'/>", ['position City: Fogo']],
    ['an element', '<xmp:CreateDate>2026-11-03</xmp:CreateDate>', ['time Create Date: 2026-11-03']],
    ['a list', '<dc:subject><rdf:Bag><rdf:li>ward</rdf:li><rdf:li>frostbite</rdf:li></rdf:Bag></dc:subject>', ['caption Subject: ward', 'caption Subject: frostbite']],
    ['characters by name', '<dc:creator>Okafor &amp; Reyes &lt;ward&gt;</dc:creator>', ['owner Creator: Okafor & Reyes <ward>']],
    ['a person in the picture', '<mwg-rs:Name>Marion</mwg-rs:Name>', ['owner Name: Marion']],
    ['a small copy', '<xmpGImg:image>AAAABBBB</xmpGImg:image>', ['thumbnail Image: 8 characters']],
    ['namespaces alone', '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="6.0"></x:xmpmeta>', ['other Text for programs: 62 bytes']],
    ['nothing', '', []],
    ['an open tag', '<a:b c:d="e"', ['other Text for programs: 12 bytes']],
  ])('%s', (_name, text, told) => {
    expect(tell(readXmp(toBytes(text)))).toEqual(told)
  })

  test('two bytes a character', () => {
    const wide = joinBytes([Uint8Array.from([0xff, 0xfe]), ...Array.from('<a:b photoshop:City="Fogo"/>', (letter) => toBytes(`${letter}\0`))])
    expect(tell(readXmp(wide))).toEqual(['position City: Fogo'])
  })
})

describe('EXIF', () => {
  const user = (mark: string, text: Uint8Array): Written => [0x9286, 7, 8 + text.length, joinBytes([toBytes(mark), text])]
  test.each<[string, Written, string]>([
    ['a comment in ASCII', user('ASCII\0\0\0', toBytes('bed 4')), 'caption Comment: bed 4'],
    ['a comment of two bytes a character', user('UNICODE\0', toBytes('b\0e\0d\0')), 'caption Comment: bed'],
    ['an author of Windows', [0x9c9d, 1, 6, toBytes('O\0k\0\0\0')], 'owner Author: Ok'],
    ['an unknown text', writeText(0xeeee, 'ward 7'), 'other Entry eeee: ward 7'],
  ])('%s', (_name, entry, told) => {
    const bytes = makeTiff(true, { main: [], exif: [entry] })
    expect(tell(readExif(bytes, 0, bytes.length)?.items ?? [])).toContain(told)
  })

  test('the orientation that is written is read, and is all', () => {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const exif = readExif(writeOrientation(orientation), 0, 26)
      expect([exif?.orientation, exif?.items.length]).toEqual([orientation, 1])
    }
  })

  test('an orientation that does not exist turns nothing', () => {
    expect(readExif(writeOrientation(9), 0, 26)?.orientation).toBe(1)
  })

  test('what is no EXIF is nothing', () => {
    expect(readExif(toBytes('Exif'), 0, 4)).toBeUndefined()
  })
})

describe('Photoshop resources', () => {
  test('IPTC and the small copy', () => {
    const bytes = makeResources()
    expect(tell(readResources(bytes, 0, bytes.length))).toEqual(['owner Author: M. OKAFOR', 'position City: FOGO', 'caption Caption: NOTE-77', 'thumbnail Small copy of the picture: 10 bytes'])
  })

  test('a size that passes the end', () => {
    const bytes = joinBytes([toBytes('8BIM\x04\x04\0\0'), toLong(0xffffffff), toBytes('\x1c\x02\x5a\x00\x04Fogo')])
    expect(tell(readResources(bytes, 0, bytes.length))).toEqual(['position City: Fogo'])
  })
})

test('EXIF that a program wrote into PNG as hex is read', async () => {
  const hex = Array.from(joinBytes([toBytes('Exif\0\0'), makeExif(true)]), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const body = joinBytes([toBytes('zTXtRaw profile type exif\0\0'), new Uint8Array(deflateSync(toBytes(`\nexif\n    ${hex.length / 2}\n${hex}\n`)))])
  const picture = readSample('plain.png')
  const bytes = joinBytes([picture.subarray(0, 33), toLong(body.length - 4), body, toLong(toChecksum(body)), picture.subarray(33)])
  const { items } = await readPng(bytes, walkPng(bytes))
  expect(tell(items)).toContain('position Where it was taken: 49.71000, -54.16667')
})

describe('unpacking', () => {
  test('up to a bound', async () => {
    expect(await inflate(new Uint8Array(deflateSync(new Uint8Array(5_000_000).fill(7))), 1000)).toEqual(new Uint8Array(1000).fill(7))
  })

  test('what is damaged yields what came before, or nothing', async () => {
    expect(await inflate(toBytes('not packed'), 1000)).toHaveLength(0)
    expect((await inflate(new Uint8Array(deflateSync(toBytes('cut short'))).subarray(0, 5), 1000)).length).toBeLessThan(10)
  })
})

describe('a long list', () => {
  test('is cut and counted, repetitions left out', () => {
    const items = Array.from({ length: 1000 }, (_, index) => toItem('caption', 'comment', 'Comment', `${index % 500}`))
    expect(tidyItems(items)).toHaveLength(301)
    expect(tidyItems(items).at(-1)).toEqual(expect.objectContaining({ label: 'Further entries', value: '200 more' }))
  })

  test('many parts that point at the same bytes are read until it is enough', () => {
    let reads = 0
    const piece = { size: 1_000_000, read: () => [toItem('other', 'xmp', `${(reads += 1)}`, '')] }
    const items = readPieces(Array.from({ length: 500 }, () => piece))
    expect(reads).toBe(enough.bytes / 1_000_000 + 1)
    expect(items.at(-1)).toEqual(expect.objectContaining({ label: 'Parts that were not read', value: '491' }))
  })
})
