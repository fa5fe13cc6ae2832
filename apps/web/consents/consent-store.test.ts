import { consentFileLimits, revokeConsent, type ConsentRecord } from '@sharewell/domain/consent'
import { describe, expect, test, vi } from 'vitest'
import { createPassingShelf, ShelfError, type ConsentShelf } from './consent-shelf.ts'
import { createConsentStore, type ConsentStore } from './consent-store.ts'

const at = '2026-05-20T10:00:00Z'
const toRecord = (id: string, recordedAt = '2026-05-03T08:00:00Z'): ConsentRecord => ({
  id, uses: ['teaching'], places: 'any', subject: 'adult', signer: 'patient', signedOn: '2026-05-03', keptAt: 'Shelf 4', revokeTo: 'The front desk', answers: {}, usedAt: [], recordedAt, changedAt: recordedAt,
})

/** Two tabs over one shelf. */
function openTabs(shelf: ConsentShelf = createPassingShelf()): [ConsentStore, ConsentStore] {
  const ears: (() => void)[][] = [[], []]
  const open = (own: number): ConsentStore => createConsentStore({
    shelf: Promise.resolve(shelf),
    tell: () => { for (const listen of ears[1 - own] ?? []) listen() },
    onTold: (listen) => ears[own]?.push(listen),
  })
  return [open(0), open(1)]
}
const idsOf = (store: ConsentStore): string[] => store.state().records.map(({ id }) => id)
const ready = (store: ConsentStore): Promise<void> => vi.waitFor(() => { expect(store.state().phase).toBe('ready') })

describe('the consents of a device', () => {
  test('are shown newest first, and gone when they are taken away', async () => {
    const [store] = openTabs()
    expect(store.state().phase).toBe('loading')
    expect(await store.add([toRecord('consent-1'), toRecord('consent-2', '2026-05-09T08:00:00Z')])).toBe('done')
    expect(idsOf(store)).toEqual(['consent-2', 'consent-1'])
    expect(await store.remove(['consent-2'])).toBe('done')
    expect(idsOf(store)).toEqual(['consent-1'])
    expect(await store.remove('all')).toBe('done')
    expect(idsOf(store)).toEqual([])
  })

  test('are the same in every tab, and no tab writes over another', async () => {
    const [one, other] = openTabs()
    await Promise.all([ready(one), ready(other)])
    await Promise.all([one.add([toRecord('consent-1')]), other.add([toRecord('consent-2')])])
    await Promise.all([one.change('consent-1', (record) => revokeConsent(record, at)), other.change('consent-2', (record) => ({ ...record, keptAt: 'Shelf 5' }))])
    for (const store of [one, other]) {
      await vi.waitFor(() => {
        expect(store.state().records.map(({ id, revokedAt, keptAt }) => [id, revokedAt, keptAt]).sort()).toEqual([['consent-1', at, 'Shelf 4'], ['consent-2', undefined, 'Shelf 5']])
      })
    }
  })

  test('a record that another tab erased does not come back by a change', async () => {
    const [one, other] = openTabs()
    await one.add([toRecord('consent-1')])
    await other.remove('all')
    expect(await one.change('consent-1', (record) => revokeConsent(record, at))).toBe('done')
    expect(idsOf(one)).toEqual([])
  })

  test('an older copy never takes the place of a newer one', async () => {
    const [store] = openTabs()
    const old = toRecord('consent-1')
    await store.add([revokeConsent(old, at)])
    await store.add([old])
    expect(store.state().records[0]?.revokedAt).toBe(at)
  })

  test('more than it may hold is refused whole', async () => {
    const [store] = openTabs()
    await store.add([toRecord('consent-1')])
    expect(await store.add(Array.from({ length: consentFileLimits.records }, (_, n) => toRecord(`many-${n}-more`)))).toBe('too-many')
    expect(idsOf(store)).toEqual(['consent-1'])
  })

  test.each(['full', 'refused'] as const)('a device that is %s says so, and everything stays as it was', async (failure) => {
    const shelf = createPassingShelf()
    let isBroken = false
    const [store] = openTabs({ isKept: true, change: (decide) => (isBroken ? Promise.reject(new ShelfError(failure, null)) : shelf.change(decide)) })
    await store.add([toRecord('consent-1')])
    isBroken = true
    expect(await store.add([toRecord('consent-2')])).toBe(failure)
    expect(await store.remove('all')).toBe(failure)
    expect(idsOf(store)).toEqual(['consent-1'])
  })

  test('a browser that keeps nothing says so', async () => {
    const [store] = openTabs()
    await ready(store)
    expect(store.state().isKept).toBe(false)
  })
})
