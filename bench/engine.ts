import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReviewer, type PolicyPack, type Reviewer } from '../packages/review/index.ts'
import { makeLinearModel } from '../packages/review/models/linear-model.ts'
import { decodeModel } from '../packages/review/models/model-file.ts'

const modelFile = join(import.meta.dirname, '../packages/review/models/assets/english.swm')

/** The engine as the apps run it: all rules, and the frozen model where there is one; under these packs, or the house's own. */
export function openEngine(packs?: readonly PolicyPack[]): { name: string; review: Reviewer['review']; loadedIn: number } {
  const from = performance.now()
  const model = existsSync(modelFile) ? makeLinearModel(decodeModel(readFileSync(modelFile))) : null
  const reviewer = createReviewer({ model, ...(packs ? { packs } : {}) })
  reviewer.review({ text: 'A first sentence, so that nothing is left to compile.' })
  return { name: model ? 'sharewell, full review' : 'sharewell, full review (no model)', review: reviewer.review, loadedIn: performance.now() - from }
}
