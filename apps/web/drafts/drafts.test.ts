import * as fake from 'fake-indexeddb'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDeviceShelf } from './device-shelf.ts'
import { undoTime } from './draft-store.ts'
import { type DraftContent, emptyDraft } from './draft.ts'
import type { DraftChange, Drafts } from './drafts.ts'
import { openDrafts } from './open-drafts.ts'
import { type DraftShelf, ShelfError } from './shelf.ts'
import { openTabs } from './testing/open-tabs.ts'

beforeAll(() => {
  for (const [name, made] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, made)
})
beforeEach(() => { vi.stubGlobal('indexedDB', new fake.IDBFactory()) })
afterAll(() => { vi.unstubAllGlobals() })

const globalCrypto = globalThis.crypto
const secret = 'the lighthouse keeper of Wexley'
const toDraft = (id: string, text: string, change: Partial<DraftContent> = {}): DraftContent & { id: string } => ({ ...emptyDraft('identity-1', 'en'), text, ...change, id })
const picture = { id: 'picture-1', type: 'image/png', name: 'shore.png', alternativeText: 'A shore', bytes: new TextEncoder().encode(secret) }

async function openTab(name = 'tabs', options: Parameters<typeof openTabs>[1] = {}): Promise<{ drafts: Drafts; shelf: DraftShelf }> {
  const shelf = await openDeviceShelf(name)
  const [drafts] = await openTabs([shelf], options)
  if (!drafts) throw new Error('No tab opened.')
  return { drafts, shelf }
}
async function openTwo(options: Parameters<typeof openTabs>[1] = {}): Promise<[Drafts, Drafts]> {
  const [one, other] = await openTabs([await openDeviceShelf(), await openDeviceShelf()], options)
  if (!one || !other) throw new Error('No tab opened.')
  return [one, other]
}
const textsOf = async (drafts: Drafts): Promise<string[]> => (await drafts.list()).map(({ text }) => text).toSorted()

describe('a draft on the device', () => {
  test('comes back whole, with its pictures and times, and is newest first in the list', async () => {
    let now = 1000
    const { drafts } = await openTab('tabs', { now: () => now })
    const times = { plannedAt: 1_800_000_000_000, zone: 'America/Toronto' }
    expect(await drafts.write(toDraft('a', secret, { pictures: [picture], parts: [{ text: secret, pictures: ['picture-1'] }], intent: 'schedule', times }), 0)).toEqual({ version: 1 })
    now = 2000
    await drafts.write(toDraft('b', 'Second'), 0)
    expect((await drafts.list()).map(({ id, pictures }) => [id, pictures])).toEqual([['b', []], ['a', [{ id: 'picture-1', type: 'image/png', name: 'shore.png', alternativeText: 'A shore', size: picture.bytes.byteLength }]]])
    expect(await drafts.read('a')).toMatchObject({ id: 'a', version: 1, text: secret, pictures: [picture], intent: 'schedule', times, post: null, copyOf: null, createdAt: 1000, changedAt: 1000 })
  })

  test('lies there sealed: no word of it, and no pixel, can be read', async () => {
    const { drafts, shelf } = await openTab()
    await drafts.write(toDraft('a', secret, { pictures: [picture], contentWarning: 'Wexley' }), 0)
    const found = await shelf.find('a')
    const bytes = [found?.row.sealed.bytes, ...found?.pictures.map(({ sealed }) => sealed.bytes) ?? []].map((one) => new TextDecoder('latin1').decode(one)).join('')
    expect(bytes.length).toBeGreaterThan(2 * secret.length)
    for (const word of [...secret.split(' '), 'identity-1', 'shore.png']) expect(`${JSON.stringify({ ...found, row: { ...found?.row, sealed: 0 }, pictures: 0 })}${bytes}`).not.toContain(word === 'of' || word === 'the' ? ` ${word} ` : word)
  })

  test('does not open in the place of another, nor at another version', async () => {
    const { drafts, shelf } = await openTab()
    await drafts.write(toDraft('a', 'First'), 0)
    await drafts.write(toDraft('b', 'Second'), 0)
    const [a, b] = [(await shelf.find('a'))?.row, (await shelf.find('b'))?.row]
    if (!a || !b) throw new Error('They are not there.')
    const sealer = await shelf.openSealer()
    await shelf.change(sealer.id, [], () => ({ mark: [{ ...a, sealed: b.sealed }, { ...b, version: 7 }] }))
    expect(await Promise.all([drafts.read('a'), drafts.read('b')])).toEqual([undefined, undefined])
    expect(await drafts.list()).toEqual([])
    expect(drafts.state().unreadable).toBe(2)
    await drafts.forgetUnreadable()
    expect(await shelf.rows()).toEqual([])
  })

  test('a picture is sealed once, and taken away with its last use', async () => {
    const { drafts, shelf } = await openTab()
    await drafts.write(toDraft('a', 'One', { pictures: [picture] }), 0)
    const first = (await shelf.find('a'))?.pictures[0]?.sealed.iv
    await drafts.write(toDraft('a', 'Two', { pictures: [{ ...picture, alternativeText: 'A beach' }] }), 1)
    const again = await shelf.find('a')
    expect(again?.pictures[0]?.sealed.iv).toEqual(first)
    expect((await drafts.read('a'))?.pictures).toEqual([{ ...picture, alternativeText: 'A beach' }])
    await drafts.write(toDraft('a', 'Three'), 2)
    expect((await shelf.find('a'))?.pictures).toEqual([])
  })

  test('is another member’s own', async () => {
    const { drafts: mine } = await openTab()
    const { drafts: theirs } = await openTab('tabs', { memberId: 'member-2' })
    await mine.write(toDraft('a', 'Mine'), 0)
    expect(await theirs.list()).toEqual([])
    expect(await theirs.read('a')).toBeUndefined()
    expect(await (await theirs.remove('a')).undo()).toBe(false)
    expect(await textsOf(mine)).toEqual(['Mine'])
  })
})

describe('two tabs', () => {
  test('write one after the other; whoever is late gets a copy, and both are kept', async () => {
    const [one, other] = await openTwo()
    await one.write(toDraft('a', 'Start', { pictures: [picture] }), 0)
    const outcomes = await Promise.all([one.write(toDraft('a', 'One', { pictures: [picture] }), 1), other.write(toDraft('a', 'Other', { pictures: [picture] }), 1)])
    const copy = outcomes.find((outcome) => 'conflict' in outcome)
    expect(outcomes.filter((outcome) => !('conflict' in outcome))).toEqual([{ version: 2 }])
    expect(await textsOf(one)).toEqual(['One', 'Other'])
    const kept = copy && 'conflict' in copy ? await one.read(copy.conflict) : undefined
    expect(kept).toMatchObject({ version: 1, copyOf: { id: 'a', because: 'other-tab' }, post: null, pictures: [picture] })
  })

  test('hear of each other, without a word of the text', async () => {
    const [one, other] = await openTwo()
    const heard: DraftChange[] = []
    other.watch((change) => heard.push(change))
    await one.write(toDraft('a', secret), 0)
    const { undo } = await one.remove('a')
    await undo()
    expect(heard).toEqual([{ id: 'a', kind: 'written', version: 1, from: 'elsewhere' }, { id: 'a', kind: 'removed', version: 1, from: 'elsewhere' }, { id: 'a', kind: 'written', version: 1, from: 'elsewhere' }])
  })

  test('the same words twice make no copy', async () => {
    const [one, other] = await openTwo()
    await one.write(toDraft('a', 'Start'), 0)
    await one.write(toDraft('a', 'Same'), 1)
    expect(await other.write(toDraft('a', 'Same'), 1)).toEqual({ version: 2 })
    expect(await textsOf(one)).toEqual(['Same'])
  })

  test('opened at the same instant have one key', async () => {
    const [one, other] = await openTwo()
    await one.write(toDraft('a', 'Readable in both'), 0)
    expect((await other.read('a'))?.text).toBe('Readable in both')
  })
})

describe('what is removed', () => {
  test('comes back by undo within a minute, and can be written on', async () => {
    const { drafts } = await openTab()
    await drafts.write(toDraft('a', 'Gone?'), 0)
    const { undo } = await drafts.remove('a')
    expect(await drafts.list()).toEqual([])
    expect(await undo()).toBe(true)
    expect(await drafts.write(toDraft('a', 'Here'), 1)).toEqual({ version: 2 })
  })

  test('is gone for good after that', async () => {
    let now = 1000
    const { drafts, shelf } = await openTab('tabs', { now: () => now })
    await drafts.write(toDraft('a', 'Gone', { pictures: [picture] }), 0)
    const { undo } = await drafts.remove('a')
    now += undoTime
    await openTabs([shelf], { now: () => now })
    await vi.waitFor(async () => { expect(await shelf.rows()).toEqual([]) })
    expect(await undo()).toBe(false)
    expect(await shelf.find('a')).toBeUndefined()
  })

  test('what another tab typed on it meanwhile is kept as a draft of its own', async () => {
    const [one, other] = await openTwo()
    await one.write(toDraft('a', 'Start'), 0)
    await one.remove('a')
    expect(await other.write(toDraft('a', 'Start and more'), 1)).toMatchObject({ version: 1 })
    expect(await textsOf(other)).toEqual(['Start and more'])
  })

  test('wiping takes everything of everybody, and what was on its way under the old key does not come back', async () => {
    const [one, other] = await openTwo({ carry: () => undefined })
    await one.write(toDraft('a', secret), 0)
    await other.wipe()
    expect(await one.write(toDraft('a', `${secret} and more`), 1)).toEqual({ unkept: 'wiped' })
    expect(await one.list()).toEqual([])
    expect(await one.write(toDraft('b', 'Anew'), 0)).toEqual({ version: 1 })
    expect(await textsOf(other)).toEqual(['Anew'])
  })
})

describe('the server and other devices', () => {
  test('what was sent is known as a version of a post; what was typed since is still ahead', async () => {
    const { drafts } = await openTab()
    await drafts.write(toDraft('a', 'Sent'), 0)
    await drafts.write(toDraft('a', 'Sent and more'), 1)
    expect(await drafts.markSent('a', 1, { id: 'post-1', version: 4 })).toEqual({ version: 3 })
    expect(await drafts.read('a')).toMatchObject({ text: 'Sent and more', post: { id: 'post-1', version: 4 }, sentVersion: null })
    expect(await drafts.markSent('a', 3, { id: 'post-1', version: 5 })).toEqual({ version: 4 })
    expect((await drafts.read('a'))?.sentVersion).toBe(4)
    expect(await drafts.markSent('none', 1, { id: 'post-1', version: 5 })).toEqual({ version: 0 })
  })

  test('another device was faster: this shows what the server has, and what was never sent stays as a copy', async () => {
    const { drafts } = await openTab()
    const post = { id: 'post-1', version: 4 }
    await drafts.write(toDraft('a', 'Sent'), 0)
    await drafts.markSent('a', 1, post)
    const theirs = { ...emptyDraft('identity-1', 'en'), text: 'From the phone', post: { id: 'post-1', version: 5 } }
    expect(await drafts.takeTheirs('a', theirs)).toEqual({ version: 3, copyId: null })
    await drafts.write(toDraft('a', 'Typed here', { post: theirs.post, pictures: [picture] }), 3)
    const taken = await drafts.takeTheirs('a', { ...theirs, text: 'From the phone again', post: { id: 'post-1', version: 6 } })
    const copyId = 'copyId' in taken ? taken.copyId : null
    expect(await drafts.read('a')).toMatchObject({ text: 'From the phone again', version: 5, sentVersion: 5, post: { version: 6 } })
    expect(await drafts.read(copyId ?? '')).toMatchObject({ text: 'Typed here', post: null, copyOf: { id: 'a', because: 'other-device' }, pictures: [picture] })
  })

  test('what both have is no copy', async () => {
    const { drafts } = await openTab()
    await drafts.write(toDraft('a', 'Same'), 0)
    expect(await drafts.takeTheirs('a', { ...emptyDraft('identity-1', 'en'), text: 'Same', post: { id: 'post-1', version: 1 } })).toEqual({ version: 2, copyId: null })
  })
})

describe('a device that keeps nothing says why, and writing goes on', () => {
  test('without a database', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const drafts = await openDrafts('member-1')
    expect(drafts.state().unkept).toBe('absent')
    expect(await drafts.write(toDraft('a', 'In this page', { pictures: [picture] }), 0)).toEqual({ version: 1 })
    expect(await drafts.read('a')).toMatchObject({ text: 'In this page', pictures: [picture] })
    drafts.close()
  })

  test('where the browser refuses one', async () => {
    vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('The user denied permission.', 'SecurityError') } })
    const drafts = await openDrafts('member-1')
    expect(drafts.state().unkept).toBe('refused')
    expect(await drafts.write(toDraft('a', 'In this page'), 0)).toEqual({ version: 1 })
    drafts.close()
  })

  test('where nothing can be encrypted', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) })
    const drafts = await openDrafts('member-1')
    vi.stubGlobal('crypto', globalCrypto)
    expect(drafts.state().unkept).toBe('insecure')
    expect(await textsOf(drafts)).toEqual([])
    drafts.close()
  })

  test('without room: nothing is lost, and it is kept as soon as there is some', async () => {
    const shelf = await openDeviceShelf()
    let isFull = false
    const [drafts] = await openTabs([{ ...shelf, change: (...given) => (isFull ? Promise.reject(new ShelfError('full', null)) : shelf.change(...given)) }])
    await drafts?.write(toDraft('a', 'Kept'), 0)
    isFull = true
    expect(await drafts?.write(toDraft('a', 'Too much'), 1)).toEqual({ unkept: 'full' })
    expect(drafts?.state().unkept).toBe('full')
    isFull = false
    expect(await drafts?.write(toDraft('a', 'Fits again'), 1)).toEqual({ version: 2 })
    expect(drafts?.state().unkept).toBeNull()
  })

  test('with a profile that was put back without its key', async () => {
    const { drafts, shelf } = await openTab()
    await drafts.write(toDraft('a', 'Locked'), 0)
    const lost = (await shelf.find('a'))?.row
    await drafts.wipe()
    const { drafts: later, shelf: same } = await openTab()
    if (!lost) throw new Error('It is not there.')
    await same.change((await same.openSealer()).id, [], () => ({ mark: [lost] }))
    expect(await later.list()).toEqual([])
    expect(later.state().unreadable).toBe(1)
    expect(await later.write(toDraft('b', 'A new one'), 0)).toEqual({ version: 1 })
  })
})
