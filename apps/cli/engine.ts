import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { assess } from '@sharewell/assess'
import { createReviewer, sharewellPack, type PolicyPack } from '@sharewell/review'
import type { Identifier, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { decodeNameModel, findIdentifiers, type NameModel } from '@sharewell/review/identifiers'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import { toChoices } from './options.ts'

/** The packs that can be asked for by name. */
export const packs: readonly PolicyPack[] = [sharewellPack]

const reviewFolder = dirname(createRequire(import.meta.url).resolve('@sharewell/review'))
const modelFile = join(reviewFolder, 'models/assets/english.swm')
const namesFile = join(reviewFolder, 'identifiers/assets/names.swn')

export type Engine = {
  /** Reviews one post with its attachments. */
  review: (input: ReviewInput) => ReviewOutput
  /** Every identifier in a text, of patients or not, by place. */
  identifiers: (text: string) => Identifier[]
}

/** Loads words, model and packs and makes the engine. `packNames` is what --packs says. Throws a UsageError for an unknown pack. */
export function loadEngine(packNames?: string): Engine {
  const ids = packNames === undefined ? undefined : toChoices('--packs', packNames, packs.map(({ id }) => id))
  const reviewer = createReviewer({ packs: ids ? packs.filter(({ id }) => ids.includes(id)) : packs, model: loadModel() })
  let names: NameModel | null | undefined
  return {
    review: (input) => assess(input, reviewer),
    identifiers: (text) => findIdentifiers(text, { model: (names ??= loadNames()) }),
  }
}

/** The weights of the name tagger, or null in a checkout that has none yet; lists and forms stand without it. */
function loadNames(): NameModel | null {
  return existsSync(namesFile) ? decodeNameModel(readFileSync(namesFile)) : null
}

/** The frozen model, or null in a checkout that has none yet; the rules stand without it. */
function loadModel(): ReturnType<typeof makeLinearModel> | null {
  return existsSync(modelFile) ? makeLinearModel(decodeModel(readFileSync(modelFile))) : null
}
