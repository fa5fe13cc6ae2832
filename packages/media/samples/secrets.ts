import { joinBytes, toBytes, toLong, toShort } from '../container/bytes.ts'
import { toChecksum } from '../container/png.ts'
import { makeTiff, writeFractions, writeText } from './tiff.ts'

/** Words that must not stand in a clean file, in any coding that the makers below use. */
export const secrets = ['OKAFOR', 'SN4471X', 'FOGO', 'PHONE-9', 'NOTE-77', 'TRAILER-12', 'SMALL-COPY'] as const

const thumbnail = toBytes(`\xff\xd8\xff\xfe\0\x0cSMALL-COPY\xff\xd9`)

/** EXIF with place, time, device, serial number, owner, note and a small copy. */
export function makeExif(isLittle: boolean, orientation = 1): Uint8Array {
  return makeTiff(isLittle, {
    main: [writeText(0x010e, 'Ward round FOGO'), writeText(0x010f, 'PHONE-9'), [0x0112, 3, 1, toShort(orientation, isLittle)], writeText(0x0132, '2026:11:03 09:12:00'), writeText(0x013b, 'M. OKAFOR')],
    exif: [writeText(0x9003, '2026:11:03 09:12:00'), [0x927c, 7, 24, toBytes('NOTE-77 inner serial 0001')], writeText(0xa430, 'OKAFOR'), writeText(0xa431, 'SN4471X')],
    gps: [writeText(1, 'N'), writeFractions(2, isLittle, [49, 1], [42, 1], [360, 10]), writeText(3, 'W'), writeFractions(4, isLittle, [54, 1], [10, 1], [0, 1])],
    thumbnail,
  })
}

/** An XMP packet with a city, a creator and a region with a name. */
export const xmp = '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description photoshop:City="FOGO" aux:SerialNumber="SN4471X" exif:GPSLatitude="49,42.6N"><dc:creator><rdf:Seq><rdf:li>M. OKAFOR</rdf:li></rdf:Seq></dc:creator><mwg-rs:Name>OKAFOR</mwg-rs:Name></rdf:Description></rdf:RDF></x:xmpmeta>'

/** IPTC in a Photoshop resource. */
export function makeResources(): Uint8Array {
  const dataSets = [[80, 'M. OKAFOR'], [90, 'FOGO'], [120, 'NOTE-77']].map(([id, text]) => joinBytes([Uint8Array.from([0x1c, 2, Number(id)]), toShort(String(text).length), toBytes(String(text))]))
  const iptc = joinBytes(dataSets)
  return joinBytes([toBytes('8BIM\x04\x04\0\0'), toLong(iptc.length), iptc, new Uint8Array(iptc.length % 2), toBytes('8BIM\x04\x0c\0\0'), toLong(10), toBytes('SMALL-COPY')])
}

const trailer = toBytes('PK\x03\x04TRAILER-12')

function segment(marker: number, ...pieces: (string | Uint8Array)[]): Uint8Array {
  const body = joinBytes(pieces.map((piece) => (typeof piece === 'string' ? toBytes(piece) : piece)))
  return joinBytes([Uint8Array.from([0xff, marker]), toShort(body.length + 2), body])
}

/** Hides every secret in a JPEG file, before, between and after its pixels. */
export function hideInJpeg(picture: Uint8Array, orientation = 1): Uint8Array {
  const tables = picture.findIndex((byte, at) => byte === 0xff && picture[at + 1] === 0xdb)
  const more = toBytes(xmp)
  return joinBytes([
    picture.subarray(0, 2),
    segment(0xe1, 'Exif\0\0', makeExif(true, orientation)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', '0'.repeat(32), toLong(more.length), toLong(0), more),
    segment(0xe2, 'MPF\0', makeExif(false)),
    segment(0xed, 'Photoshop 3.0\0', makeResources()),
    segment(0xe5, 'PHONE-9'),
    segment(0xfe, 'NOTE-77'),
    picture.subarray(2, tables),
    toBytes('OKAFOR between'),
    picture.subarray(tables, picture.length - 2),
    segment(0xfe, 'NOTE-77'),
    picture.subarray(picture.length - 2),
    thumbnail,
    trailer,
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([toBytes(name), data])
  return joinBytes([toLong(data.length), body, toLong(toChecksum(body))])
}

/** Hides every secret in a PNG file; `pack` packs as zlib does. */
export function hideInPng(picture: Uint8Array, pack: (bytes: Uint8Array) => Uint8Array, orientation = 1): Uint8Array {
  return joinBytes([
    picture.subarray(0, 33),
    chunk('eXIf', makeExif(false, orientation)),
    chunk('tEXt', toBytes('Author\0M. OKAFOR')),
    chunk('zTXt', joinBytes([toBytes('Comment\0\0'), pack(toBytes('NOTE-77'))])),
    chunk('iTXt', joinBytes([toBytes('XML:com.adobe.xmp\0\0\0\0\0'), toBytes(xmp)])),
    chunk('iTXt', joinBytes([toBytes('Title\0\x01\0en\0\0'), pack(toBytes('FOGO'))])),
    chunk('tIME', Uint8Array.from([7, 234, 11, 3, 9, 12, 0])),
    chunk('seCr', toBytes('SN4471X PHONE-9')),
    picture.subarray(33),
    chunk('tEXt', toBytes('After\0TRAILER-12')),
    trailer,
  ])
}

function riffChunk(name: string, data: Uint8Array): Uint8Array {
  return joinBytes([toBytes(name), toLong(data.length, true), data, new Uint8Array(data.length % 2)])
}

/** Hides every secret in a WebP file with an extended header. */
export function hideInWebp(picture: Uint8Array, orientation = 1): Uint8Array {
  const body = joinBytes([picture.subarray(8), riffChunk('EXIF', makeExif(true, orientation)), riffChunk('XMP ', toBytes(xmp)), riffChunk('NOTE', toBytes('NOTE-77'))])
  const copy = joinBytes([toBytes('RIFF'), toLong(body.length, true), body, trailer])
  copy[20] = (copy[20] ?? 0) | 0x0c
  return copy
}

/** Hides every secret in a GIF file. */
export function hideInGif(picture: Uint8Array, headerEnd: number): Uint8Array {
  const comment = joinBytes([Uint8Array.from([0x21, 0xfe, 14]), toBytes('NOTE-77 OKAFOR'), Uint8Array.from([0])])
  const text = joinBytes([Uint8Array.from([0x21, 0x01, 12]), new Uint8Array(12), Uint8Array.from([4]), toBytes('FOGO'), Uint8Array.from([0])])
  const magic = Uint8Array.from({ length: 258 }, (_, index) => (index === 0 ? 1 : Math.max(0, 256 - index)))
  const packet = joinBytes([Uint8Array.from([0x21, 0xff, 11]), toBytes('XMP DataXMP'), toBytes(xmp), magic])
  const program = joinBytes([Uint8Array.from([0x21, 0xff, 11]), toBytes('SECRETS1234'), Uint8Array.from([7]), toBytes('SN4471X'), Uint8Array.from([0])])
  return joinBytes([picture.subarray(0, headerEnd), comment, packet, program, picture.subarray(headerEnd, picture.length - 1), text, comment, Uint8Array.from([0x3b]), trailer])
}
