import type { PolicyPack } from '@sharewell/review/pack'
import { packs } from '@sharewell/review/packs'
import { describe, expect, it } from 'vitest'
import { createPackStore } from './pack-store.ts'

function open({ kept = [], broken = [] }: { kept?: readonly string[]; broken?: string[] } = {}) {
  const written: (readonly string[])[] = []
  const asked: string[] = []
  const find = (id: string): PolicyPack | undefined => packs.find((pack) => pack.id === id)
  const store = createPackStore({
    isKnown: (id) => find(id) !== undefined,
    load: async (id) => {
      asked.push(id)
      const pack = find(id)
      if (!pack || broken.includes(id)) throw new Error('no file')
      return pack
    },
    read: () => kept,
    keep: (ids) => written.push(ids),
  })
  const settled = (): Promise<void> => new Promise((resolve) => { const stop = store.onChange(() => { if (store.state().active.length + store.state().failed.length === store.state().chosen.length) { stop(); resolve() } }) })
  const active = (): string[] => store.state().active.map(({ id }) => id)
  return { store, written, asked, settled, active, broken }
}

describe('the store of packs', () => {
  it.each([
    ['nothing', [], ['sharewell']],
    ['what was chosen before, the house first', ['gmc2024', 'sharewell'], ['sharewell', 'gmc2024']],
    ['nothing that the page does not know', ['gmc2024', 'gone', '__proto__', 'gmc2024'], ['sharewell', 'gmc2024']],
  ])('begins with %s', async (_what, kept, expected) => {
    const { store, active, asked } = open({ kept })
    expect((await store.first).map(({ id }) => id)).toEqual(expected)
    expect(active()).toEqual(expected)
    expect(asked).toEqual(expected)
  })

  it('keeps what is chosen, loads it once, and lets it go', async () => {
    const { store, written, asked, settled, active } = open()
    await store.first
    const on = settled()
    store.choose(['ccmc', 'gmc2024'])
    expect(store.state().chosen).toEqual(['sharewell', 'ccmc', 'gmc2024'])
    await on
    expect(active()).toEqual(['sharewell', 'ccmc', 'gmc2024'])
    const before = store.state().active
    store.choose(['ccmc', 'gmc2024'])
    expect(store.state().active).toBe(before)
    store.choose([])
    expect(active()).toEqual(['sharewell'])
    store.choose(['ccmc'])
    expect(active()).toEqual(['sharewell', 'ccmc'])
    expect(asked).toEqual(['sharewell', 'ccmc', 'gmc2024'])
    expect(written).toEqual([['sharewell', 'ccmc', 'gmc2024'], ['sharewell', 'ccmc', 'gmc2024'], ['sharewell'], ['sharewell', 'ccmc']])
  })

  it('says which could not be loaded, goes on without, and tries again when asked', async () => {
    const { store, settled, active, broken } = open({ kept: ['hipaa'], broken: ['hipaa'] })
    await store.first
    expect(active()).toEqual(['sharewell'])
    expect(store.state().failed).toEqual(['hipaa'])
    broken.length = 0
    const on = settled()
    store.choose(['hipaa'])
    await on
    await expect.poll(active).toEqual(['sharewell', 'hipaa'])
    expect(store.state().failed).toEqual([])
  })
})
