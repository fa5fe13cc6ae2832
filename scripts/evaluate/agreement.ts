// How far two blind readings of the same posts agree: node scripts/evaluate/agreement.ts
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { modelCategories } from '@sharewell/review/linear-model'
import { readCorpus, type Label } from '../corpus.ts'

const folder = join(import.meta.dirname, '../../packages/review/corpus/second-reading')
const first = new Map(readCorpus('train', 'validation', 'test').map((post) => [post.id, post.expect]))
const second = new Map(readdirSync(folder).filter((name) => name.endsWith('.jsonl')).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line.trim()))
  .map((line) => JSON.parse(line) as { id: string; expect: Label[] }).map((row) => [row.id, row.expect]))
const ids = [...second.keys()].filter((id) => first.has(id))

/** Cohen's kappa of two yes-or-no readings. */
function toKappa(pairs: readonly (readonly [boolean, boolean])[]): number {
  const n = pairs.length
  const agreed = pairs.filter(([a, b]) => a === b).length / n
  const a = pairs.filter(([yes]) => yes).length / n
  const b = pairs.filter(([, yes]) => yes).length / n
  const chance = a * b + (1 - a) * (1 - b)
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance)
}

const has = (labels: readonly Label[] | undefined, category: string): boolean => labels?.some((label) => label.category === category) ?? false
console.log(`${ids.length} posts read twice\n\n| category | first | second | both | F1 | kappa |\n|---|---|---|---|---|---|`)
let macro = 0
for (const category of modelCategories) {
  const pairs = ids.map((id) => [has(first.get(id), category), has(second.get(id), category)] as const)
  const one = pairs.filter(([a]) => a).length
  const two = pairs.filter(([, b]) => b).length
  const both = pairs.filter(([a, b]) => a && b).length
  const f1 = one + two === 0 ? 0 : (2 * both) / (one + two)
  macro += f1 / modelCategories.length
  console.log(`| ${category} | ${one} | ${two} | ${both} | ${f1.toFixed(2)} | ${toKappa(pairs).toFixed(2)} |`)
}
const clean = ids.map((id) => [first.get(id)?.length === 0, second.get(id)?.length === 0] as const)
const held = ids.map((id) => [first.get(id)?.some((label) => label.severity === 'hold') ?? false, second.get(id)?.some((label) => label.severity === 'hold') ?? false] as const)
const cleanOnes = ids.filter((id) => first.get(id)?.length === 0)
const alarms = cleanOnes.filter((id) => (second.get(id)?.length ?? 0) > 0).length
const heldClean = cleanOnes.filter((id) => second.get(id)?.some((label) => label.severity === 'hold')).length
console.log(`\nMacro F1 of the second reading against the first: ${macro.toFixed(2)}. Kappa, at fault or clean: ${toKappa(clean).toFixed(2)}; held or not: ${toKappa(held).toFixed(2)}.`)
console.log(`Of ${cleanOnes.length} posts clean to the first reader, the second flags ${alarms} and holds ${heldClean}.`)
