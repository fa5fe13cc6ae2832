import type { PictureClient } from './picture-client.ts'

/** A picture client whose code is loaded with its first job, so that a page without pictures stays light. */
export function createLatePictureClient(load: () => Promise<PictureClient>): PictureClient {
  let loaded: Promise<PictureClient> | undefined
  const client = (): Promise<PictureClient> => (loaded ??= load())
  return {
    examine: async (...given) => (await client()).examine(...given),
    redact: async (...given) => (await client()).redact(...given),
    fit: async (...given) => (await client()).fit(...given),
    close: () => void loaded?.then((one) => one.close()),
  }
}
