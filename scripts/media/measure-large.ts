import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { decode } from '../../packages/media/pixels/decode.ts'
import { loadCodecs } from '../../packages/media/pixels/load-codecs-node.ts'
import { toPngPicture, writePng } from '../../packages/media/pixels/png.ts'
import { isRefusal } from '../../packages/media/types.ts'
import { openDrawer } from './draw/page.ts'
import { makeFaceScenes, readSheet } from './face-scenes.ts'
import type { Section } from './report.ts'
import { firstMeasuredSeed, makeScenes } from './scenes.ts'

const run = promisify(execFile)
const size = { width: 4000, height: 3000 }
const child = join(import.meta.dirname, 'large-child.ts')

/** Time and memory at twelve megapixels: each job runs in a process of its own, so that its peak is its own. */
export async function measureLarge(isFull: boolean): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'))
  try {
    const files = await makeFiles(folder, isFull)
    const seen: string[][] = []
    const covered: string[][] = []
    for (const [name, path] of files) {
      const [look, cover] = [await runJob('examine', path), name.includes('people') ? undefined : await runJob('redact', path)]
      seen.push([name, look.first ?? '–', look.all, look.peak, look.what])
      if (cover) covered.push([name, cover.all, cover.peak, cover.what])
    }
    return [
      { title: 'Examining a picture of 12 megapixels (a process of its own, models loaded in it before)', heads: ['picture', 'first findings, s', 'all, s', 'peak memory of the process, MB', 'seen'], cells: seen },
      { title: 'Covering two boxes in it', heads: ['picture', 's', 'peak memory of the process, MB', 'outside the boxes'], cells: covered },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Job = { first?: string; all: string; peak: string; what: string }

async function runJob(task: string, path: string): Promise<Job> {
  const { stdout } = await run(process.execPath, [child, task, path])
  const { first, all, peak, what } = JSON.parse(stdout) as { first: number | null; all: number; peak: number; what: string }
  return { ...(first === null ? {} : { first: first.toFixed(2) }), all: all.toFixed(2), peak: peak.toFixed(0), what }
}

async function makeFiles(folder: string, isFull: boolean): Promise<[name: string, path: string][]> {
  const drawer = await openDrawer(readSheet())
  const codecs = await loadCodecs()
  try {
    const letter = makeScenes(firstMeasuredSeed, true).find(({ kind, condition, size: em }) => kind === 'letter' && condition === 'plain' && em === 28)
    const people = makeFaceScenes(firstMeasuredSeed, true).find(({ change, size: wide }) => change === 'as they are' && wide === 100)
    if (!letter || !people) throw new Error('The corpus holds no letter or no people.')
    const print = Buffer.from((await drawer.scene({ ...letter, ...size, angle: -3, size: 62 })).jpeg, 'base64')
    const grow = size.width / people.width
    const crowd = Buffer.from((await drawer.faces({ ...people, ...size, placed: people.placed.map((one) => ({ ...one, x: one.x * grow, y: one.y * grow, width: 120 })) })).jpeg, 'base64')
    const pixels = await decode(print, codecs)
    if (isRefusal(pixels)) throw new Error(pixels.what)
    const files: [name: string, ending: string, make: () => Promise<Uint8Array>][] = [
      ['letter, JPEG', 'print.jpg', () => Promise.resolve(print)],
      ['people, JPEG', 'people.jpg', () => Promise.resolve(crowd)],
      ['letter, PNG', 'print.png', () => writePng(toPngPicture(pixels))],
      ['letter, WebP', 'print.webp', () => codecs.writeWebp(pixels, { lossless: false, quality: 85, effort: 1 })],
      ['letter, lossless WebP', 'exact.webp', () => codecs.writeWebp(pixels, { lossless: true, quality: 0, effort: 0 })],
      ['letter, AVIF', 'print.avif', () => codecs.writeAvif(pixels, { quality: 70, speed: 10 })],
    ]
    const made: [string, string][] = []
    for (const [name, ending, make] of files.slice(0, isFull ? undefined : 2)) {
      writeFileSync(join(folder, ending), await make())
      made.push([name, join(folder, ending)])
    }
    return made
  } finally {
    await drawer.close()
  }
}
