import { decode } from '../../packages/media/pixels/decode.ts'
import { loadCodecs } from '../../packages/media/pixels/load-codecs-node.ts'
import { toPngPicture, writePng } from '../../packages/media/pixels/png.ts'
import { drawScene } from '../../packages/media/pixels/samples-for-tests.ts'
import { compare } from '../../packages/media/redact/check.ts'
import { solid } from '../../packages/media/redact/paint.ts'
import { redact } from '../../packages/media/redact/redact.ts'
import { isRefusal } from '../../packages/media/types.ts'
import type { Section } from './report.ts'

const [width, height] = [1216, 904]
const boxes = [{ x: 131, y: 97, width: 260, height: 120 }, { x: 700, y: 505, width: 77, height: 301 }]

/** How near the result is outside the boxes, decoded and compared here, beside what the report says. */
export async function measureCovering(): Promise<Section[]> {
  const codecs = await loadCodecs()
  const scene = drawScene(width, height)
  const files: [name: string, bytes: Uint8Array][] = [
    ['JPEG 85, halved colours', await codecs.writeJpeg(scene, { quality: 85, subsampled: true })],
    ['JPEG 60, halved colours', await codecs.writeJpeg(scene, { quality: 60, subsampled: true })],
    ['JPEG 92, full colours', await codecs.writeJpeg(scene, { quality: 92, subsampled: false })],
    ['PNG', await writePng(toPngPicture(scene))],
    ['WebP, lossless', await codecs.writeWebp(scene, { lossless: true, quality: 80, effort: 2 })],
    ['WebP 80', await codecs.writeWebp(scene, { lossless: false, quality: 80, effort: 2 })],
    ['AVIF 80', await codecs.writeAvif(scene, { quality: 80, speed: 9 })],
  ]
  const cells: string[][] = []
  for (const [name, bytes] of files) {
    const result = await redact(bytes, { boxes, metadata: true }, codecs)
    if (isRefusal(result)) {
      cells.push([name, 'refused', result.what, '', '', ''])
      continue
    }
    const [before, after] = [await decode(bytes, codecs), await decode(result.bytes, codecs)]
    if (isRefusal(before) || isRefusal(after)) throw new Error(`${name} cannot be read again.`)
    const { outside, inside, edge } = compare(before, after, boxes, solid)
    cells.push([name, outside === Infinity ? 'exact' : `${outside.toFixed(1)} dB`, result.report.outside === 'exact' ? 'exact' : `${result.report.outside.toFixed(1)} dB`, String(inside), String(edge), `${Math.round(bytes.length / 1000)} to ${Math.round(result.bytes.length / 1000)} kB`])
  }
  return [{ title: `Covering two boxes in a picture of ${width} × ${height}`, heads: ['format', 'outside, measured', 'outside, reported', 'largest step from black inside', '… along the edge', 'size'], cells }]
}
