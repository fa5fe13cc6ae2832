// Writes the examples of documents anew: node scripts/refresh-examples.ts FILE…
import { readFileSync, writeFileSync } from 'node:fs'
import { refreshExamples, runExample } from './examples.ts'

for (const path of process.argv.slice(2)) {
  const before = readFileSync(path, 'utf8')
  const after = refreshExamples(before, runExample)
  if (after !== before) writeFileSync(path, after)
  console.log(`${path}: ${after === before ? 'up to date' : 'written anew'}`)
}
