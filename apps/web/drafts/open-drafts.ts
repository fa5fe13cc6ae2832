import { openDeviceShelf } from './device-shelf.ts'
import { createDraftStore } from './draft-store.ts'
import type { DraftChange, Drafts, Unkept } from './drafts.ts'
import { createLastWords, type MomentStorage } from './last-words.ts'
import { createPassingShelf } from './passing-shelf.ts'
import { type DraftShelf, ShelfError } from './shelf.ts'

type Told = Omit<DraftChange, 'from'>

/**
 * The drafts of a member in this browser, sealed. Where the browser keeps nothing, those of this page: `state().unkept` says
 * why, and everything else works.
 */
export async function openDrafts(memberId: string): Promise<Drafts> {
  const shelf = await openShelf()
  try {
    return await openOver(memberId, shelf)
  } catch (cause) {
    shelf.close()
    return openOver(memberId, createPassingShelf(toWhy(cause)))
  }
}

async function openShelf(): Promise<DraftShelf> {
  if (!('crypto' in globalThis) || globalThis.crypto.subtle === undefined) return createPassingShelf('insecure')
  if (typeof indexedDB === 'undefined' || indexedDB === null) return createPassingShelf('absent')
  return openDeviceShelf().catch((cause: unknown) => createPassingShelf(toWhy(cause)))
}

const toWhy = (cause: unknown): Unkept => (cause instanceof ShelfError ? cause.why : 'refused')

function openOver(memberId: string, shelf: DraftShelf): Promise<Drafts> {
  const others = 'BroadcastChannel' in globalThis && shelf.unkept === null ? new BroadcastChannel('sharewell.drafts') : null
  const page = makeId()
  return createDraftStore({
    memberId, shelf, now: Date.now, makeId, page, lastWords: createLastWords(shelf.unkept === null ? findStorage() : passingStorage(), memberId, page),
    tell: (change) => others?.postMessage(change),
    onTold(listen) {
      if (others) others.onmessage = ({ data }: MessageEvent<Told>) => listen(data)
      return () => others?.close()
    },
    later(run, delay) {
      const timer = setTimeout(run, delay)
      return () => clearTimeout(timer)
    },
    persist: async () => await navigator.storage?.persist?.() ?? false,
  })
}

function findStorage(): MomentStorage {
  try {
    return localStorage
  } catch {
    return passingStorage()
  }
}

/** Where the browser has nothing that outlives a page, last words go with it. */
function passingStorage(): MomentStorage {
  return { length: 0, key: () => null, getItem: () => null, setItem: () => { throw new Error('Nothing is kept here.') }, removeItem: () => undefined }
}

/** A new id for a draft or a picture. Plain http has no `randomUUID`. */
export function makeId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = [...globalThis.crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${bytes.slice(0, 8)}-${bytes.slice(8, 12)}-${bytes.slice(12, 16)}-${bytes.slice(16, 20)}-${bytes.slice(20)}`
}
