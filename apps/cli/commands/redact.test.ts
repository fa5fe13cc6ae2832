import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAt } from '../pictures/look-at.ts'
import { makeWardPhoto, readSample, runCommand, runProgram, toSamplePath } from '../pictures/samples-for-tests.ts'
import { redact } from './redact.ts'

const folder = mkdtempSync(join(tmpdir(), 'redact-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]): ReturnType<typeof runCommand> => runCommand(redact, args)
/** Degrees and minutes of the hidden place, as EXIF writes them. */
const place = Buffer.from([49, 0, 0, 0, 1, 0, 0, 0, 42, 0, 0, 0])
const hidden = ['Fieldphone', 'FP-3', 'Okafor', 'SN4471X', '2026:11:03', 'Exif', 'WHITCOMBE']

describe('a photo with a place, a face and a wristband', () => {
  let before: Buffer
  beforeAll(async () => {
    before = Buffer.from(await makeWardPhoto())
    writeFileSync(at('ward.jpg'), before, { mode: 0o600 })
  }, 60_000)

  test('holds all three, and what comes out holds none', async () => {
    const seen = (await lookAt(before, () => undefined)).seen
    expect(seen?.faces).toHaveLength(1)
    expect(seen?.text.map(({ text }) => text).join(' ')).toContain('WHITCOMBE')
    expect(before.includes(place)).toBe(true)

    const { status, out, err } = runProgram(['redact', at('ward.jpg'), at('clean.jpg')])
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('a face, top right')
    expect(out).toContain('words, left')
    expect(out).toContain('Where it was taken: 49.71000, -54.16667')
    expect(out).toContain('Looked at again: no face, no words and no hidden data found.')

    const after = readFileSync(at('clean.jpg'))
    expect(after.includes(place)).toBe(false)
    for (const word of hidden) expect(after.includes(word), word).toBe(false)
    expect(await lookAt(after, () => undefined)).toMatchObject({ type: 'jpeg', width: 1200, height: 800, seen: { faces: [], text: [], unfinished: [] } })
    expect(readFileSync(at('ward.jpg')).equals(before)).toBe(true)
    expect(statSync(at('clean.jpg')).mode & 0o777).toBe(0o600)
  }, 120_000)

  test('loses only what was asked for, and the report as data says so', async () => {
    const { status, out } = await run(at('ward.jpg'), at('box.jpg'), '--box', '10,10,40,30', '--box', '800,60,200,200', '--look', 'soft', '--max-side', '600', '--format', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      in: at('ward.jpg'), out: at('box.jpg'), width: 600, height: 400, lookedFor: ['metadata'], look: 'soft', left: { covers: [], hidden: [], unsure: [] },
      covered: [{ what: 'box', box: { x: 10, y: 10, width: 40, height: 30 } }, { what: 'box', box: { x: 800, y: 60, width: 200, height: 200 } }],
      fitted: { changed: true, widthBefore: 1200 }, removed: expect.arrayContaining([expect.objectContaining({ kind: 'position' })]),
    })
  })
})

test('hidden data alone: every pixel stays', async () => {
  const { status, out } = await run(toSamplePath('wristband.jpg'), at('bare.jpg'), '--metadata')
  expect(status).toBe(0)
  expect(out.replace(/\s+/g, ' ')).toContain('the rest every other pixel is as it was Looked at again: no hidden data found. I did not look for faces and words.')
  expect(readFileSync(at('bare.jpg')).includes(place)).toBe(false)
})

test('of what moves one frame is looked at, and that is no clean bill', async () => {
  const { status, out } = await run(toSamplePath('animated.gif'), at('moving.png'))
  expect(status).toBe(1)
  expect(out).toContain('It is a GIF picture, whatever its name says.')
  expect(out).toContain('of its 3 frames only the first was looked at')
}, 60_000)

describe('what it is told', () => {
  const picture = toSamplePath('plain.jpg')
  test.each<[string[], RegExp]>([
    [[], /^name the picture and the new file/],
    [[picture], /^name the picture and the new file/],
    [[picture, 'a', 'b'], /^name the picture and the new file/],
    [[picture, 'a', '--box', '1,2,3'], /^--box is "1,2,3"; it must be x,y,width,height/],
    [[picture, 'a', '--box', '1,2,0,4'], /^--box is "1,2,0,4"/],
    [[picture, 'a', '--box', '1,2,NaN,4'], /^--box is "1,2,NaN,4"/],
    [[picture, 'a', '--box', '-1,2,3,4'], /^--box is "-1,2,3,4"/],
    [[picture, 'a', '--look', 'blur'], /^--look is "blur"; it can be solid, soft$/],
    [[picture, 'a', '--max-side', '0'], /^--max-side is "0"; it must be a whole number above zero$/],
    [[picture, 'a', '--max-bytes', '1e9'], /^--max-bytes is "1e9"/],
    [[picture, 'a', '--format', 'xml'], /^--format is "xml"; it can be text, json$/],
    [[picture, join(folder, 'far.jpg'), '--box', '900,900,5,5'], /A box lies outside the picture/],
  ])('%j', async (args, words) => {
    const { status, err } = await run(...args)
    expect(status).toBe(2)
    expect(err).toMatch(words)
  })
})

describe('where the new file goes', () => {
  const own = at('own.jpg')
  beforeAll(() => {
    writeFileSync(own, readSample('plain.jpg'))
    linkSync(own, at('same.jpg'))
    symlinkSync(own, at('link.jpg'))
    symlinkSync(at('nothing.jpg'), at('dangling.jpg'))
    writeFileSync(at('there.jpg'), 'there')
    mkdirSync(at('inside'))
  })
  test.each<[string, string[], RegExp]>([
    ['itself', ['own.jpg', '--force'], /it is the picture itself/],
    ['itself by another name', ['same.jpg', '--force'], /it is the picture itself/],
    ['itself by a link', ['link.jpg', '--force'], /it is the picture itself/],
    ['a file that is there', ['there.jpg'], /it is there already; name another file, or use --force$/],
    ['a link to nothing', ['dangling.jpg'], /it is there already/],
    ['a folder', ['inside', '--force'], /it is a folder; name a file in it$/],
    ['a folder that is not there', ['none/a.jpg'], /its folder is not there$/],
  ])('%s is refused', async (_name, [name = '', ...more], words) => {
    const before = readdirSync(folder)
    const { status, err } = await run(own, at(name), '--metadata', ...more)
    expect([status, readFileSync(at('there.jpg'), 'utf8')]).toEqual([2, 'there'])
    expect(err).toMatch(words)
    expect(readdirSync(folder)).toEqual(before)
  })
  test('a device is refused', async () => {
    expect((await run(own, '/dev/null', '--metadata', '--force')).err).toBe('cannot write /dev/null: it is a pipe or a device, not a file')
  })
  test('--force writes over a file', async () => {
    expect((await run(own, at('there.jpg'), '--metadata', '--force')).status).toBe(0)
    expect(readFileSync(at('there.jpg')).equals(readSample('plain.jpg'))).toBe(true)
    writeFileSync(at('there.jpg'), 'there')
  })
  test('a name is no command for the terminal', async () => {
    const { out } = await run(own, at('a\u001B[31m\nb.jpg'), '--metadata')
    expect(out).not.toContain('\u001B')
    expect(out).toContain('a\uFFFD[31m\uFFFDb.jpg')
  })
})
