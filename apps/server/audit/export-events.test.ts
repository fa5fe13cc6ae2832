import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emitEvent } from '../db/emit-event.ts'
import { events } from '../db/schema/events.ts'
import { workspaces } from '../db/schema/workspaces.ts'
import { openTestServer, type TestServer } from '../testing/open-test-server.ts'
import { countInto, type ExportedEvent, readEvents, recordExport, toCell, toLines } from './export-events.ts'
import { sealEvents } from './seal-events.ts'

let server: TestServer
let here: string
let there: string

async function happen(workspaceId: string, data: Record<string, string | number>): Promise<string> {
  const { context, clock } = server
  clock.advance(1000)
  return emitEvent(context, context.database, { workspaceId, name: 'week.changed', subject: { kind: 'channel', id: context.ids.make() }, data })
}

async function gather<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

describe('an export', () => {
  beforeEach(async () => {
    server = await openTestServer()
    const { database, ids, clock } = server.context
    here = ids.make()
    there = ids.make()
    for (const id of [here, there]) await database.insert(workspaces).values({ id, name: 'Riverbend', timeZone: 'America/Toronto', madeAt: clock.now() })
  })
  afterEach(() => server.close())

  test('has every event of one workspace, or of all, more than one page of them, with its place in the chain', async () => {
    const { database, ids, clock } = server.context
    const rows = Array.from({ length: 2500 }, (_, at) => ({ id: ids.make(), workspaceId: here, name: 'week.changed', subjectKind: 'channel', subjectId: here, at: clock.now() + at, data: { slots: at } }))
    await database.insert(events).values(rows)
    await happen(there, { slots: 1 })
    await sealEvents(server.context)
    const last = await happen(here, { slots: 2 })
    const found = await gather(readEvents(database, { workspaceId: here }))
    expect(found.map(({ id, number }) => [id, number])).toEqual([...rows.map(({ id }, at) => [id, at + 1]), [last, null]])
    expect(await gather(readEvents(database))).toHaveLength(2502)
    expect(found[7]).toEqual({ id: rows[7]?.id, workspaceId: here, at: new Date(rows[7]?.at ?? 0).toISOString(), name: 'week.changed', subjectKind: 'channel', subjectId: here, actorId: null, data: { slots: 7 }, number: 8, mac: expect.stringMatching(/^[\w-]{8}\.[\w-]{43}$/) })
  })

  test('of a range takes its beginning and leaves its end', async () => {
    await happen(here, { slots: 1 })
    const from = server.clock.now() + 1000
    const wanted = [await happen(here, { slots: 2 }), await happen(here, { slots: 3 })]
    const until = server.clock.now() + 1000
    await happen(here, { slots: 4 })
    expect((await gather(readEvents(server.context.database, { from, until }))).map(({ id }) => id)).toEqual(wanted)
  })

  test('leaves out what is a text, an address or a token, whoever wrote it into an event', async () => {
    await happen(here, { words: 'Mrs Example of Sudbury', mail: 'ada@example.org', link: 'https://example.org/a', token: 'sharewell_AbCdEf', kept: 3, hash: 'a'.repeat(64) })
    const text = (await gather(toLines(readEvents(server.context.database), 'jsonl'))).join('')
    expect(JSON.parse(text).data).toEqual({ kept: 3, hash: 'a'.repeat(64) })
    expect((await gather(toLines(readEvents(server.context.database), 'csv'))).join('')).not.toMatch(/Example|@|https|AbCdEf/)
  })

  test('is itself an event', async () => {
    await happen(here, { slots: 1 })
    const rows = new Map<string, number>()
    await gather(countInto(readEvents(server.context.database), rows))
    await recordExport(server.context, rows)
    expect((await gather(readEvents(server.context.database))).at(-1)).toMatchObject({ name: 'audit.exported', data: { rows: 1 } })
  })
})

describe('a table', () => {
  test.each([
    ['=1+1', `"'=1+1"`], ['+1', `"'+1"`], ['-1', `"'-1"`], ['@SUM(A1)', `"'@SUM(A1)"`], ['\t=1', `"'\t=1"`], ['  =1', `"'  =1"`], ['|calc', `"'|calc"`],
    ['plain', 'plain'], ['a,b', '"a,b"'], ['say "x"', '"say ""x"""'], [-3, '-3'], [null, ''], [{ slots: 1 }, '"{""slots"":1}"'],
  ])('shows %j and runs nothing', (value, cell) => {
    expect(toCell(value)).toBe(cell)
  })

  test('has a line an event, whatever stands in it', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string(), { maxLength: 5 }), async (names) => {
      const made = names.map((name): ExportedEvent => ({ id: 'i', workspaceId: 'w', at: 't', name, subjectKind: 's', subjectId: 's', actorId: null, data: {}, number: 1, mac: 'm' }))
      const lines = await gather(toLines((async function* () { yield* made })(), 'csv'))
      expect(lines).toHaveLength(names.length + 1)
      for (const line of lines.slice(1)) {
        const cells = line.trimEnd().match(/(?:"(?:[^"]|"")*"|[^,"]*)(?:,|$)/g) ?? []
        for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@]/)
      }
    }))
  })
})
