import { createReviewer } from '@sharewell/review'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import { serveRequests } from './serve-requests.ts'

serveRequests((model) => {
  const reviewer = createReviewer({ model: model && makeLinearModel(decodeModel(model)) })
  // The first review pays for compiling patterns; pay before anybody waits.
  reviewer.review({ text: 'A first sentence to warm up.' })
  return (request) => (request.type === 'review' ? { id: request.id, type: 'reviewed', output: reviewer.review(request.input) } : { id: request.id, type: 'failed', message: 'This worker reviews.' })
})
