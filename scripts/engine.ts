// The reviewer as the apps use it, with its frozen model, for evaluation and tools.
import { readFileSync } from 'node:fs'
import { createReviewer, type Reviewer } from '@sharewell/review'
import { decodeNameModel, type NameModel } from '@sharewell/review/identifiers'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'

/** Loads the frozen model and makes a reviewer. Throws where the model file is missing: `npm run train` writes it. */
export function loadReviewer(): Reviewer {
  const file = new URL('../packages/review/models/assets/english.swm', import.meta.url)
  return createReviewer({ model: makeLinearModel(decodeModel(readFileSync(file))) })
}

/** Loads the frozen model that finds names. */
export function loadNameModel(): NameModel {
  return decodeNameModel(readFileSync(new URL('../packages/review/identifiers/assets/names.swn', import.meta.url)))
}
