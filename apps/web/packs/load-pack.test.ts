import { packs } from '@sharewell/review/packs'
import { describe, expect, it } from 'vitest'
import { housePack, isKnownPack, loadPack, packLoaders } from './load-pack.ts'

describe('the registry of packs', () => {
  it('names every pack that there is, and no other', () => expect(Object.keys(packLoaders)).toEqual(packs.map(({ id }) => id)))
  it.each(packs.map((pack) => [pack.id, pack] as const))('loads %s as it is', async (id, pack) => expect(await loadPack(id)).toBe(pack))
  it.each(['nobody', '', 'toString', '__proto__', 'constructor'])('knows no pack %j', async (id) => {
    expect(isKnownPack(id)).toBe(false)
    await expect(loadPack(id)).rejects.toThrow('There is no pack')
  })
  it('knows the house', () => expect(isKnownPack(housePack)).toBe(true))
})
