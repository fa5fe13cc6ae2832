import { packs } from '@sharewell/review/packs'
import { describe, expect, it } from 'vitest'
import { findSources, toShortName, toYear } from './cite.ts'

const of = (...ids: string[]) => packs.filter(({ id }) => ids.includes(id))

describe('findSources', () => {
  it('groups clauses by pack, the house last', () => {
    const found = findSources(['sharewell.privacy', 'gmc2024.18', 'gmc2024.06', 'ccmc.01', 'nobody.1'], [...of('sharewell'), ...of('ccmc', 'gmc2024')])
    expect(found.map(({ pack, clauses }) => [pack.id, clauses.map(({ id }) => id)])).toEqual([['ccmc', ['ccmc.01']], ['gmc2024', ['gmc2024.06', 'gmc2024.18']], ['sharewell', ['sharewell.privacy']]])
  })
  it('finds nothing where nothing is active', () => expect(findSources(['gmc2024.01'], [])).toEqual([]))
})

describe('toYear', () => {
  it.each([['2024 (in effect 30 Jan 2024)', '2024'], ['Nov 2019 (replaces Social media policy)', '2019'], ['undated', ''], ['ICMJE rolling; FTC rev. effective 26 Jul 2023', '2023']])('%s', (words, year) => expect(toYear(words)).toBe(year))
})

it('a short name is issuer and year', () => expect(of('gmc2024', 'cmpa').map(toShortName)).toEqual(['CMPA', 'GMC 2024']))
it('a local pack goes by its owner', () => expect(toShortName({ issuer: 'Riverbend General', year: '2026', kind: 'local' })).toBe('Riverbend General'))
