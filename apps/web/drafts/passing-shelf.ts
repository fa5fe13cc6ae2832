import type { Unkept } from './drafts.ts'
import { passingSealer } from './sealer.ts'
import type { DraftRow, DraftShelf, PictureRow } from './shelf.ts'

/** Drafts that last as long as the page, and why. */
export function createPassingShelf(unkept: Unkept): DraftShelf {
  const rows = new Map<string, DraftRow>()
  const pictures = new Map<string, Map<string, PictureRow>>()
  return {
    unkept,
    openSealer: () => Promise.resolve(passingSealer),
    rows: () => Promise.resolve([...rows.values()]),
    find(id) {
      const row = rows.get(id)
      return Promise.resolve(row && { row, pictures: [...pictures.get(id)?.values() ?? []] })
    },
    change(_keyId, ids, decide) {
      const change = decide(new Map(ids.flatMap((id) => { const row = rows.get(id); return row ? [[id, row]] : [] })))
      for (const { row, added, pictureIds } of change?.put ?? []) {
        const kept = [...pictures.get(row.id)?.values() ?? [], ...added].filter(({ id }) => pictureIds.includes(id))
        rows.set(row.id, row)
        pictures.set(row.id, new Map(kept.map((picture) => [picture.id, picture])))
      }
      for (const row of change?.mark ?? []) rows.set(row.id, row)
      for (const id of change?.remove ?? []) {
        rows.delete(id)
        pictures.delete(id)
      }
      return Promise.resolve(change !== null)
    },
    wipe() {
      rows.clear()
      pictures.clear()
      return Promise.resolve()
    },
    close: () => undefined,
  }
}
