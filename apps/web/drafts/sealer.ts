/** A value as it lies on the device: nothing of it can be read without its key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Seals and opens with one key. `about` binds a value to its place: put elsewhere, it does not open. */
export interface Sealer {
  /** Names the key. */
  readonly id: string
  seal(bytes: Uint8Array<ArrayBuffer>, about: string): Promise<Sealed>
  /** Undefined where it was changed, stands in another place, or lies under another key. */
  open(sealed: Sealed, about: string): Promise<Uint8Array<ArrayBuffer> | undefined>
}

const algorithm = 'AES-GCM'
/** In bytes. Drawn anew each time; one key seals far fewer than 2^32 values. */
const ivLength = 12
const form = 'sharewell-draft-1'

const toAbout = (about: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${form}/${about}`)

/** A key of 256 bits that no script can read out again, only use. */
export function makeDraftKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt'])
}

/** AES-256-GCM with a key of the browser. */
export function createSealer(id: string, key: CryptoKey): Sealer {
  return {
    id,
    async seal(bytes, about) {
      const iv = crypto.getRandomValues(new Uint8Array(ivLength))
      return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt({ name: algorithm, iv, additionalData: toAbout(about) }, key, bytes)) }
    },
    async open({ iv, bytes }, about) {
      try {
        return new Uint8Array(await crypto.subtle.decrypt({ name: algorithm, iv, additionalData: toAbout(about) }, key, bytes))
      } catch {
        return undefined
      }
    },
  }
}

/** For what lasts as long as the page and never touches a disk by our hand. */
export const passingSealer: Sealer = {
  id: 'passing',
  seal: (bytes) => Promise.resolve({ iv: new Uint8Array(), bytes: bytes.slice() }),
  open: ({ bytes }) => Promise.resolve(bytes.slice()),
}
