import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const prefix = 'virtual:picture-asset-'

/** Where each asset stands: a package and a path inside it. */
const places: Readonly<Record<string, readonly [name: string, path: string]>> = {
  'jpeg-reader': ['@jsquash/jpeg', 'codec/dec/mozjpeg_dec.wasm'],
  'jpeg-writer': ['@jsquash/jpeg', 'codec/enc/mozjpeg_enc.wasm'],
  'webp-reader': ['@jsquash/webp', 'codec/dec/webp_dec.wasm'],
  'webp-writer': ['@jsquash/webp', 'codec/enc/webp_enc.wasm'],
  'avif-reader': ['@jsquash/avif', 'codec/dec/avif_dec.wasm'],
  'avif-writer': ['@jsquash/avif', 'codec/enc/avif_enc.wasm'],
  'face-model': ['@vladmandic/human', 'models/blazeface.json'],
  'face-weights': ['@vladmandic/human', 'models/blazeface.bin'],
  tensors: ['@tensorflow/tfjs-backend-wasm', 'dist/tfjs-backend-wasm-simd.wasm'],
  'text-core': ['tesseract.js-core', 'tesseract-core-simd-lstm.wasm'],
  language: ['@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz'],
}

/** Absolute path of a file in an installed package. Throws where the package is missing. */
export function toInstalled([name, path]: readonly [name: string, path: string]): string {
  const described = findPackageJSON(name, pathToFileURL(import.meta.filename))
  if (!described) throw new Error(`The package ${name} is missing: run npm install.`)
  return join(dirname(described), path)
}

/**
 * Gives WASM, models and language data of the picture engine as modules of text, such as `virtual:picture-asset-jpeg-reader`: gzipped, in base64.
 * A page that may not connect cannot fetch a file; it can load a script of its own. Import each lazily, so that it is a chunk of its own.
 */
export function pictureAssetsPlugin(): Plugin {
  return {
    name: 'sharewell-picture-assets',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      const place = id.startsWith(`\0${prefix}`) ? places[id.slice(prefix.length + 1)] : undefined
      if (!place) return null
      const bytes = readFileSync(toInstalled(place))
      const packed = place[1].endsWith('.gz') ? bytes : gzipSync(bytes, { level: 9 })
      return `export const asset = ${JSON.stringify(packed.toString('base64'))}`
    },
  }
}
