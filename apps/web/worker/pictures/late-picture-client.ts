import { w } from '../../messages/picture-worker.ts'
import type { PictureClient } from './picture-client.ts'

/** A picture client whose code is loaded with its first job, so that a page without pictures stays light. */
export function createLatePictureClient(load: () => Promise<PictureClient>): PictureClient {
  let loaded: Promise<PictureClient> | undefined
  async function client(): Promise<PictureClient> {
    loaded ??= load()
    try {
      return await loaded
    } catch (cause) {
      loaded = undefined
      throw new Error(w.notLoaded, { cause })
    }
  }
  return {
    examine: async (...given) => (await client()).examine(...given),
    redact: async (...given) => (await client()).redact(...given),
    fit: async (...given) => (await client()).fit(...given),
    close: () => void loaded?.then((one) => one.close(), () => undefined),
  }
}
