import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDraftEditor, type DraftEditor } from './draft-editor.ts'
import { emptyDraft } from './draft.ts'
import { createPassingShelf } from './passing-shelf.ts'
import type { DraftShelf } from './shelf.ts'
import { openTabs } from './testing/open-tabs.ts'

const { post: _post, ...empty } = emptyDraft('identity-1', 'en')

type Step = { readonly tab: number; readonly act: 'type' | 'save' | 'crash' | 'reopen' }
const steps = fc.array(fc.record({ tab: fc.nat({ max: 2 }), act: fc.constantFrom<Step['act'][]>('type', 'type', 'type', 'save', 'save', 'crash', 'reopen') }), { minLength: 4, maxLength: 24 })

/** Each reach of the shelf, and each word to another tab, comes when chance lets it. */
function shuffle(shelf: DraftShelf, scheduler: fc.Scheduler): DraftShelf {
  const soon = <Answer>(work: () => Promise<Answer>): Promise<Answer> => scheduler.schedule(Promise.resolve()).then(work)
  return {
    ...shelf,
    find: (id) => soon(() => shelf.find(id)),
    change: (keyId, ids, decide) => soon(() => shelf.change(keyId, ids, decide)),
  }
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '')

test('no word that was kept is ever lost, whatever two or three tabs do at once', async () => {
  await fc.assert(fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 3 }), steps, async (scheduler, count, script) => {
    const shelf = createPassingShelf('absent')
    const [keeper] = await openTabs([shelf])
    if (!keeper) throw new Error('No tab opened.')
    const start = await keeper.write({ ...empty, post: null, id: 'draft-1' }, 0)
    if (!('version' in start)) throw new Error('Nothing was kept.')
    const tabs = await openTabs(Array.from({ length: count }, () => shuffle(shelf, scheduler)), { carry: (deliver) => { void scheduler.schedule(Promise.resolve()).then(deliver) } })

    const kept = new Set<string>()
    const open = (at: number, id: string, version: number, text: string): DraftEditor => {
      const drafts = tabs[at]
      if (!drafts) throw new Error(`There is no tab ${at}.`)
      return createDraftEditor({ drafts, id, version, content: { ...empty, text, post: null }, later: () => () => undefined })
    }
    const editors: (DraftEditor | null)[] = tabs.map((_drafts, at) => open(at, 'draft-1', start.version, ''))
    const work: Promise<unknown>[] = []

    for (const [at, { tab: wanted, act }] of script.entries()) {
      const tab = wanted % count
      const editor = editors[tab]
      if (act === 'type' && editor) {
        editor.change({ ...editor.state().content, text: `${editor.state().content.text} w${at}` })
      } else if (act === 'save' && editor) {
        const before = editor.state().content.text
        work.push(editor.flush().then(() => { for (const word of wordsOf(before)) kept.add(word) }))
      } else if (act === 'crash' && editor) {
        // A page that is killed says nothing more; what it had on its way may land or not.
        editors[tab] = null
      } else if (act === 'reopen' && !editor) {
        const there = await keeper.read('draft-1')
        if (there) editors[tab] = open(tab, there.id, there.version, there.text)
      }
      // Some of what is on its way arrives before the next step.
      if (at % 3 === 0 && scheduler.count() > 0) await scheduler.waitOne()
    }
    for (const editor of editors) if (editor) work.push(editor.flush())
    await scheduler.waitIdle()
    // As a page does when it is seen again: what a killed page wrote, it told nobody.
    for (const editor of editors) if (editor) work.push(editor.look())
    await scheduler.waitIdle()
    await Promise.all(work)
    await scheduler.waitIdle()

    const there = await keeper.list()
    const words = new Set(there.flatMap(({ text }) => wordsOf(text)))
    expect([...kept].filter((word) => !words.has(word))).toEqual([])
    for (const editor of editors) {
      if (!editor) continue
      const { id, content } = editor.state()
      expect(there.find((one) => one.id === id)?.text).toBe(content.text)
    }
  }), { numRuns: 150, seed: 20 })
}, 30_000)
