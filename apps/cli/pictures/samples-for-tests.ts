import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire, findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { isRefusal, type Pixels } from '@sharewell/media'
import { decode } from '@sharewell/media/redact'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { loadPictureCodecs } from './look-at.ts'

const load = createRequire(import.meta.url)
const samples = join(dirname(load.resolve('@sharewell/media')), 'samples')

/** A sample picture of the picture engine. */
export function readSample(name: string): Buffer {
  return readFileSync(join(samples, name))
}

/** Where a sample lies. */
export function toSamplePath(name: string): string {
  return join(samples, name)
}

/** A photo with a place, a wristband with invented details, and a face of the sheet of portraits that ships with the face model. */
export async function makeWardPhoto(): Promise<Uint8Array> {
  const codecs = await loadPictureCodecs()
  const wristband = readSample('wristband.jpg')
  const faceModel = dirname(findPackageJSON('@vladmandic/human', import.meta.url) ?? '')
  const sheet = await codecs.readJpeg(readFileSync(join(faceModel, 'assets/screenshot-facematch.jpg')))
  const scene = await decode(wristband, codecs)
  if (isRefusal(scene)) throw new Error(scene.what)
  paste(sheet, { x: 226, y: 290, width: 100, height: 100 }, scene, { x: 800, y: 60, factor: 2 })
  const jpeg = await codecs.writeJpeg(scene, { quality: 90, subsampled: true })
  // The sample's hidden data stand right behind its opening.
  const exif = wristband.subarray(2, 4 + wristband.readUInt16BE(4))
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)])
}

function paste(from: Pixels, part: { x: number; y: number; width: number; height: number }, to: Pixels, { x, y, factor }: { x: number; y: number; factor: number }): void {
  for (let row = 0; row < part.height * factor; row++) {
    for (let column = 0; column < part.width * factor; column++) {
      const at = ((part.y + Math.floor(row / factor)) * from.width + part.x + Math.floor(column / factor)) * 4
      to.data.set(from.data.subarray(at, at + 4), ((y + row) * to.width + x + column) * 4)
    }
  }
}

/** Runs a command as the program does, without starting it: its status and both streams. */
export async function runCommand(command: (args: readonly string[], io: Io) => Promise<number>, args: readonly string[], stdin = ''): Promise<{ status: number; out: string; err: string }> {
  const stdout = new PassThrough({ highWaterMark: 1 << 24 })
  const stderr = new PassThrough()
  const io: Io = { stdin: Readable.from([Buffer.from(stdin)]), isStdinTerminal: false, stdout, stderr, environment: { isColoured: false, columns: 80 }, today: '2026-11-20' }
  const read = (stream: PassThrough): string => String(stream.read() ?? '')
  try {
    const status = await command(args, io)
    return { status, out: read(stdout), err: read(stderr) }
  } catch (error) {
    if (error instanceof UsageError) return { status: 2, out: read(stdout), err: error.message }
    throw error
  }
}

/** Runs the real program; a run that hangs is ended and has no status. */
export function runProgram(args: readonly string[]): { status: number | null; out: string; err: string } {
  const program = join(import.meta.dirname, '../bin/sharewell.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', timeout: 60_000 })
  return { status, out: stdout, err: stderr }
}
