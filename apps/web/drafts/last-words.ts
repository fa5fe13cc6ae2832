import { gcm } from '@noble/ciphers/aes.js'
import { type DraftBody, draftBody, type DraftContent } from './draft.ts'
import type { Sealed, Sealer } from './sealer.ts'
import { toContentBody } from './seal-draft.ts'

/** Where something can be put in one moment, without waiting; the browser's `localStorage`. */
export type MomentStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** What a page held when it was left, as it is put back. */
export interface LastWords {
  readonly id: string
  readonly baseVersion: number
  /** The page that wrote it. */
  readonly page: string
  readonly body: DraftBody
}

/**
 * The last words of a page that is being left. The browser's own encryption answers later than such a page lives, so a key for
 * one page is made and sealed beforehand, and the words are encrypted under it at once.
 */
export interface LastWordsKeeper {
  /** Makes the key of this page; to be called before words are kept, and again after a wipe. */
  prepare(sealer: Sealer): Promise<void>
  /** Puts words away in one moment. Says whether it could. */
  keep(content: DraftContent & { readonly id: string }, baseVersion: number): boolean
  /** They are kept otherwise by now. */
  forget(id: string): void
  /** What pages that are gone left here; those of another member stay. What no key opens is taken away. */
  find(sealer: Sealer): Promise<readonly { readonly words: LastWords; readonly forget: () => void }[]>
  wipe(): void
}

const prefix = 'sharewell.last-words.'
const toText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const toBase64 = (bytes: Uint8Array): string => btoa(toText(bytes))
const toBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
const toAbout = (memberId: string, page: string): string => `${memberId}/last-words/${page}`

/** Keeps last words of one member's page. `page` names this page and no other. */
export function createLastWords(storage: MomentStorage, memberId: string, page: string): LastWordsKeeper {
  let ready: { readonly key: Uint8Array; readonly wrapped: Sealed } | null = null
  const place = `${prefix}${memberId}.`
  const allKeys = (start: string): string[] => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) => key.startsWith(start))
  return {
    async prepare(sealer) {
      ready = null
      const key = crypto.getRandomValues(new Uint8Array(32))
      ready = { key, wrapped: await sealer.seal(key.slice(), toAbout(memberId, page)) }
    },
    keep(content, baseVersion) {
      if (!ready) return false
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const words = new TextEncoder().encode(JSON.stringify({ id: content.id, baseVersion, page, body: toContentBody(content) }))
      const bytes = gcm(ready.key, iv).encrypt(words)
      try {
        storage.setItem(`${place}${page}.${content.id}`, [page, toBase64(ready.wrapped.iv), toBase64(ready.wrapped.bytes), toBase64(iv), toBase64(bytes)].join(' '))
        return true
      } catch {
        return false
      }
    },
    forget(id) {
      storage.removeItem(`${place}${page}.${id}`)
    },
    async find(sealer) {
      const found = await Promise.all(allKeys(place).map(async (key) => {
        const words = await open(sealer, memberId, storage.getItem(key) ?? '')
        if (words) return [{ words, forget: () => storage.removeItem(key) }]
        storage.removeItem(key)
        return []
      }))
      return found.flat()
    },
    wipe() {
      ready = null
      for (const key of allKeys(prefix)) storage.removeItem(key)
    },
  }
}

async function open(sealer: Sealer, memberId: string, kept: string): Promise<LastWords | undefined> {
  try {
    const [page = '', wrappedIv = '', wrapped = '', iv = '', bytes = ''] = kept.split(' ')
    const key = await sealer.open({ iv: toBytes(wrappedIv), bytes: toBytes(wrapped) }, toAbout(memberId, page))
    if (!key) return undefined
    const said: unknown = JSON.parse(new TextDecoder().decode(gcm(key, toBytes(iv)).decrypt(toBytes(bytes))))
    if (typeof said !== 'object' || said === null || !('id' in said) || !('baseVersion' in said) || !('body' in said)) return undefined
    const { data } = draftBody.safeParse(said.body)
    return data && typeof said.id === 'string' && typeof said.baseVersion === 'number' ? { id: said.id, baseVersion: said.baseVersion, page, body: data } : undefined
  } catch {
    return undefined
  }
}
