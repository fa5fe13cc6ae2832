import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { toColumns } from '../../output/style.ts'
import { createReviewer } from '@sharewell/review'
import { findPackFaults, packSchema } from '@sharewell/review/pack-schema'
import { packs as allPacks } from '@sharewell/review/packs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packs } from './index.ts'

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'packs-')) })
afterAll(() => rmSync(folder, { recursive: true }))

async function run(args: readonly string[], today = '2026-11-20'): Promise<{ status: number; out: string }> {
  const [stdout, stderr] = [new PassThrough({ highWaterMark: 1 << 24 }), new PassThrough()]
  const status = await packs(args, { stdin: Readable.from([]), isStdinTerminal: false, stdout, stderr, environment: { isColoured: false, columns: 80 }, today })
  return { status, out: String(stdout.read() ?? '') }
}

const readJson = async (args: readonly string[]): Promise<unknown> => JSON.parse((await run([...args, '--format', 'json'])).out)

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('packs', () => {
  test('lists every pack, with or without the word', async () => {
    const { out } = await run([])
    expect(await run(['list'])).toEqual({ status: 0, out })
    for (const { id, title } of allPacks) expect(out).toMatch(new RegExp(`^${id} +${title.slice(0, 12).replace(/[()/.]/g, '\\$&')}`, 'm'))
    expect(out).toContain('superseded by gmc2024, off')
    expect(out).not.toContain('reading again')
  })

  test.each([['2027-11-20', 0], ['2027-11-21', allPacks.length]])('on %s %i want reading again', async (day, count) => {
    expect((await run(['list', '--on', day])).out.match(/it wanted reading again/g) ?? []).toHaveLength(count)
    expect((await run([], day)).out.match(/it wanted reading again/g) ?? []).toHaveLength(count)
  })

  test.each([['2027-05-20', 0], ['2027-05-21', 15]])('on %s %i facts about platforms want reading again', async (day, count) => {
    expect((await run(['facts', '--on', day])).out.match(/it wanted reading again/g) ?? []).toHaveLength(count)
    expect(await readJson(['facts'])).toHaveLength(15)
    expect((await run(['list', '--on', day])).out.includes('15 facts about platforms')).toBe(count > 0)
  })

  test('no line of the list, of a pack or of the coverage is too wide', async () => {
    for (const args of [[], ['coverage'], ['facts'], ['list', '--on', '2030-01-01'], ...allPacks.map(({ id }) => ['show', id])]) {
      for (const line of (await run(args)).out.split('\n')) expect(toColumns(line), line).toBeLessThanOrEqual(line.startsWith('https:') ? Infinity : 80)
    }
  })

  test('a pack as JSON is the pack, fit to be read again', async () => {
    for (const pack of allPacks) {
      const value = await readJson(['show', pack.id])
      expect(value).toEqual(pack)
      expect(findPackFaults(value)).toEqual([])
    }
  })

  test('a clause alone shows where it stands, how it is known and what serves it', async () => {
    const { out } = await run(['show', 'ccmc.07'])
    for (const words of ['ccmc.07  Disputes not in public', '  known  known at second hand', '  served ', 'Consell']) expect(out).toContain(words)
  })

  test('coverage names every clause and rule, and ends with 0 while nothing is unserved', async () => {
    const { status, out } = await run(['coverage'])
    expect([status, out.includes('Nothing is left unserved.')]).toEqual([0, true])
    for (const { id } of allPacks.flatMap(({ clauses }) => clauses)) expect(out).toContain(`  ${id} `)
    expect(await readJson(['coverage'])).toMatchObject({ unserved: [] })
  })

  test('suggest says how to use what it suggests', async () => {
    expect((await run(['suggest', '--country', 'Spain', '--region', 'Catalonia'])).out).toContain('  sharewell review --packs sharewell,ccmc,omc,wma,disclosure\n')
    for (const [args, says] of [[['--country', 'Narnia'], true], [['--country', 'Narnia', '--region', 'West'], true], [['--country', 'Canada', '--region', 'Yukon'], false], [[], false], [['--role', 'student'], false]] as const) {
      expect((await run(['suggest', ...args])).out.includes('No pack here speaks for'), args.join(' ')).toBe(says)
    }
    expect(await readJson(['suggest'])).toMatchObject([{ pack: 'sharewell' }, { pack: 'wma' }, { pack: 'disclosure' }])
  })
})

describe('packs diff', () => {
  const [cmpa] = allPacks.filter(({ id }) => id === 'cmpa')
  if (!cmpa) throw new Error('the pack is gone')
  const newer = { ...cmpa, version: '2027.1.0', clauses: cmpa.clauses.map((clause) => (clause.id === 'cmpa.08' ? { ...clause, summary: 'An alias hides little.' } : clause)) }
  const reviewer = createReviewer({ packs: [cmpa] })
  const reviews = ['Throwaway account. Consultant at a big teaching hospital, ask me anything.', 'Handwashing works.'].map((text, at) => JSON.stringify(reviewer.review({ id: `post-${at}`, text })))

  test('tells what changed and which reviews it touches', async () => {
    const args = ['diff', file('old.json', JSON.stringify(cmpa)), file('new.json', JSON.stringify(newer)), '--reviews', file('reviews.jsonl', `${reviews.join('\n')}\nno review\n`)]
    const { status, out } = await run(args)
    expect(status).toBe(0)
    expect(out).toContain('cmpa 2026.11.0 → 2027.1.0\n\nchanged  cmpa.08  Pseudonym is no licence\n  wording ')
    expect(out).toContain('             now An alias hides little.\n')
    expect(out).toContain('1 of 2 reviews could read differently now. 1 line holds no review.\n  line 1, post-0 (advise); cites cmpa.08\n')
    expect(await readJson(args)).toMatchObject({ pack: 'cmpa', clauses: [{ clause: 'cmpa.08', kind: 'changed' }], reviews: { read: 2, unread: 1, touched: [{ line: 1, id: 'post-0', cites: ['cmpa.08'] }] } })
  })

  test('of a pack with itself says that nothing changed', async () => {
    const path = file('same.json', JSON.stringify(cmpa))
    expect((await run(['diff', path, path])).out).toBe('cmpa 2026.11.0 → 2026.11.0\nNothing changed.\n')
  })
})

describe('a local pack from its file', () => {
  const path = join(import.meta.dirname, '../../../../packages/review/packs/local/examples/riverbend-general.yaml')
  const source = readFileSync(path, 'utf8')

  test('is shown with the words that serve its clauses, and as data', async () => {
    const { out } = await run(['show', path])
    for (const words of ['Posting about work at Riverbend General', '  served its own words: code-names', 'written by Riverbend General']) expect(out).toContain(words)
    const value = await readJson(['show', path])
    expect(findPackFaults(value)).toEqual([])
    expect((await run(['diff', path, file('same.json', JSON.stringify(value))])).out).toContain('Nothing changed.')
  })

  test('its update tells which phrases, words and hashtags changed', async () => {
    const newer = source.replace('"2026.11.0"', '"2026.11.1"').replace('"heron building"', '"heron building", "Heron House"').replace('#RiverbendCares', '#RiverbendHelps').replace('id: logo\n    phrases', 'id: emblem\n    phrases')
    const made = createReviewer({ packs: [packSchema.parse(await readJson(['show', path]))] }).review({ id: 'p', text: 'Two years on Project Heron, and what a team.' })
    const { out } = await run(['diff', path, file('newer.yaml', newer), '--reviews', file('local.jsonl', JSON.stringify(made))])
    expect(out).toBe(`riverbend-general 2026.11.0 → 2026.11.1
  hashtags   was #RiverbendCares, #RiverbendResearchDay
             now #RiverbendHelps, #RiverbendResearchDay

changed  riverbend-general/code-names
  phrases    was Project Heron, heron building, heron programme*
             now Heron House, Project Heron, heron building, heron programme*

added    riverbend-general/emblem

removed  riverbend-general/logo

1 of 1 review could read differently now.
  line 1, p (hold); meets riverbend-general/code-names
What the new words would find, only another review of the posts can tell.
`)
  })
})

describe('what cannot be used says what to do', () => {
  test.each<[string[], RegExp]>([
    [['frobnicate'], /there is no command "packs frobnicate"; there are list, show, /],
    [['--on', 'soon'], /--on is "soon"; it must be a date such as/],
    [['--on', '2026-02-31'], /--on is "2026-02-31"; it must be a date such as/],
    [['list', 'cmpa'], /did you mean "sharewell packs show ID"/],
    [['show'], /name one pack or clause/],
    [['show', 'nobody'], /there is no pack or clause "nobody"/],
    [['show', '__proto__'], /there is no pack or clause/],
    [['facts', 'x'], /packs facts takes no name/],
    [['coverage', 'cmpa'], /packs coverage takes no name/],
    [['suggest', '--role', 'king'], /--role is "king"; it can be physician, /],
    [['suggest', 'Canada'], /say where and who with --country/],
    [['diff', 'one.json'], /name the old and the new file/],
    [['diff', '/nowhere/a.json', '/nowhere/b.json'], /cannot read \/nowhere\/a\.json/],
  ])('%j', async (args, words) => {
    await expect(run(args)).rejects.toThrow(words)
  })

  test.each<[string, string, RegExp]>([
    ['no JSON', 'not json', /is not JSON; "sharewell packs show ID --format json" writes a pack/],
    ['no pack', '{"id":"X"}', /is no pack that can be used: id: must be /],
    ['another pack', JSON.stringify({ ...allPacks[0] }), /give two versions of one pack/],
  ])('a file that holds %s', async (_, content, words) => {
    await expect(run(['diff', file('sound.json', JSON.stringify(allPacks[1])), file('faulty.json', content)])).rejects.toThrow(words)
  })
})
