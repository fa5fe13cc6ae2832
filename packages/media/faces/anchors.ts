import type { Box } from '../types.ts'

/** Side of the square that the face model looks at, in pixels. */
export const faceInput = 256

/** A possible face: its box in the model's square and how sure the model is, from 0 to 1. */
export type RawFace = { box: Box; confidence: number }

const layers = [{ stride: 16, anchors: 2 }, { stride: 32, anchors: 6 }]

/** Centres of the model's anchors, x and y in turn, in the order of its outputs. */
export function makeAnchors(): Float32Array {
  const centres: number[] = []
  for (const { stride, anchors } of layers) {
    const cells = faceInput / stride
    for (let row = 0; row < cells; row++) {
      for (let column = 0; column < cells; column++) {
        for (let anchor = 0; anchor < anchors; anchor++) centres.push((column + 0.5) * stride, (row + 0.5) * stride)
      }
    }
  }
  return Float32Array.from(centres)
}

/** Faces in the model's answer: one score and sixteen numbers an anchor, of which the first four are a box around the face. */
export function decodeFaces(scores: Float32Array, values: Float32Array, anchors: Float32Array, least: number): RawFace[] {
  const faces: RawFace[] = []
  for (let i = 0; i < scores.length; i++) {
    const confidence = 1 / (1 + Math.exp(-(scores[i] ?? 0)))
    if (confidence < least) continue
    const width = values[i * 16 + 2] ?? 0
    const height = values[i * 16 + 3] ?? 0
    const x = (anchors[i * 2] ?? 0) + (values[i * 16] ?? 0) - width / 2
    const y = (anchors[i * 2 + 1] ?? 0) + (values[i * 16 + 1] ?? 0) - height / 2
    faces.push({ box: { x, y, width, height }, confidence })
  }
  return faces
}
