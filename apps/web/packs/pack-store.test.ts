import type { PolicyPack } from '@sharewell/review/pack'
import { packs } from '@sharewell/review/packs'
import { describe, expect, it } from 'vitest'
import { createPackStore } from './pack-store.ts'
import { isShelf } from './shelf.ts'

const [anyPack] = packs
if (!anyPack) throw new Error('There are no packs.')
const local: PolicyPack = { ...anyPack, id: 'riverbend' }
const shelved = (source: string, id = 'riverbend') => ({ id, owner: 'Riverbend', title: 'Posting', source })

function open({ kept = [], broken = [], shelf = [] }: { kept?: readonly string[]; broken?: string[]; shelf?: ReturnType<typeof shelved>[] } = {}) {
  const shelves: string[][] = []
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
    readShelf: () => shelf,
    keepShelf: (next) => shelves.push(next.map(({ id, source }) => `${id}: ${source}`)),
    open: async (source) => ({ ...local, version: source }),
  })
  const settled = (): Promise<void> => new Promise((resolve) => { const stop = store.onChange(() => { if (store.state().active.length + store.state().failed.length === store.state().chosen.length) { stop(); resolve() } }) })
  const active = (): string[] => store.state().active.map(({ id }) => id)
  return { store, written, asked, settled, active, broken, shelves }
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

describe('local packs', () => {
  it('one on the shelf is read from its own text, and only where it is on', async () => {
    const { store, active, asked } = open({ kept: ['riverbend'], shelf: [shelved('1')] })
    await store.first
    expect(active()).toEqual(['sharewell', 'riverbend'])
    expect(store.state().active[1]?.version).toBe('1')
    expect(asked).toEqual(['sharewell'])
    const off = open({ shelf: [shelved('1')] })
    await off.store.first
    expect(off.active()).toEqual(['sharewell'])
  })

  it('one that is opened is on at once, in the place of its older text, and goes without a trace', async () => {
    const { store, active, shelves, written } = open({ kept: ['riverbend'], shelf: [shelved('1')] })
    await store.first
    store.shelve(shelved('2'), { ...local, version: '2' })
    expect(store.state().active[1]?.version).toBe('2')
    store.unshelve('riverbend')
    expect(active()).toEqual(['sharewell'])
    expect(store.state().shelf).toEqual([])
    expect(shelves).toEqual([['riverbend: 2'], []])
    expect(written.at(-1)).toEqual(['sharewell'])
    store.choose(['riverbend'])
    expect(store.state().chosen).toEqual(['sharewell'])
  })

  it('none takes the place of a pack that the page ships', async () => {
    const { store, asked } = open({ kept: ['gmc2024'], shelf: [shelved('1', 'gmc2024')] })
    await store.first
    expect(asked).toEqual(['sharewell', 'gmc2024'])
    store.unshelve('gmc2024')
    expect(store.state().chosen).toEqual(['sharewell', 'gmc2024'])
  })
})

describe('what the device kept', () => {
  it.each([
    [[], true], [[shelved('x')], true], [null, false], [{}, false], [[{ id: 'a' }], false], [[shelved('x'), null], false], [[{ ...shelved('x'), source: 1 }], false],
  ])('%j is a shelf: %s', (value, expected) => expect(isShelf(value)).toBe(expected))
})
