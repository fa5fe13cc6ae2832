import { readConsentRecord, type ConsentRecord } from '@sharewell/domain/consent'

/** What is to be written: ids to take away, or all that lies there, read or not; then records to put. */
export type ConsentChange = { put: readonly ConsentRecord[]; remove: readonly string[] | 'all' }
/** Why nothing was written. */
export type ShelfFailure = 'full' | 'refused'

/** Where records lie. */
export type ConsentShelf = {
  /** False where they go with the page. */
  readonly isKept: boolean
  /**
   * Reads what lies there and writes what `decide` makes of it, in one step that no other tab can come between; gives the records as they are then.
   * Rejects with a `ShelfError`, and then nothing was written.
   */
  change(decide: (records: ConsentRecord[]) => ConsentChange | null): Promise<ConsentRecord[]>
}

export class ShelfError extends Error {
  readonly failure: ShelfFailure
  constructor(failure: ShelfFailure, cause: unknown) {
    super(`Consents were not written: ${failure}.`, { cause })
    this.failure = failure
  }
}

const table = 'records'

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('sharewell.consents', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new ShelfError('refused', request.error))
    request.onblocked = () => reject(new ShelfError('refused', 'blocked'))
  })
}

function apply(records: readonly ConsentRecord[], { put, remove }: ConsentChange): ConsentRecord[] {
  const next = new Map(remove === 'all' ? [] : records.map((record) => [record.id, record]))
  for (const id of remove === 'all' ? [] : remove) next.delete(id)
  for (const record of put) next.set(record.id, record)
  return [...next.values()]
}

/** Records in the browser's own database. An entry that is no record of ours is left where it lies and shown nowhere. Rejects where the browser refuses a database. */
export async function openDeviceShelf(factory: IDBFactory): Promise<ConsentShelf> {
  const database = await openDatabase(factory)
  // Another tab may want to change the database's shape one day.
  database.onversionchange = () => database.close()
  return {
    isKept: true,
    change: (decide) => new Promise((resolve, reject) => {
      const transaction = database.transaction(table, 'readwrite', { durability: 'strict' })
      const store = transaction.objectStore(table)
      const reading = store.getAll()
      let after: ConsentRecord[] = []
      let thrown: unknown = null
      const write = (): void => {
        const records = reading.result.flatMap((value: unknown) => readConsentRecord(value) ?? [])
        const change = decide(records)
        after = change ? apply(records, change) : records
        if (change?.remove === 'all') store.clear()
        else for (const id of change?.remove ?? []) store.delete(id)
        for (const record of change?.put ?? []) store.put(record)
      }
      reading.onsuccess = () => {
        try {
          write()
        } catch (cause) {
          thrown = cause
          transaction.abort()
        }
      }
      transaction.oncomplete = () => resolve(after)
      transaction.onabort = () => {
        const cause = thrown ?? transaction.error
        reject(new ShelfError(cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'refused', cause))
      }
    }),
  }
}

/** Records that last as long as the page, where the browser keeps nothing. */
export function createPassingShelf(): ConsentShelf {
  let records: ConsentRecord[] = []
  return {
    isKept: false,
    change(decide) {
      const change = decide(records)
      if (change) records = apply(records, change)
      return Promise.resolve(records)
    },
  }
}
