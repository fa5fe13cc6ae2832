// Trains the name tagger and writes packages/review/identifiers/assets/names.swn. Seeded: the same files, the same bytes.
// Usage: node scripts/train-names.ts --addresses FILE [--tweets FILE]... [--health FILE]... [--out FILE]
// --addresses: presidio-research generated_large (MIT); --tweets: WNUT-17 dev, Broad Twitter h (CC BY 4.0); --health: MedQuAD, MTS-Dialog, Cochrane summaries (CC BY 4.0), as text without names.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { encodeNameModel } from '../packages/review/identifiers/index.ts'
import { makeChance, makeGenerator } from './names/generate.ts'
import { readNegatives } from './names/negatives.ts'
import { toNameModel, trainPerceptron } from './names/perceptron.ts'
import { readSpans } from './names/read-spans.ts'
import { exchange, makeOwn, toSample, vary } from './names/samples.ts'

const settings = { seed: 7, own: 45_000, exchanged: 12, tweets: 3, health: 900, slots: 1 << 20, rows: 65_000, passes: 6, margin: 1 }

const { values } = parseArgs({ options: {
  addresses: { type: 'string', multiple: true, default: [] }, tweets: { type: 'string', multiple: true, default: [] }, health: { type: 'string', multiple: true, default: [] },
  out: { type: 'string', default: join(import.meta.dirname, '../packages/review/identifiers/assets/names.swn') },
} })

const chance = makeChance(settings.seed)
const generator = makeGenerator(chance)
const tweets = values.tweets.flatMap(readSpans)
const rows = Array.from({ length: settings.tweets }, () => tweets).flat()
rows.push(...makeOwn(settings.own, chance, generator))
for (const file of values.addresses) {
  const labelled = readSpans(file)
  for (let round = 0; round < settings.exchanged; round++) rows.push(...labelled.map((row) => vary(exchange(row, chance, generator), chance)))
}
for (const file of values.health) rows.push(...readNegatives(file).slice(0, settings.health))

process.stderr.write(`${rows.length} texts\n`)
const weights = trainPerceptron(rows.map(toSample), settings.slots, settings.passes, chance, settings.margin, (line) => process.stderr.write(`${line}\n`))
const bytes = encodeNameModel(toNameModel('names-en-1', settings.slots, weights, settings.rows))
mkdirSync(dirname(values.out), { recursive: true })
writeFileSync(values.out, bytes)
process.stderr.write(`${values.out}: ${bytes.length} bytes\n`)
