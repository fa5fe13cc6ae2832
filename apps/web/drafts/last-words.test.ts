import { expect, test } from 'vitest'
import { createDraftEditor } from './draft-editor.ts'
import { emptyDraft } from './draft.ts'
import type { Drafts } from './drafts.ts'
import { createPassingShelf } from './passing-shelf.ts'
import { createSealer, makeDraftKey } from './sealer.ts'
import type { DraftShelf } from './shelf.ts'
import { createMomentStorage, openTabs } from './testing/open-tabs.ts'

const empty = emptyDraft('identity-1', 'en')
const picture = { id: 'p', type: 'image/png', name: 'p.png', alternativeText: '', bytes: new Uint8Array([1, 2, 3]) }

/** A shelf that outlives its pages, with a key of its own. */
async function makeDevice(): Promise<{ shelf: DraftShelf; storage: ReturnType<typeof createMomentStorage>; open: (memberId?: string, over?: DraftShelf) => Promise<Drafts> }> {
  let sealer = createSealer('key-1', await makeDraftKey())
  const inner = createPassingShelf('absent')
  const shelf: DraftShelf = { ...inner, unkept: null, openSealer: () => Promise.resolve(sealer), wipe: async () => { await inner.wipe(); sealer = createSealer('key-2', await makeDraftKey()) } }
  const storage = createMomentStorage()
  return {
    shelf, storage,
    async open(memberId = 'member-1', over = shelf) {
      const [drafts] = await openTabs([over], { storage, memberId })
      if (!drafts) throw new Error('No tab opened.')
      return drafts
    },
  }
}
const edit = (drafts: Drafts, version: number) => createDraftEditor({ drafts, id: 'a', version, content: empty, later: () => () => undefined })
const textsOf = async (drafts: Drafts): Promise<string[]> => (await drafts.list()).map(({ text }) => text).toSorted()

/** A page that goes before anything of it reaches the shelf. */
const dying = (shelf: DraftShelf): DraftShelf => ({ ...shelf, find: () => new Promise(() => undefined) })

test('a page that is gone before its words were kept left them behind, sealed; the next one writes them', async () => {
  const { shelf, storage, open } = await makeDevice()
  const first = await open()
  await first.write({ ...empty, id: 'a', text: 'Start', pictures: [picture] }, 0)
  const editor = edit(await open('member-1', dying(shelf)), 1)
  editor.change({ ...empty, text: 'The lighthouse of Wexley', pictures: [picture] })
  editor.leave()
  expect(storage.length).toBe(1)
  const kept = storage.getItem(storage.key(0) ?? '') ?? ''
  for (const word of ['lighthouse', 'Wexley', btoa('Wexley').slice(0, 6)]) expect(`${storage.key(0) ?? ''}${kept}`).not.toContain(word)
  const next = await open()
  expect(await textsOf(next)).toEqual(['The lighthouse of Wexley'])
  expect((await next.read('a'))?.pictures).toEqual([picture])
  expect(storage.length).toBe(0)
})

test('what was on its way when the page was left makes no copy', async () => {
  const { open } = await makeDevice()
  const drafts = await open()
  await drafts.write({ ...empty, id: 'a', text: 'Start' }, 0)
  const editor = edit(drafts, 1)
  editor.change({ ...empty, text: 'Some' })
  // The first words reach the device, the last do not; the page never hears of either.
  await drafts.write({ ...empty, id: 'a', text: 'Some' }, 1)
  drafts.keepLastWords({ ...empty, id: 'a', text: 'Some words' }, 1)
  expect(await textsOf(await open())).toEqual(['Some words'])
})

test('what arrived after all is written once', async () => {
  const { storage, open } = await makeDevice()
  const drafts = await open()
  const editor = edit(drafts, 0)
  editor.change({ ...empty, text: 'Arrived' })
  editor.leave()
  await editor.flush()
  expect(storage.length).toBe(0)
  expect((await (await open()).read('a'))?.version).toBe(1)
})

test('what another tab wrote meanwhile stays, and so do the last words', async () => {
  const { shelf, open } = await makeDevice()
  const other = await open()
  await other.write({ ...empty, id: 'a', text: 'Start' }, 0)
  const editor = edit(await open('member-1', dying(shelf)), 1)
  editor.change({ ...empty, text: 'Last words' })
  editor.leave()
  await other.write({ ...empty, id: 'a', text: 'From another tab' }, 1)
  expect(await textsOf(await open())).toEqual(['From another tab', 'Last words'])
})

test('they are their member’s own, and a wipe takes them', async () => {
  const { shelf, storage, open } = await makeDevice()
  const editor = edit(await open('member-1', dying(shelf)), 0)
  editor.change({ ...empty, text: 'Mine' })
  editor.leave()
  const other = await open('member-2')
  expect(await other.list()).toEqual([])
  expect(storage.length).toBe(1)
  await other.wipe()
  expect(storage.length).toBe(0)
  expect(await textsOf(await open())).toEqual([])
})

test('what no key opens is taken away', async () => {
  const { storage, open } = await makeDevice()
  storage.setItem('sharewell.last-words.member-1.page.a', 'no words at all')
  expect(await textsOf(await open())).toEqual([])
  expect(storage.length).toBe(0)
})
