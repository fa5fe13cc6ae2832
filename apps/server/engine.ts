import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { assess, type Pictures } from '@sharewell/assess'
import { createReviewer } from '@sharewell/review'
import type { ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import { readSphere, type SphereReading } from '@sharewell/review/route'
import type { PolicyPack } from '@sharewell/review/packs'

const modelFile = join(dirname(createRequire(import.meta.url).resolve('@sharewell/review')), 'models/assets/english.swm')

/** What reviews a post on the server under these packs, with the frozen model where the checkout has one. */
export function loadServerReview(packs: readonly PolicyPack[]): (input: ReviewInput, pictures?: Pictures) => ReviewOutput {
  const model = existsSync(modelFile) ? makeLinearModel(decodeModel(readFileSync(modelFile))) : null
  const reviewer = createReviewer({ packs, model })
  return (input, pictures = {}) => assess(input, reviewer, { pictures })
}

/** What reads of what a text speaks: medicine or private life. */
export function loadSphereReader(): (input: Pick<ReviewInput, 'text' | 'lang'>) => SphereReading {
  const reviewer = createReviewer()
  return (input) => readSphere(reviewer.read(input))
}
