// Reviews a file of labelled posts with the engine and its model and writes the outputs, for tools/score.
import { readFileSync } from 'node:fs'
import { createReviewer } from '@sharewell/review'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import { readCorpus, readPosts, toInput, type Split } from './corpus.ts'
const model = makeLinearModel(decodeModel(readFileSync(new URL('../packages/review/models/assets/english.swm', import.meta.url))))
const reviewer = createReviewer({ model })
const arg = process.argv[2] ?? 'test'
const posts = arg.endsWith('.jsonl') ? readPosts(arg) : readCorpus(arg as Split)
for (const post of posts) console.log(JSON.stringify(reviewer.review(toInput(post))))
