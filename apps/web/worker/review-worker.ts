import { createReviewer, type Reviewer } from '@sharewell/review'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import type { WorkerReply, WorkerRequest } from './protocol.ts'
import { serveRequests } from './serve-requests.ts'

function toReply(reviewer: Reviewer, request: WorkerRequest): WorkerReply {
  const { id } = request
  switch (request.type) {
    case 'review': return { id, type: 'reviewed', output: reviewer.review(request.input) }
    case 'signals': return { id, type: 'signalled', signals: reviewer.read({ text: request.text }).text.of(...request.kinds).map(({ kind, start, end }) => ({ kind, start, end })) }
    case 'identifiers': return { id, type: 'failed', message: 'This worker reviews.' }
  }
}

serveRequests((model) => {
  const reviewer = createReviewer({ model: model && makeLinearModel(decodeModel(model)) })
  // The first review pays for compiling patterns; pay before anybody waits.
  reviewer.review({ text: 'A first sentence to warm up.' })
  return (request) => toReply(reviewer, request)
})
