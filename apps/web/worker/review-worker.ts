/// <reference lib="webworker" />
import { createReviewer } from '@sharewell/review'
import type { WorkerReply, WorkerRequest } from './protocol.ts'

declare const self: DedicatedWorkerGlobalScope

const reviewer = createReviewer()

function say(reply: WorkerReply): void {
  self.postMessage(reply)
}

function toReply(request: WorkerRequest): WorkerReply {
  const { id } = request
  try {
    return request.type === 'review'
      ? { id, type: 'reviewed', output: reviewer.review(request.input) }
      : { id, type: 'identified', output: reviewer.identifiers(request.text) }
  } catch (cause) {
    return { id, type: 'failed', message: cause instanceof Error ? cause.message : String(cause) }
  }
}

self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => say(toReply(event.data)))

// The first review pays for compiling patterns; pay before anybody waits.
reviewer.review({ text: 'A first sentence to warm up.' })
say({ type: 'ready' })
