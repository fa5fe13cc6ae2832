// Scores the identifier detector. Usage: node scripts/score-identifiers.ts [--no-tagger] [--model FILE] [--quiet FILE]... [FILE]...
// A FILE holds JSON lines of text with labelled spans (offsets in code points): presidio-research's sets or posts with persons and places (WNUT-17, Broad Twitter).
// --quiet FILE: text where nothing is labelled; counts what is found in every second row, those that the tagger was not trained on. Name recall by origin and speed come last.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeNameModel, findIdentifiers } from '@sharewell/review/identifiers'
import { scoreIdentifierFile, scoreNamesInPosts, toScoreText } from './evaluate/identifiers.ts'
import { measureNameRecall } from './evaluate/name-origins.ts'
import { readSpans } from './names/read-spans.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  'no-tagger': { type: 'boolean', default: false }, quiet: { type: 'string', multiple: true, default: [] },
  model: { type: 'string', default: join(import.meta.dirname, '../packages/review/identifiers/assets/names.swn') },
} })
const model = values['no-tagger'] ? null : decodeNameModel(readFileSync(values.model))
const inPosts = new Set(['person', 'location', 'corporation', 'group', 'product', 'creative-work', 'PER', 'LOC', 'ORG'])

for (const file of positionals) {
  if (readSpans(file).some(({ spans }) => spans.some(({ label }) => inPosts.has(label)))) {
    const { persons, personsWithHandles, places } = scoreNamesInPosts(file, model)
    console.log(`${basename(file)}: persons ${persons}; with @mentions ${personsWithHandles}; places ${places}`)
  } else console.log(toScoreText(basename(file), scoreIdentifierFile(file, model)))
}
for (const file of values.quiet) {
  const texts = readSpans(file).map(({ text }) => text).filter((_text, index) => index % 2 === 1)
  const counts = new Map<string, number>()
  for (const text of texts) for (const { type } of findIdentifiers(text, { model })) counts.set(type, (counts.get(type) ?? 0) + 1)
  console.log(`${basename(file)}, ${texts.length} texts: ${[...counts].toSorted((a, b) => b[1] - a[1]).map(([type, count]) => `${type} ${count}`).join(', ')}`)
}
const origins = measureNameRecall(model)
console.log(['names found, by origin', ...origins.map(({ origin, recall, names }) => `  ${origin.padEnd(32)} ${(100 * recall).toFixed(0).padStart(3)} % of ${names}`)].join('\n'))

const words = [...positionals, ...values.quiet].flatMap((file) => readSpans(file).map(({ text }) => text)).join('\n').slice(0, 1_000_000)
const posts = words.match(/[^]{1,280}/g) ?? []
if (posts.length > 0) {
  const measure = (): number => {
    const begun = process.cpuUsage()
    for (const text of posts) findIdentifiers(text, { model })
    const { user, system } = process.cpuUsage(begun)
    return posts.length / ((user + system) / 1e6)
  }
  const speeds = Array.from({ length: 5 }, measure)
  console.log(`${Math.round(Math.max(...speeds)).toLocaleString('en')} posts of 280 characters a second of processor time (best of 5 rounds over ${posts.length} pieces of the files)`)
}
