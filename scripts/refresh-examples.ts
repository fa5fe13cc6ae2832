// `npm run docs`: writes what the commands of the documents print now, and draws their tables and diagrams anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { drawnDocuments, refreshDrawings } from './drawings.ts'
import { documents, refreshExamples, runExample } from './examples.ts'

for (const path of [...documents, ...drawnDocuments]) {
  const before = readFileSync(path, 'utf8')
  const after = refreshDrawings(refreshExamples(before, runExample))
  if (after !== before) writeFileSync(path, after)
  console.log(`${path}: ${after === before ? 'up to date' : 'written anew'}`)
}
