import { describe, expect, test } from 'vitest'
import { createDraftEditor, type DraftEditor } from './draft-editor.ts'
import { emptyDraft } from './draft.ts'
import type { Drafts } from './drafts.ts'
import { createPassingShelf } from './passing-shelf.ts'
import { type DraftShelf, ShelfError } from './shelf.ts'
import { openTabs } from './testing/open-tabs.ts'

const { post: _post, ...empty } = emptyDraft('identity-1', 'en')
/** A shelf that outlives the page. */
const keeping = (): DraftShelf => ({ ...createPassingShelf('absent'), unkept: null })

interface Desk { readonly drafts: Drafts; readonly editor: DraftEditor; readonly type: (text: string) => void; readonly tick: () => void }

/** Tabs over one shelf, each with the same draft open; time stands until `tick`. */
async function openDesks(count: number, shelf: DraftShelf = keeping()): Promise<Desk[]> {
  const tabs = await openTabs(Array.from({ length: count }, () => shelf))
  await tabs[0]?.write({ ...empty, post: null, id: 'draft-1' }, 0)
  return tabs.map((drafts) => {
    let due: (() => void) | null = null
    const later = (run: () => void): () => void => {
      due = run
      return () => { due = null }
    }
    const editor = createDraftEditor({ drafts, id: 'draft-1', version: 1, content: { ...empty, post: null }, later })
    return { drafts, editor, type: (text) => editor.change({ ...editor.state().content, text }), tick: () => { due?.() } }
  })
}
async function openOne(shelf?: DraftShelf): Promise<Desk> {
  const [desk] = await openDesks(1, shelf)
  if (!desk) throw new Error('Nothing opened.')
  return desk
}
async function openTwo(): Promise<[Desk, Desk]> {
  const [one, other] = await openDesks(2)
  if (!one || !other) throw new Error('Nothing opened.')
  return [one, other]
}
const textsOf = async ({ drafts }: Desk): Promise<string[]> => (await drafts.list()).map(({ text }) => text).toSorted()

describe('one tab', () => {
  test('what is typed shows at once and is kept when the time comes, all of it in one write', async () => {
    const desk = await openOne()
    desk.type('O')
    desk.type('One')
    expect(desk.editor.state()).toMatchObject({ keeping: 'waiting', version: 1 })
    desk.tick()
    await desk.editor.flush()
    expect(desk.editor.state()).toMatchObject({ keeping: 'kept', version: 2 })
    expect(await textsOf(desk)).toEqual(['One'])
  })

  test('what is typed while a write runs is kept as well', async () => {
    const desk = await openOne()
    desk.type('One')
    const flushed = desk.editor.flush()
    desk.type('One, two')
    await flushed
    await desk.editor.flush()
    expect(await textsOf(desk)).toEqual(['One, two'])
    expect(desk.editor.state().told).toBeNull()
  })

  test('closing keeps the last words', async () => {
    const desk = await openOne()
    desk.type('Last words')
    await desk.editor.close()
    expect(await textsOf(desk)).toEqual(['Last words'])
  })

  test('without room the words stand in the page, and the next one brings all of them', async () => {
    const inner = keeping()
    let isFull = false
    const desk = await openOne({ ...inner, change: (...given) => (isFull ? Promise.reject(new ShelfError('full', null)) : inner.change(...given)) })
    isFull = true
    desk.type('One')
    await desk.editor.flush()
    expect(desk.editor.state()).toMatchObject({ keeping: 'full', content: { text: 'One' } })
    isFull = false
    desk.type('One, two')
    await desk.editor.flush()
    expect(desk.editor.state().keeping).toBe('kept')
    expect(await textsOf(desk)).toEqual(['One, two'])
  })

  test('sending while somebody types: the post is known, the new words are kept, and no copy is made', async () => {
    const desk = await openOne()
    desk.type('Sent')
    const version = await desk.editor.flush()
    desk.type('Sent and more')
    const marked = desk.editor.markSent(version, { id: 'post-1', version: 4 })
    desk.type('Sent and more still')
    await marked
    await desk.editor.flush()
    expect(desk.editor.state()).toMatchObject({ id: 'draft-1', keeping: 'kept', told: null, content: { post: { id: 'post-1', version: 4 } } })
    expect(await desk.drafts.read('draft-1')).toMatchObject({ text: 'Sent and more still', post: { id: 'post-1', version: 4 } })
    expect(await textsOf(desk)).toEqual(['Sent and more still'])
  })
})

describe('two tabs', () => {
  test('the one that is not typing follows', async () => {
    const [one, other] = await openTwo()
    one.type('From one')
    await one.editor.flush()
    await other.editor.flush()
    expect(other.editor.state()).toMatchObject({ content: { text: 'From one' }, version: 2, told: 'followed' })
    other.type('From one and other')
    await other.editor.flush()
    expect(await textsOf(one)).toEqual(['From one and other'])
  })

  test('the one that is typing keeps its own, and says so', async () => {
    const [one, other] = await openTwo()
    other.type('From other')
    one.type('From one')
    await one.editor.flush()
    await other.editor.flush()
    expect(other.editor.state()).toMatchObject({ content: { text: 'From other' }, told: 'both-kept', keeping: 'kept' })
    expect(other.editor.state().id).not.toBe('draft-1')
    expect(await textsOf(one)).toEqual(['From one', 'From other'])
    other.editor.heard()
    other.type('From other, further')
    await other.editor.flush()
    expect(await textsOf(one)).toEqual(['From one', 'From other, further'])
    expect(other.editor.state().told).toBeNull()
  })

  test('a draft that another tab removed says so; typing on keeps it anew; undo takes the word back', async () => {
    const [one, other] = await openTwo()
    const { undo } = await one.drafts.remove('draft-1')
    expect(other.editor.state().told).toBe('removed')
    await undo()
    expect(other.editor.state().told).toBeNull()
    await one.drafts.remove('draft-1')
    other.type('Still needed')
    await other.editor.flush()
    expect(other.editor.state().told).toBe('kept-anew')
    expect(await textsOf(one)).toEqual(['Still needed'])
  })

  test('what is removed in this tab does not come back by its own last words', async () => {
    const desk = await openOne()
    desk.type('Last words')
    await desk.drafts.remove('draft-1')
    await desk.editor.close()
    expect(await textsOf(desk)).toEqual([])
  })

  test('after a wipe nothing comes back by itself, also what was on its way', async () => {
    const [one, other] = await openTwo()
    other.type('Typed before')
    await one.drafts.wipe()
    expect(other.editor.state()).toMatchObject({ told: 'wiped', content: { text: 'Typed before' } })
    other.tick()
    await other.editor.close()
    expect(await textsOf(one)).toEqual([])
  })

  test('after a wipe what is typed then is a draft anew', async () => {
    const [one, other] = await openTwo()
    await one.drafts.wipe()
    other.type('Typed after')
    await other.editor.flush()
    expect(other.editor.state()).toMatchObject({ id: 'draft-1', version: 1, keeping: 'kept' })
    expect(await textsOf(one)).toEqual(['Typed after'])
  })
})
