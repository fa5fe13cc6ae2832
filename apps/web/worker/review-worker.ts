/// <reference lib="webworker" />
import { createReviewer } from '@sharewell/review'
import type { Reviewer } from '@sharewell/review'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import type { WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts'

declare const self: DedicatedWorkerGlobalScope

let reviewer: Reviewer | null = null

function say(reply: WorkerReply): void {
  self.postMessage(reply)
}

/** Nothing is read before words and model are here, so that no half-read text is ever called clear. */
function start({ model }: WorkerStart): void {
  const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0))
  reviewer = createReviewer({ model: bytes.length > 0 ? makeLinearModel(decodeModel(bytes)) : null })
  // The first review pays for compiling patterns; pay before anybody waits.
  reviewer.review({ text: 'A first sentence to warm up.' })
  say({ type: 'ready' })
}

function toReply(request: WorkerRequest): WorkerReply {
  const { id } = request
  try {
    if (!reviewer) throw new Error('The reader has not started.')
    return request.type === 'review'
      ? { id, type: 'reviewed', output: reviewer.review(request.input) }
      : { id, type: 'identified', output: reviewer.identifiers(request.text) }
  } catch (cause) {
    return { id, type: 'failed', message: cause instanceof Error ? cause.message : String(cause) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerStart | WorkerRequest>) => {
  if (data.type === 'start') start(data)
  else say(toReply(data))
})
