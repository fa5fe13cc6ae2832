import { decodeNameModel, findIdentifiers } from '@sharewell/review/identifiers'
import { serveRequests } from './serve-requests.ts'

serveRequests((bytes) => {
  const model = bytes && decodeNameModel(bytes)
  return (request) => (request.type === 'identifiers' ? { id: request.id, type: 'identified', identifiers: findIdentifiers(request.text, { model }) } : { id: request.id, type: 'failed', message: 'This worker finds identifiers.' })
})
