import { packs } from '@sharewell/review/packs'
import { rules } from '@sharewell/review/registry'
import { describe, expect, it } from 'vitest'
import { toCatalogueEntry } from './pack-catalogue.ts'
import { packCataloguePlugin } from './pack-catalogue-plugin.ts'

const { resolveId, load } = packCataloguePlugin()

describe('the catalogue of packs', () => {
  const code: unknown = Reflect.apply(Object(load), {}, ['\0virtual:pack-catalogue'])

  it('holds every pack as it is, and not its clauses', () => {
    const written = /JSON\.parse\((".*")\)$/m.exec(String(code))?.[1] ?? 'null'
    const read: unknown = JSON.parse(String(JSON.parse(written)))
    expect(read).toEqual(packs.map((pack) => ({
      ...Object.fromEntries((['id', 'title', 'issuer', 'kind', 'jurisdictions', 'status', 'year', 'supersededBy', 'note'] as const).filter((key) => pack[key] !== undefined).map((key) => [key, pack[key]])),
      clauses: pack.clauses.length,
      firstHand: pack.clauses.filter(({ basis }) => basis === 'article text' || basis === 'stored copy of the original seen').length,
      serves: expect.any(Array),
      raises: expect.any(Array),
      positions: (pack.positions ?? []).map(({ topic, position }) => ({ topic, position })),
    })))
    for (const { clauses } of packs) for (const { summary } of clauses) expect(code).not.toContain(summary)
  })

  it.each(packs.map((pack) => [pack.id, pack] as const))('%s serves what its clauses name, and makes wait no more than it serves', (_id, pack) => {
    const { serves, raises } = toCatalogueEntry(pack, rules)
    for (const clause of pack.clauses) for (const rule of clause.rules.filter((one) => !one.endsWith('/*'))) expect(serves).toContain(rule)
    for (const rule of raises) expect(serves).toContain(rule)
    expect(new Set(serves).size).toBe(serves.length)
  })

  it('leaves other modules to others', () => expect(Reflect.apply(Object(resolveId), {}, ['virtual:guidance-index'])).toBeNull())
})
