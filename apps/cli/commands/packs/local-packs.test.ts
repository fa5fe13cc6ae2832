import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choosePacks } from '../../engine.ts'
import { packs } from './index.ts'

const example = join(import.meta.dirname, '../../../../packages/review/packs/local/examples/riverbend-general.yaml')
let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'local-packs-')) })
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: readonly string[]): Promise<{ status: number; out: string }> {
  const [stdout, stderr] = [new PassThrough({ highWaterMark: 1 << 24 }), new PassThrough()]
  const status = await packs(args, { stdin: Readable.from([]), isStdinTerminal: false, stdout, stderr, environment: { isColoured: false, columns: 80 }, today: '2026-11-20' })
  return { status, out: String(stdout.read() ?? '') }
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const sound = readFileSync(example, 'utf8')

describe('packs new', () => {
  test('writes a pack that is sound, comes out as written, and is left alone', async () => {
    const path = join(folder, 'Hôpital du Lac.yaml')
    expect(await run('new', path)).toMatchObject({ status: 0 })
    expect(readFileSync(path, 'utf8')).toContain('\nid: hopital-du-lac\n')
    expect((await run('validate', path)).status).toBe(0)
    expect(await run('test', path)).toEqual({ status: 0, out: 'All 2 examples come out as written.\n' })
    await expect(run('new', path)).rejects.toThrow('is there already; choose another name, or move it away')
  })
  test.each([['cmpa.yaml', 'cmpa-local'], ['7.yaml', 'our-house']])('%s gets the id %s', async (name, id) => {
    await run('new', join(folder, name))
    expect(readFileSync(join(folder, name), 'utf8')).toContain(`\nid: ${id}\n`)
    expect((await run('validate', join(folder, name))).status).toBe(0)
  })
  test.each<[string[], RegExp]>([[[], /name the file to write/], [['pack.txt'], /pack\.txt must end in \.yaml/], [['/nowhere/at/all.yaml'], /cannot write \/nowhere\/at\/all\.yaml: there is no such file/]])('%j cannot be used', async (args, words) => {
    await expect(run('new', ...args)).rejects.toThrow(words)
  })
})

describe('packs validate', () => {
  test('says what the example will do, phrases and all', async () => {
    const { status, out } = await run('validate', example)
    expect(status).toBe(0)
    for (const words of ['It holds posts with these words', '“Project Heron”', 'It advises on these words, and the author may silence it', '“#riverbendcares”', 'only where its\nauthor switches it on']) expect(out.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
  test('tells every fault with file, line, column and mend, and ends with 2', async () => {
    const path = file('faulty.yaml', sound.replace('owner:', 'ownr:').replace('severity: hold', 'severity: block'))
    const { status, out } = await run('validate', path)
    expect(status).toBe(2)
    expect(out).toContain(`${path}:10:1: there is no key "ownr" here; did you mean "owner"?`)
    expect(out).toContain('"severity" is "block"; it can be tip, advise or hold')
    expect(JSON.parse((await run('validate', path, '--format', 'json')).out)).toMatchObject({ ok: false, faults: [{ line: 7 }, { line: 10, column: 1 }, { column: 15 }] })
  })
  test('refuses a hold on what staff may speak about', async () => {
    const { status, out } = await run('validate', file('censor.yaml', sound.replace('severity: advise', 'severity: hold')))
    expect(status).toBe(2)
    expect(out).toContain('“short-staffed” would hold posts about staffing; make it "advise", or take it out: criticism of services in good faith is protected')
  })
  test.each<[string, string | Buffer, RegExp]>([
    ['huge.yaml', 'x'.repeat(50_000_000), /^\S+huge\.yaml:1:1: the file is larger than 256 KB; /],
    ['bomb.yaml', 'a: &a [1]\nb: [*a, *a]', /:1:4: an anchor \(&\) is not read here; /],
    ['proto.yaml', `${sound}__proto__: { a: 1 }`, /the key "__proto__" is never read; take it out/],
  ])('%s is refused', async (name, content, words) => {
    const { status, out } = await run('validate', file(name, content))
    expect([status, out]).toEqual([2, expect.stringMatching(words)])
  })
  test.each<[string, RegExp]>([['/nowhere/pack.yaml', /cannot read \/nowhere\/pack\.yaml: there is no such file/], [tmpdir(), /it is a folder/]])('%s cannot be read', async (path, words) => {
    await expect(run('validate', path)).rejects.toThrow(words)
  })
  test('a file that is not UTF-8 is told so', async () => {
    await expect(run('validate', file('latin.yaml', Buffer.from([0x69, 0xe9])))).rejects.toThrow('is not UTF-8 text')
  })
})

describe('packs test', () => {
  test('ends with 0 where all come out as written', async () => {
    expect(await run('test', example)).toMatchObject({ status: 0, out: expect.stringMatching(/^All \d+ examples come out as written\.\n$/) })
  })
  test('tells the one that does not, and ends with 1', async () => {
    const path = file('untrue.yaml', sound.replace('- "A grey heron stood by the river on my way in."', '- "The Heron Building stood by the river on my way in."'))
    const { status, out } = await run('test', path)
    expect(status).toBe(1)
    expect(out).toMatch(/^- code-names should let this pass, and it spoke up\n {4}The Heron Building stood by the river on my way in\.\n1 of \d+ examples comes out otherwise\.\n$/)
  })
  test('a faulty pack is not run', async () => {
    await expect(run('test', file('broken.yaml', sound.replace('kind: local', 'kind: law')))).rejects.toThrow(/broken\.yaml:\d+:7: "kind" is "law"; it can be local/)
  })
})

describe('--packs', () => {
  test('takes files beside names', () => {
    expect(choosePacks(`sharewell,${example}`).map(({ id }) => id)).toEqual(['sharewell', 'riverbend-general'])
    expect(choosePacks(example).map(({ id }) => id)).toEqual(['riverbend-general'])
  })
  test('refuses the same pack twice, a faulty one, and one that is not there', () => {
    expect(() => choosePacks(`${example},${file('copy.yaml', sound)}`)).toThrow('--packs names the pack riverbend-general twice; give one file of it')
    expect(() => choosePacks(file('faulty2.yaml', 'id: 1'))).toThrow(/faulty2\.yaml:1:1: .*, and \d+ more; "sharewell packs validate /)
    expect(() => choosePacks('./nowhere.yaml')).toThrow('cannot read ./nowhere.yaml')
  })
})
