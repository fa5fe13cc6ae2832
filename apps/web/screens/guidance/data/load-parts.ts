import type { PolicyPack } from '@sharewell/review/pack'
import type { RuleText } from '../../../build/rule-texts.ts'
import { packLoaders } from '../../../packs/load-pack.ts'

export type Parts = { readonly packs: readonly PolicyPack[]; readonly rules: readonly RuleText[] }

async function load(): Promise<Parts> {
  const [packs, { ruleTexts }] = await Promise.all([Promise.all(Object.values(packLoaders).map((loadOne) => loadOne())), import('virtual:rule-texts')])
  return { packs, rules: ruleTexts }
}

let parts: Promise<Parts> | undefined

/** What the library is made of, asked for once and together. A failure is forgotten, so that the next call tries again. */
export function loadParts(): Promise<Parts> {
  parts ??= load().catch((reason: unknown) => {
    parts = undefined
    throw reason
  })
  return parts
}
