import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import { loadGraphModel, type GraphModel } from '@tensorflow/tfjs-converter'
import { env, ready, setBackend, tensor4d, type io, type Tensor } from '@tensorflow/tfjs-core'
import type { Pixels } from '../types.ts'
import { decodeFaces, faceInput, makeAnchors } from './anchors.ts'
import type { Face } from './merge.ts'
import { toModelInput, toTurned, type FaceWindow } from './windows.ts'

/** What the face model needs, read by an app from the installed packages. */
export type FaceAssets = {
  /** `blazeface.json` as it is parsed, and the bytes beside it. */
  model: { modelTopology: object; weightsManifest: readonly { weights: io.WeightsManifestEntry[] }[] }
  weights: Uint8Array<ArrayBuffer>
  /** The bytes of `tfjs-backend-wasm-simd.wasm`. */
  wasm: Uint8Array<ArrayBuffer>
}

/** Looks for faces in one square window of a picture. */
export type FaceDetector = { look(pixels: Pixels, window: FaceWindow, least: number): Promise<Face[]> }

/** A face detector (BlazeFace, the variant for the camera at the back) on WASM, the same in Node and in a worker. */
export async function makeFaceDetector(assets: FaceAssets): Promise<FaceDetector> {
  answerFrom(assets.wasm)
  await setBackend('wasm')
  await ready()
  const weights = assets.weights.buffer.slice(assets.weights.byteOffset, assets.weights.byteOffset + assets.weights.byteLength)
  const model = await loadGraphModel({
    load: () => Promise.resolve({
      modelTopology: assets.model.modelTopology,
      weightSpecs: assets.model.weightsManifest.flatMap((group) => group.weights),
      weightData: weights,
    }),
  })
  const anchors = makeAnchors()
  return {
    async look(pixels, window, least) {
      const { scores, values } = await run(model, toModelInput(pixels, window))
      return decodeFaces(scores, values, anchors, least).map(({ box, confidence }) => ({ box: toUpright(box, window), confidence }))
    },
  }
}

const names = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm-threaded-simd.wasm']

/** The tensor library asks for its WASM by address alone. Its platform answers from the bytes, so that nothing is ever fetched, and it starts no threads. */
function answerFrom(wasm: Uint8Array<ArrayBuffer>): void {
  const { platform } = env()
  const own: typeof platform = Object.create(platform)
  own.fetch = () => Promise.resolve(new Response(wasm))
  env().platform = own
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  setWasmPaths(Object.fromEntries(names.map((name) => [name, name])), true)
}

/** The model's four outputs joined: the finer layer of anchors first. */
async function run(model: GraphModel, input: Float32Array): Promise<{ scores: Float32Array; values: Float32Array }> {
  const tensor = tensor4d(input, [1, faceInput, faceInput, 3])
  const answer = model.execute(tensor)
  const outputs: Tensor[] = (Array.isArray(answer) ? answer : [answer]).filter((output): output is Tensor => 'data' in output)
  const bySize = outputs.toSorted((a, b) => a.size - b.size)
  const [coarseScores, fineScores, coarseValues, fineValues] = await Promise.all(bySize.map((output) => output.data<'float32'>()))
  tensor.dispose()
  for (const output of outputs) output.dispose()
  const join = (a: Float32Array | undefined, b: Float32Array | undefined): Float32Array => Float32Array.from([...(a ?? []), ...(b ?? [])])
  return { scores: join(fineScores, coarseScores), values: join(fineValues, coarseValues) }
}

function toUpright(box: { x: number; y: number; width: number; height: number }, window: FaceWindow): Face['box'] {
  const back = ((4 - window.turns) % 4) as FaceWindow['turns']
  const [u0, v0] = toTurned(box.x / faceInput, box.y / faceInput, back)
  const [u1, v1] = toTurned((box.x + box.width) / faceInput, (box.y + box.height) / faceInput, back)
  return {
    x: window.x + Math.min(u0, u1) * window.side,
    y: window.y + Math.min(v0, v1) * window.side,
    width: Math.abs(u1 - u0) * window.side,
    height: Math.abs(v1 - v0) * window.side,
  }
}
