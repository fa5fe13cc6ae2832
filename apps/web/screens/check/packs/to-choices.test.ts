import { packs } from '@sharewell/review/packs'
import { rules } from '@sharewell/review/registry'
import { describe, expect, it } from 'vitest'
import { toCatalogueEntry } from '../../../build/pack-catalogue.ts'
import { toChoices, type Choice } from './to-choices.ts'

const catalogue = packs.map((pack) => toCatalogueEntry(pack, rules))
const ids = (choices: readonly Choice[]): string[] => choices.map(({ entry }) => entry.id)

describe('toChoices', () => {
  it.each([
    [{ country: 'GB', role: 'physician' }, ['gmc2024', 'bma', 'rcgp', 'wma', 'disclosure']],
    [{ country: 'CA', region: 'ON', role: 'physician' }, ['cpso', 'cpso-ad', 'cmpa', 'cma', 'wma', 'disclosure']],
    [{ country: 'ES', region: 'CT' }, ['ccmc', 'omc', 'wma', 'disclosure']],
    [{ country: 'FR' }, ['wma', 'disclosure']],
    [{}, ['wma', 'disclosure']],
  ])('%j is offered what fits first', (profile, expected) => expect(ids(toChoices(catalogue, profile).suggested)).toEqual(expected))

  it.each(['CA', 'GB', 'US', 'AU', ''])('from %j every pack stands in one place, the house first and the older edition last', (country) => {
    const { house, suggested, others, older } = toChoices(catalogue, { country })
    const all = ids([...house, ...suggested, ...others, ...older])
    expect([...all].sort()).toEqual(catalogue.map(({ id }) => id).sort())
    expect(ids(house)).toEqual(['sharewell'])
    expect(ids(older)).toEqual(['gmc2013'])
    for (const { reason } of suggested) expect(reason).not.toBe('')
  })
})
