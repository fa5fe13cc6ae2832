import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { packs } from './index.ts'
import { findPackFaults } from './pack-schema.ts'
import { servesRule } from './pack.ts'
import { topics } from './topics.ts'

const known = new Set<string>(rules.map(({ id }) => id))
const stands = (name: string): boolean => (name.endsWith('/*') ? rules.some(({ id }) => id.startsWith(name.slice(0, -1))) : known.has(name))

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('holds to the schema, and its ids and positions to what exists', () => {
    expect(findPackFaults(pack)).toEqual([])
  })
  it('names only rules that exist', () => {
    expect(pack.clauses.flatMap((clause) => [...clause.rules, ...(clause.raises ?? [])].filter((name) => !stands(name)))).toEqual([])
  })
  it('raises only rules that the clause serves', () => {
    for (const clause of pack.clauses) for (const name of clause.raises ?? []) expect(servesRule(clause, name), `${clause.id} raises ${name}`).toBe(true)
  })
})

it('topics name only rules that exist', () => {
  expect(Object.values(topics).flatMap((topic) => topic.rules.filter((name) => !stands(name)))).toEqual([])
})
