import { deflateSync } from 'node:zlib'
import { findText } from '../../packages/media/container/bytes.ts'
import { walkGif } from '../../packages/media/container/gif.ts'
import { look } from '../../packages/media/look.ts'
import { loadCodecs } from '../../packages/media/pixels/load-codecs-node.ts'
import { redact } from '../../packages/media/redact/redact.ts'
import { readSample } from '../../packages/media/samples/read-node.ts'
import { hideInGif, hideInJpeg, hideInPng, hideInWebp, secrets } from '../../packages/media/samples/secrets.ts'
import { isRefusal } from '../../packages/media/types.ts'
import type { Row, Section } from './report.ts'

const pack = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateSync(bytes))
/** What the AVIF sample holds, coded by another program. */
const avifSecrets = ['Okafor', 'Fogo']

const files: [name: string, make: () => Uint8Array, isMoving: boolean][] = [
  ['JPEG', () => hideInJpeg(readSample('plain.jpg')), false],
  ['JPEG, progressive, turned', () => hideInJpeg(readSample('turned.jpg'), 6), false],
  ['PNG', () => hideInPng(readSample('plain.png'), pack), false],
  ['PNG with a palette', () => hideInPng(readSample('palette.png'), pack), false],
  ['WebP', () => hideInWebp(readSample('turned.webp')), false],
  ['WebP, lossless', () => hideInWebp(readSample('lossless.webp'), 6), false],
  ['WebP that moves', () => hideInWebp(readSample('animated.webp')), true],
  ['GIF that moves', () => hideInGif(readSample('animated.gif'), walkGif(readSample('animated.gif')).headerEnd), true],
  ['AVIF', () => readSample('picture.avif'), false],
]

/** Hidden words and kinds of hidden data put into each format, and gone afterwards: searched for in the bytes, and looked for again. */
export async function measureHidden(): Promise<Section[]> {
  const codecs = await loadCodecs()
  const words: Row[] = []
  const kinds = new Map<string, Row>()
  for (const [name, make, isMoving] of files) {
    for (const boxes of isMoving ? [[]] : [[], [{ x: 2, y: 2, width: 6, height: 6 }]]) {
      const dirty = make()
      const before = await look(dirty)
      const result = await redact(dirty, { boxes, metadata: true }, codecs)
      const after = isRefusal(result) ? dirty : result.bytes
      const left = await look(after)
      const told = JSON.stringify(before.metadata)
      const there = (name === 'AVIF' ? avifSecrets : secrets).filter((secret) => stands(dirty, secret) || told.includes(secret))
      const gone = there.filter((secret) => !stands(after, secret) && !JSON.stringify(left.metadata).includes(secret))
      words.push({ name: `${name}, ${boxes.length === 0 ? 'stripped' : 'covered'}`, hits: gone.length, of: there.length })
      for (const kind of new Set(before.metadata.filter(({ sensitive }) => sensitive).map((item) => item.kind))) {
        const row = kinds.get(kind) ?? { name: kind, hits: 0, of: 0 }
        kinds.set(kind, { ...row, hits: row.hits + (left.metadata.some((item) => item.kind === kind && item.sensitive) ? 0 : 1), of: row.of + 1 })
      }
    }
  }
  const all = (rows: readonly Row[]): Row => ({ name: 'all', hits: rows.reduce((sum, { hits }) => sum + hits, 0), of: rows.reduce((sum, { of }) => sum + of, 0) })
  const gone = { hit: 'gone', miss: 'left' }
  const byKind = [...kinds.values()]
  return [
    { title: 'Hidden words put into a file', ...gone, rows: [...words, all(words)] },
    { title: 'Kinds of hidden data, over the same files', ...gone, rows: [...byKind, all(byKind)] },
  ]
}

/** Whether a word stands in bytes, one byte or two a letter. */
function stands(bytes: Uint8Array, word: string): boolean {
  return [word, [...word].join('\0')].some((form) => findText(bytes, form) >= 0)
}
