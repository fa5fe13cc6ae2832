import type { AssetName } from './picture-protocol.ts'

/** The worker's shelf of files: each is asked for once, when it is first needed, and unpacked as it comes. */
export type Shelf = {
  ask(name: AssetName): Promise<Uint8Array<ArrayBuffer>>
  put(name: AssetName, text: string): void
}

/** @param want tells the page that a file is needed; it answers through `put` */
export function makeShelf(want: (name: AssetName) => void): Shelf {
  const asked = new Map<AssetName, { bytes: Promise<Uint8Array<ArrayBuffer>>; put: (text: string) => void }>()
  return {
    ask(name) {
      const known = asked.get(name)
      if (known) return known.bytes
      const { promise, resolve } = Promise.withResolvers<string>()
      const bytes = promise.then(unpack)
      asked.set(name, { bytes, put: resolve })
      want(name)
      return bytes
    },
    put: (name, text) => asked.get(name)?.put(text),
  }
}

/** The bytes of a text that holds gzipped bytes in base64. */
export async function unpack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const letters = atob(text)
  const packed = new Uint8Array(letters.length)
  for (let i = 0; i < letters.length; i += 1) packed[i] = letters.charCodeAt(i)
  return new Uint8Array(await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
}
