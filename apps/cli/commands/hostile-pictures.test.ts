import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPicture } from '../input/picture-file.ts'
import { toReason } from '../input/source.ts'
import { readSample, runCommand, runProgram, toSamplePath } from '../pictures/samples-for-tests.ts'
import { redact } from './redact.ts'
import { review } from './review.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const into = mkdtempSync(join(tmpdir(), 'hostile-out-'))
afterAll(() => { for (const one of [folder, into]) rmSync(one, { recursive: true }) })

const at = (name: string): string => join(folder, name)
const text = (words: string): Buffer => Buffer.from(words, 'latin1')

/** A PNG of a few kilobytes that says it is 40,000 by 40,000 pixels. */
function makeBomb(): Buffer {
  const header = Buffer.from('IHDR\0\0\x9c\x40\0\0\x9c\x40\x08\x06\0\0\0', 'latin1')
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(header))
  const plain = readSample('plain.png')
  return Buffer.concat([plain.subarray(0, 12), header, sum, plain.subarray(33)])
}

/** A TIFF of one directory that names itself as the next. */
function makeCircle(): Buffer {
  return text('II*\0\x08\0\0\0\x02\0\0\x01\x03\0\x01\0\0\0\x04\0\0\0\x01\x01\x03\0\x01\0\0\0\x04\0\0\0\x08\0\0\0')
}

beforeAll(() => {
  const turned = readSample('turned.jpg')
  const files: Record<string, Buffer> = {
    'cut.jpg': turned.subarray(0, turned.length / 2), 'empty.jpg': Buffer.alloc(0), 'bomb.png': makeBomb(), 'circle.tif': makeCircle(), 'png.jpg': readSample('plain.png'),
    'script.jpg': text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'),
    'page.jpg': text('%PDF-1.7 /Author (Okafor)'), 'words.jpg': text('no picture at all'), 'film.jpg': text('\0\0\0\x10ftypmp42\0\0\0\0\0\0\0\x08moov'),
    'scan.jpg': Buffer.concat([Buffer.alloc(128), text('DICM\x02\0\x10\0UI\x14\x001.2.840.10008.1.2.1\0\x10\0\x10\0PN\x06\0OKAFOR')]),
    'two.jpg': Buffer.concat([readSample('plain.jpg'), text('PK\x03\x04<script>alert(1)</script> %PDF-1.7')]),
    'broken.jpg': Buffer.concat([text('\xff\xd8\xff\xe0'), Buffer.alloc(4000, 0xff)]),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(at(name), bytes)
  const huge = openSync(at('huge.jpg'), 'w')
  ftruncateSync(huge, 500_000_000)
  closeSync(huge)
  symlinkSync(at('gone.jpg'), at('link.jpg'))
})

describe('a file that is no picture to take', () => {
  test.each<[string, RegExp, number, string]>([
    ['cut.jpg', /The picture breaks off before its end\. Copy or download it again\.$/, 1, 'media/no-unread-picture'],
    ['empty.jpg', /The file is empty\. Choose the picture again/, 1, 'media/no-unread-picture'],
    ['broken.jpg', /The picture (?:is damaged|breaks off)/, 1, 'media/no-unread-picture'],
    ['bomb.png', /it is 40000 by 40000 pixels; at most 60 million pixels are read/, 1, 'media/no-unread-picture'],
    ['huge.jpg', /The file has 500 MB; at most 100 MB are read\./, 1, 'media/no-unread-picture'],
    ['circle.tif', /This is a TIFF picture\..*Save it as a JPEG or PNG picture/, 1, 'media/no-unread-picture'],
    ['script.jpg', /This is an SVG drawing\. It can hold script/, 1, 'media/no-unread-picture'],
    ['page.jpg', /This is a PDF document/, 1, 'media/no-unread-picture'],
    ['film.jpg', /This is a film\./, 1, 'media/no-unread-picture'],
    ['scan.jpg', /This is a DICOM file .* ask your department how\.$/, 1, 'media/no-dicom'],
    ['words.jpg', /This is no picture that can be read here\./, 1, 'media/no-unread-picture'],
  ])('%s', async (name, words, status, rule) => {
    const out = join(into, 'out.jpg')
    const refused = await runCommand(redact, [at(name), out])
    expect([refused.status, refused.out, readdirSync(into)]).toEqual([2, '', []])
    expect(refused.err).toMatch(words)
    expect(refused.err).toContain(`${name} cannot be used: `)

    const reviewed = await runCommand(review, ['--media', at(name), '--alt', 'A plain wall.', '--format', 'json'])
    expect(reviewed.err).toBe('')
    expect(reviewed.status).toBe(status)
    expect(JSON.parse(reviewed.out)).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ rule, in: { attachment: at(name) } })]) })
  })
})

describe('a file that can be used, for all that', () => {
  test('a picture with another ending is what it holds', async () => {
    const { status, out } = await runCommand(redact, [at('png.jpg'), join(into, 'as.jpg'), '--metadata'])
    expect(status).toBe(0)
    expect(out).toContain('It is a PNG picture, whatever its name says.')
  })

  test('what hangs behind a picture goes', async () => {
    const { status, out } = await runCommand(redact, [at('two.jpg'), join(into, 'two.jpg'), '--metadata'])
    expect(status).toBe(0)
    expect(out).toContain('Data after the end of the picture')
  })
})

describe('what is no file to read', () => {
  test.each<[string, RegExp]>([
    ['none.jpg', /^cannot read \S+none\.jpg: there is no such file$/],
    ['link.jpg', /^cannot read \S+link\.jpg: there is no such file$/],
    ['.', /^cannot read \S+: it is a folder$/],
    ['cut.jpg/inside', /^cannot read \S+: there is no such file$/],
    ['/dev/zero', /^cannot read \/dev\/zero: it is a pipe or a device, not a file$/],
  ])('%s', async (name, words) => {
    const path = name.startsWith('/') ? name : at(name)
    for (const [command, args] of [[redact, [path, join(into, 'x.jpg')]], [review, ['--media', toSamplePath('plain.jpg'), '--media', path]]] as const) {
      const { status, out, err } = await runCommand(command, args)
      expect([status, out]).toEqual([2, ''])
      expect(err).toMatch(words)
    }
  })

  test.each([['EACCES', 'this user may not read it'], ['EPERM', 'this user may not read it'], ['EISDIR', 'it is a folder'], ['ENOTDIR', 'there is no such file']])('%s in words', (code, words) => {
    expect(toReason(Object.assign(new Error('as the system says it'), { code }))).toBe(words)
  })

  test('a pipe that nobody writes to is not waited for', () => {
    spawnSync('mkfifo', [at('pipe.jpg')])
    for (const args of [['redact', at('pipe.jpg'), join(into, 'x.jpg')], ['review', '--media', at('pipe.jpg')]]) {
      expect(runProgram(args)).toEqual({ status: 2, out: '', err: `sharewell: cannot read ${at('pipe.jpg')}: it is a pipe or a device, not a file\n` })
    }
  })
})

describe('a file that changes once it is open', () => {
  test('one that goes away is read to its end', () => {
    writeFileSync(at('passing.jpg'), 'picture')
    const file = openPicture(at('passing.jpg'))
    rmSync(at('passing.jpg'))
    expect(file.read()).toEqual(new Uint8Array(Buffer.from('picture')))
    file.close()
  })

  test.each([3, 9])('one that has another length then is refused: %i bytes', (length) => {
    writeFileSync(at('passing.jpg'), 'picture')
    const file = openPicture(at('passing.jpg'))
    truncateSync(at('passing.jpg'), length)
    expect(() => file.read()).toThrow(/passing\.jpg: it changed while it was read; try again$/)
    file.close()
  })
})
