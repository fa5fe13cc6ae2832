import { makeFaceDetector, makeTextReader, type FaceAssets, type SeeTools } from '@sharewell/media/analyse'
import type { ExamineTools } from '@sharewell/media/examine'
import { makeCodecs } from '@sharewell/media/redact'
import { makeCore } from 'virtual:text-core'
import type { Shelf } from './asset-shelf.ts'

/** What decodes and what sees, made from the shelf's files; each file is asked for when it is first needed. */
export function makePictureTools(ask: Shelf['ask']): ExamineTools {
  let seeing: Promise<SeeTools> | undefined
  return {
    codecs: makeCodecs({
      jpegReader: () => ask('jpeg-reader'),
      jpegWriter: () => ask('jpeg-writer'),
      webpReader: () => ask('webp-reader'),
      webpWriter: () => ask('webp-writer'),
      avifReader: () => ask('avif-reader'),
      avifWriter: () => ask('avif-writer'),
    }),
    loadSeeTools: () => (seeing ??= loadSeeTools(ask)),
  }
}

async function loadSeeTools(ask: Shelf['ask']): Promise<SeeTools> {
  const [model, weights, tensors, core, language] = await Promise.all([ask('face-model'), ask('face-weights'), ask('tensors'), ask('text-core'), ask('language')])
  const faces = await makeFaceDetector({ model: toModel(model), weights, wasm: tensors })
  return { faces, text: await makeTextReader({ makeCore, wasm: core, language }) }
}

function toModel(bytes: Uint8Array): FaceAssets['model'] {
  // The file ships with a pinned package and is put in at build.
  return JSON.parse(new TextDecoder().decode(bytes)) as FaceAssets['model']
}
