import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { createSealer, makeDraftKey } from './sealer.ts'
import { type DraftRow, type DraftShelf, KeyChanged, type PictureRow, type ShelfChange, ShelfError } from './shelf.ts'

interface Tables extends DBSchema {
  keys: { key: string; value: { readonly id: string; readonly key: CryptoKey } }
  drafts: { key: string; value: DraftRow }
  pictures: { key: [string, string]; value: PictureRow }
}
type Stores = ('keys' | 'drafts' | 'pictures')[]
type Writing = IDBPTransaction<Tables, Stores, 'readwrite'>

const stores: Stores = ['keys', 'drafts', 'pictures']
const current = 'current'
/** A browser that has not opened a database by then (in milliseconds) does not open it. */
const patience = 5000

/** Drafts in the browser's own database. Rejects with a ShelfError where it gives none. */
export async function openDeviceShelf(name = 'sharewell.drafts'): Promise<DraftShelf> {
  let opened: Promise<IDBPDatabase<Tables>> | null = null
  const open = (): Promise<IDBPDatabase<Tables>> => {
    opened ??= openTables(name, () => { opened = null }).catch((cause: unknown) => {
      opened = null
      throw new ShelfError('refused', cause)
    })
    return opened
  }

  async function write<Answer>(work: (transaction: Writing) => Promise<Answer>): Promise<Answer> {
    const database = await open()
    let transaction: Writing
    try {
      transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
    } catch (cause) {
      opened = null
      throw new ShelfError('refused', cause)
    }
    const done = transaction.done.then(() => null, (cause: unknown) => ({ cause }))
    let answer: Answer
    try {
      answer = await work(transaction)
    } catch (cause) {
      abort(transaction)
      await done
      throw cause instanceof KeyChanged ? cause : toShelfError(transaction.error ?? cause)
    }
    const failed = await done
    if (failed) throw toShelfError(failed.cause)
    return answer
  }
  async function look<Answer>(work: (database: IDBPDatabase<Tables>) => Promise<Answer>): Promise<Answer> {
    const database = await open()
    try {
      return await work(database)
    } catch (cause) {
      opened = null
      throw toShelfError(cause)
    }
  }

  await open()
  return {
    unkept: null,
    async openSealer() {
      const [id, key] = [crypto.randomUUID(), await makeDraftKey()]
      // Two tabs that open at once keep the key of the first.
      const kept = await write(async (transaction) => {
        const keys = transaction.objectStore('keys')
        const there = await keys.get(current)
        if (!there) await keys.put({ id, key }, current)
        return there ?? { id, key }
      })
      return createSealer(kept.id, kept.key)
    },
    rows: () => look((database) => database.getAll('drafts')),
    find: (id) => look(async (database) => {
      const transaction = database.transaction(['drafts', 'pictures'])
      const [row, pictures] = await Promise.all([transaction.objectStore('drafts').get(id), transaction.objectStore('pictures').getAll(allOf(id)), transaction.done])
      return row && { row, pictures }
    }),
    change: (keyId, ids, decide) => write(async (transaction) => {
      const key = await transaction.objectStore('keys').get(current)
      if (key?.id !== keyId) throw new KeyChanged()
      const rows = await Promise.all(ids.map((id) => transaction.objectStore('drafts').get(id)))
      const change = decide(new Map(rows.flatMap((row) => (row ? [[row.id, row]] : []))))
      if (change) await apply(transaction, change)
      return change !== null
    }),
    wipe: () => write(async (transaction) => { await Promise.all(stores.map((store) => transaction.objectStore(store).clear())) }),
    close() {
      void opened?.then((database) => database.close(), () => undefined)
      opened = null
    },
  }
}

async function openTables(name: string, onLost: () => void): Promise<IDBPDatabase<Tables>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const opening = openDB<Tables>(name, 1, {
    upgrade(database) {
      database.createObjectStore('keys')
      database.createObjectStore('drafts', { keyPath: 'id' })
      database.createObjectStore('pictures', { keyPath: ['draftId', 'id'] })
    },
    // Another tab may want to change the database's shape one day.
    blocking(_from, _to, event) {
      onLost()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: onLost,
  })
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The database did not open.'))
      void opening.then((database) => database.close(), () => undefined)
    }, patience)
  })
  try {
    return await Promise.race([opening, late])
  } finally {
    clearTimeout(timer)
  }
}

const allOf = (draftId: string): IDBKeyRange => IDBKeyRange.bound([draftId, ''], [draftId, '\uFFFF'])

async function apply(transaction: Writing, { put = [], mark = [], remove = [] }: ShelfChange): Promise<void> {
  const [drafts, pictures] = [transaction.objectStore('drafts'), transaction.objectStore('pictures')]
  const forget = async (draftId: string, keep: readonly string[]): Promise<void> => {
    const keys = await pictures.getAllKeys(allOf(draftId))
    await Promise.all(keys.filter(([, id]) => !keep.includes(id)).map((key) => pictures.delete(key)))
  }
  await Promise.all([
    ...put.flatMap(({ row, added, pictureIds }) => [drafts.put(row), ...added.map((picture) => pictures.put(picture)), forget(row.id, pictureIds)]),
    ...mark.map((row) => drafts.put(row)),
    ...remove.flatMap((id) => [drafts.delete(id), forget(id, [])]),
  ])
}

function abort(transaction: Writing): void {
  try {
    transaction.abort()
  } catch {
    // The browser aborted it before us.
  }
}

function toShelfError(cause: unknown): ShelfError {
  if (cause instanceof ShelfError) return cause
  return new ShelfError(cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'refused', cause)
}
