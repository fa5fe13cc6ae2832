import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess } from '@sharewell/assess'
import { loadCodecs } from '@sharewell/media/codecs-node'
import { examine, type Examined } from '@sharewell/media/examine'
import { loadSeeTools } from '@sharewell/media/see-tools-node'
import { createReviewer } from '@sharewell/review'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EyeClosed, openEye } from './eye.ts'
import { examinedSchema } from './examined-shape.ts'

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../packages/media/samples', name)))
const limits = { faces: 60_000, text: 60_000 }

describe('what the server sees', () => {
  const eye = openEye()
  const reviewer = createReviewer()
  afterAll(() => eye.close())

  test.each(['wristband.jpg', 'plain.png', 'turned.webp', 'animated.gif', 'cmyk.jpg'])('in %s is what the device sees, and so is the verdict', async (name) => {
    const bytes = sample(name)
    const here = await examine(bytes, { codecs: await loadCodecs(), loadSeeTools }, { limits })
    const there = await eye.look(bytes)
    expect(there).toEqual(here)
    const verdictOf = (examined: Examined) => assess({ text: 'Rounds done.', attachments: [{ id: 'a', type: 'image', alt: 'A door' }] }, reviewer, { pictures: { a: { examined } } })
    expect(verdictOf(there)).toEqual(verdictOf(here))
    expect(examinedSchema.parse(JSON.parse(JSON.stringify(there)))).toEqual(here)
  }, 60_000)

  test('names on a wristband are read, and the verdict holds them', async () => {
    const examined = await eye.look(sample('wristband.jpg'))
    expect(examined.seen?.text.length).toBeGreaterThan(0)
    expect(assess({ text: 'Rounds done.', attachments: [{ id: 'a', type: 'image' }] }, reviewer, { pictures: { a: { examined } } }).verdict).not.toBe('clear')
  }, 60_000)
})

describe('the process that looks', () => {
  let folder: string
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'sharewell-eye-')) })
  afterAll(() => rmSync(folder, { recursive: true }))
  /** A program that notes each start in a file and then does as it is told. */
  const program = (name: string, does: string): { path: string; starts: () => number } => {
    const [path, log] = [join(folder, `${name}.mjs`), join(folder, `${name}.log`)]
    writeFileSync(log, '')
    writeFileSync(path, `import { appendFileSync } from 'node:fs'\nappendFileSync(${JSON.stringify(log)}, Object.keys(process.env).includes('HOME') ? 'env' : 's')\n${does}`)
    return { path, starts: () => readFileSync(log, 'utf8').length }
  }
  const harmless = "process.on('message', ({ id, bytes }) => process.send({ id, examined: { type: 'png', size: bytes.length, width: 1, height: 1, frames: 1, metadata: [], seen: null } }))\nprocess.on('disconnect', () => process.exit())"

  test('is given nothing of the environment, serves one picture after the other, and ends when it has nothing to do', async () => {
    const { path, starts } = program('harmless', harmless)
    const eye = openEye({ program: path, idle: 50 })
    const sizes = await Promise.all([3, 4, 5].map(async (size) => (await eye.look(new Uint8Array(size))).size))
    expect([sizes, starts()]).toEqual([[3, 4, 5], 1])
    await expect.poll(async () => { await eye.look(new Uint8Array(1)); return starts() }, { interval: 200, timeout: 10_000 }).toBeGreaterThan(1)
    eye.close()
  })

  test.each([
    ['breaks', "process.on('message', () => process.abort())"], ['hangs', "process.on('message', () => { for (;;) ; })"], ['says that looking failed', "process.on('message', ({ id }) => process.send({ id, examined: null }))"], ['says something else', "process.on('message', ({ id }) => process.send({ id, examined: { seen: 'nothing bad' } }))"],
  ])('that %s twice leaves a picture that was not seen, never a harmless one', async (name, does) => {
    const { path, starts } = program(name.replaceAll(' ', '-'), does)
    const eye = openEye({ program: path, longest: 2000 })
    const examined = await eye.look(new Uint8Array(7))
    expect([examined.seen, examined.size, examined.refusal?.refused, starts()]).toEqual([null, 7, true, 2])
    expect(assess({ text: 'Rounds done.', attachments: [{ id: 'a', type: 'image', alt: 'A door' }] }, createReviewer(), { pictures: { a: { examined } } }).verdict).toBe('hold')
    eye.close()
  })

  test('is ended in the middle when the server stops, and the picture counts as not looked at', async () => {
    const { path, starts } = program('endless', "process.on('message', () => { for (;;) ; })")
    const eye = openEye({ program: path })
    const outcome = eye.look(new Uint8Array(1)).then(() => undefined, (error: unknown) => error)
    await expect.poll(starts, { timeout: 10_000 }).toBe(1)
    eye.close()
    expect(await outcome).toBeInstanceOf(EyeClosed)
    await expect(eye.look(new Uint8Array(1))).rejects.toBeInstanceOf(EyeClosed)
  })
})
