import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import type { PolicyPack } from '@sharewell/review/pack'
import { rules } from '@sharewell/review/registry'
import { makeReviewer, type Reviewer } from '@sharewell/review/reviewer'
import { wordPacks } from '@sharewell/review/words'
import type { WorkerReply, WorkerRequest } from './protocol.ts'
import { serveRequests } from './serve-requests.ts'

function toReply(reviewer: Reviewer, request: WorkerRequest): WorkerReply {
  const { id } = request
  switch (request.type) {
    case 'review': return { id, type: 'reviewed', output: reviewer.review(request.input) }
    case 'signals': return { id, type: 'signalled', signals: reviewer.read({ text: request.text }).text.of(...request.kinds).map(({ kind, start, end }) => ({ kind, start, end })) }
    default: return { id, type: 'failed', message: 'This worker reviews.' }
  }
}

// Parts are named one by one, and packs come from the page: nothing of a pack or a topic travels with the worker.
serveRequests((bytes, first) => {
  const model = bytes && makeLinearModel(decodeModel(bytes))
  const toReviewer = (packs: readonly PolicyPack[]): Reviewer => makeReviewer({ words: wordPacks, rules, packs, model })
  let reviewer = toReviewer(first)
  // The first review pays for compiling patterns; pay before anybody waits.
  reviewer.review({ text: 'A first sentence to warm up.' })
  return (request) => {
    if (request.type !== 'packs') return toReply(reviewer, request)
    reviewer = toReviewer(request.packs)
    return { id: request.id, type: 'heeded' }
  }
})
