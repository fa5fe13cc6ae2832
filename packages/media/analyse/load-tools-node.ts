import { readFile } from 'node:fs/promises'
import { createRequire, findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { makeFaceDetector, type FaceAssets } from '../faces/detector.ts'
import { makeTextReader, type TextCoreFactory } from '../text/reader.ts'
import type { SeeTools } from './tools.ts'

const load = createRequire(import.meta.url)
/** Asset packages are no imports: their files are read as bytes, so each is a package and a path inside it. */
const at = {
  model: ['@vladmandic/human', 'models/blazeface.json'],
  weights: ['@vladmandic/human', 'models/blazeface.bin'],
  tensors: ['@tensorflow/tfjs-backend-wasm', 'dist/tfjs-backend-wasm-simd.wasm'],
  text: ['tesseract.js-core', 'tesseract-core-simd-lstm.js'],
  textWasm: ['tesseract.js-core', 'tesseract-core-simd-lstm.wasm'],
  language: ['@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz'],
} as const

let tools: Promise<SeeTools> | undefined

/** The tools that see, with their models read from the installed packages; loaded once a process. */
export function loadSeeTools(): Promise<SeeTools> {
  tools ??= loadAll()
  return tools
}

async function loadAll(): Promise<SeeTools> {
  const [model, weights, tensors, textWasm, language] = await Promise.all([at.model, at.weights, at.tensors, at.textWasm, at.language].map((place) => readFile(toPath(place))))
  if (!model || !weights || !tensors || !textWasm || !language) throw new Error('A model file is missing: run npm install.')
  const faces = await makeFaceDetector({
    model: JSON.parse(model.toString()) as FaceAssets['model'],
    weights,
    wasm: tensors,
  })
  const makeCore = load(toPath(at.text)) as TextCoreFactory
  return { faces, text: await makeTextReader({ makeCore, wasm: textWasm, language: gunzipSync(language) }) }
}

function toPath([name, path]: readonly [string, string]): string {
  const described = findPackageJSON(name, import.meta.url)
  if (!described) throw new Error(`The package ${name} is missing: run npm install.`)
  return join(dirname(described), path)
}
