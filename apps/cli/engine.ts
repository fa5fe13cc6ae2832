import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { assess, type Pictures } from '@sharewell/assess'
import { createReviewer } from '@sharewell/review'
import type { Identifier, IdentifierType, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { decodeNameModel, findIdentifiers, type NameModel } from '@sharewell/review/identifiers'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import { defaultPacks, packs, type PolicyPack } from '@sharewell/review/packs'
import { isPackFile, loadLocalPack } from './input/local-pack-file.ts'
import { toChoices } from './options.ts'
import { UsageError } from './usage-error.ts'

const reviewFolder = dirname(createRequire(import.meta.url).resolve('@sharewell/review'))
const modelFile = join(reviewFolder, 'models/assets/english.swm')
const namesFile = join(reviewFolder, 'identifiers/assets/names.swn')

/** The packs that --packs names, by id or as the file of a local pack; those that are always on where it is not given. Throws a UsageError for an unknown or faulty pack. */
export function choosePacks(packNames?: string): readonly PolicyPack[] {
  const names = packNames === undefined ? [...defaultPacks] : packNames.split(',').map((name) => name.trim())
  const local = [...new Set(names.filter(isPackFile))].map(loadLocalPack)
  const twice = local.find(({ id }, at) => local.findIndex((other) => other.id === id) !== at)
  if (twice) throw new UsageError(`--packs names the pack ${twice.id} twice; give one file of it`)
  const listed = names.filter((name) => !isPackFile(name)).join(',')
  const ids = local.length > 0 && listed === '' ? [] : toChoices('--packs', listed, packs.map(({ id }) => id))
  return [...packs.filter(({ id }) => ids.includes(id)), ...local]
}

/** What reviews one post with its attachments, under these packs; `pictures` says what was found in them. */
export function loadReview(active: readonly PolicyPack[], pictures: Pictures = {}): (input: ReviewInput) => ReviewOutput {
  const reviewer = createReviewer({ packs: active, model: loadModel() })
  return (input) => assess(input, reviewer, { pictures })
}

/** What finds the identifiers of these types in a text, of patients or not, by place. */
export function loadIdentifiers(types: readonly IdentifierType[]): (text: string) => Identifier[] {
  const model = loadNames()
  return (text) => findIdentifiers(text, { types, model })
}

/** The weights of the name tagger, or null in a checkout that has none yet; lists and forms stand without it. */
function loadNames(): NameModel | null {
  return existsSync(namesFile) ? decodeNameModel(readFileSync(namesFile)) : null
}

/** The frozen model, or null in a checkout that has none yet; the rules stand without it. */
function loadModel(): ReturnType<typeof makeLinearModel> | null {
  return existsSync(modelFile) ? makeLinearModel(decodeModel(readFileSync(modelFile))) : null
}
