import { describe, expect, test } from 'vitest'
import { joinBytes, toBytes, toLong, toShort } from './container/bytes.ts'
import { look } from './look.ts'
import { readSample } from './samples/read-node.ts'
import { hideInJpeg, makeExif, secrets } from './samples/secrets.ts'
import { makeTiff, writeLongs, writeText } from './samples/tiff.ts'

const box = (name: string, ...pieces: (string | Uint8Array)[]): Uint8Array => {
  const body = joinBytes(pieces.map((piece) => (typeof piece === 'string' ? toBytes(piece) : piece)))
  return joinBytes([toLong(body.length + 8), toBytes(name), body])
}
const film = (brand: string, ...inside: Uint8Array[]): Uint8Array => joinBytes([box('ftyp', brand, '\0\0\0\0'), box('mdat', 'pixels'), box('moov', ...inside)])
const find = async (bytes: Uint8Array, label: string): Promise<string | undefined> => (await look(bytes)).metadata.find((item) => item.label === label)?.value

describe('pictures', () => {
  test.each([
    ['plain.jpg', 'jpeg', 1, 1],
    ['turned.jpg', 'jpeg', 6, 1],
    ['cmyk.jpg', 'jpeg', 1, 1],
    ['palette.png', 'png', 1, 1],
    ['turned.webp', 'webp', 8, 1],
    ['lossless.webp', 'webp', 1, 1],
    ['animated.webp', 'webp', 1, 3],
    ['animated.gif', 'gif', 1, 3],
    ['picture.avif', 'avif', 1, 1],
    ['picture.tiff', 'tiff', 1, 1],
  ])('%s', async (name, type, orientation, frames) => {
    expect(await look(readSample(name))).toEqual(expect.objectContaining({ type, orientation, frames, width: 40, height: 28, trailing: 0 }))
  })

  test('a photo from a phone tells everything', async () => {
    const { metadata, trailing } = await look(hideInJpeg(readSample('plain.jpg'), 6))
    expect(trailing).toBeGreaterThan(20)
    const told = metadata.map(({ kind, where, label, value }) => `${kind} ${where} ${label}: ${value}`)
    for (const line of [
      'position exif Where it was taken: 49.71000, -54.16667',
      'time exif Taken: 2026:11:03 09:12:00',
      'device exif Maker: PHONE-9',
      'serial exif Camera serial number: SN4471X',
      'serial exif Maker note: 24 bytes',
      'owner exif Owner: OKAFOR',
      'owner iptc Author: M. OKAFOR',
      'position iptc City: FOGO',
      'owner xmp Creator: M. OKAFOR',
      'caption comment Comment: NOTE-77',
      'orientation exif Orientation: 6',
      'thumbnail thumbnail Small copy of the picture: 18 bytes',
    ]) expect(told).toContain(line)
  })

  test('an AVIF picture tells what its items hold', async () => {
    expect(await find(readSample('picture.avif'), 'Artist')).toBe('Marion Okafor')
    expect(await find(readSample('picture.avif'), 'Where it was taken')).toBe('52.50000, 13.36667')
    expect(await find(readSample('picture.avif'), 'City')).toBe('Fogo')
  })

  test('a TIFF file tells its entries and pages', async () => {
    const bytes = makeTiff(false, { main: [writeLongs(0x0100, false, 40), writeLongs(0x0101, false, 28), writeText(0x013b, 'M. Okafor')], thumbnail: toBytes('second page') })
    expect(await look(bytes)).toEqual(expect.objectContaining({ width: 40, height: 28, frames: 2 }))
    expect(await find(bytes, 'Artist')).toBe('M. Okafor')
  })

  test('both byte orders of EXIF say the same', async () => {
    const [little, big] = [await look(makeExif(true)), await look(makeExif(false))]
    expect(big.metadata).toEqual(little.metadata)
    expect(secrets.filter((secret) => JSON.stringify(little.metadata).includes(secret))).toContain('OKAFOR')
  })
})

describe('found and refused, with the way on', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['mp4', film('isom', box('mvhd', toLong(0), toLong(3_870_000_000), toLong(0)), box('udta', box('\u00a9xyz', '\0\x12\x15\xc7+49.7100-054.1666/'))), 'Where it was filmed', '+49.7100-054.1666/'],
    ['mp4', film('mp42', box('mvhd', toLong(0), toLong(3_870_000_000), toLong(0))), 'Made', '2026-08-19 16:00:00'],
    ['mp4', film('3gp4', box('udta', box('loci', toLong(0), '\x15\xc7Fogo\0\0', toLong(Math.round(-54.1666 * 65_536)), toLong(Math.round(49.71 * 65_536))))), 'Where it was filmed', '49.7100, -54.1666'],
    ['mov', film('qt  ', box('udta', box('\u00a9mod', toShort(7), '\x15\xc7PHONE-9'))), 'Model', 'PHONE-9'],
    ['mov', film('qt  ', box('meta', box('keys', '\0\0\0\0\0\0\0\x01', box('mdta', 'com.apple.quicktime.location.ISO6709')), box('ilst', box('\0\0\0\x01', box('data', '\0\0\0\x01\0\0\0\0', '+49.7100-054.1666/'))))), 'Where it was filmed', '+49.7100-054.1666/'],
    ['pdf', toBytes('%PDF-1.7\n1 0 obj <</Author (M. Okafor) /Title <FEFF0057006100720064>>> endobj'), 'Title', 'Ward'],
    ['pdf', toBytes('%PDF-1.7\n1 0 obj <</Author (M. Okafor)>> endobj'), 'Author', 'M. Okafor'],
    ['svg', toBytes('<svg onload="alert(1)"><script>fetch("https://a.example")</script></svg>'), 'Script', 'runs when the file is opened'],
    ['svg', toBytes('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg/>'), 'Entities', 'can name other files'],
  ])('%s', async (type, bytes, label, value) => {
    const seen = await look(bytes)
    expect(seen.type).toBe(type)
    expect(await find(bytes, label)).toBe(value)
    expect(seen.refusal?.wayOn).toMatch(/\w+\.$/)
  })

  test('a HEIC picture', async () => {
    const bytes = readSample('picture.avif').slice()
    bytes.set(toBytes('heic'), 8)
    for (let at = 16; at < 32; at += 4) bytes.set(toBytes('heic'), at)
    const seen = await look(bytes)
    expect([seen.type, seen.width, seen.refusal?.wayOn]).toEqual(['heic', 40, 'On the phone, share or export it as JPEG, and bring that.'])
    expect(await find(bytes, 'Artist')).toBe('Marion Okafor')
  })

  test('nothing, and something else', async () => {
    expect((await look(new Uint8Array(0))).refusal?.what).toBe('The file is empty.')
    expect((await look(toBytes('Dear colleague'))).refusal?.what).toBe('This is no picture that can be read here.')
  })
})

test('values are lines: no control characters, no turning of the writing direction', async () => {
  const bytes = makeTiff(true, { main: [writeText(0x013b, 'A\u0000B\u0007C\r\nD')] })
  expect(await find(bytes, 'Artist')).toBe('A B C D')
})
