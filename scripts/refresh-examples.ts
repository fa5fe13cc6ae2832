// `npm run docs`: writes what the commands of the documents print now.
import { readFileSync, writeFileSync } from 'node:fs'
import { documents, refreshExamples, runExample } from './examples.ts'

for (const path of documents) {
  const before = readFileSync(path, 'utf8')
  const after = refreshExamples(before, runExample)
  if (after !== before) writeFileSync(path, after)
  console.log(`${path}: ${after === before ? 'up to date' : 'written anew'}`)
}
