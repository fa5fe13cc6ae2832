import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { makeCodecs, type CodecAssets, type Codecs } from './codecs.ts'

const places: Record<keyof CodecAssets, readonly [name: string, path: string]> = {
  jpegReader: ['@jsquash/jpeg', 'codec/dec/mozjpeg_dec.wasm'],
  jpegWriter: ['@jsquash/jpeg', 'codec/enc/mozjpeg_enc.wasm'],
  webpReader: ['@jsquash/webp', 'codec/dec/webp_dec.wasm'],
  webpWriter: ['@jsquash/webp', 'codec/enc/webp_enc.wasm'],
  avifReader: ['@jsquash/avif', 'codec/dec/avif_dec.wasm'],
  avifWriter: ['@jsquash/avif', 'codec/enc/avif_enc.wasm'],
}

let codecs: Promise<Codecs> | undefined

/** The codecs, with their WebAssembly read from the installed packages; loaded once a process. */
export function loadCodecs(): Promise<Codecs> {
  codecs ??= loadAll()
  return codecs
}

async function loadAll(): Promise<Codecs> {
  const [jpegReader, jpegWriter, webpReader, webpWriter, avifReader, avifWriter] = await Promise.all([read('jpegReader'), read('jpegWriter'), read('webpReader'), read('webpWriter'), read('avifReader'), read('avifWriter')])
  return makeCodecs({ jpegReader, jpegWriter, webpReader, webpWriter, avifReader, avifWriter })
}

function read(key: keyof CodecAssets): Promise<Buffer<ArrayBuffer>> {
  const [name, path] = places[key]
  const described = findPackageJSON(name, import.meta.url)
  if (!described) throw new Error(`The package ${name} is missing: run npm install.`)
  return readFile(join(dirname(described), path))
}
