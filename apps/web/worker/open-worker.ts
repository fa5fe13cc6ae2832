import type { Port } from './review-client.ts'
import type { WorkerReply, WorkerStart } from './protocol.ts'

/**
 * Starts the engine in a worker that is made from text, not fetched.
 * A worker made so inherits the page's policy, and with it the ban on every connection;
 * a worker fetched from an address would follow only the headers of its own file.
 */
export async function openReviewWorker(): Promise<Port> {
  const [{ default: ReviewWorker }, { model }] = await Promise.all([import('./review-worker.ts?worker&inline'), import('virtual:review-model')])
  const worker = new ReviewWorker()
  const start: WorkerStart = { type: 'start', model }
  worker.postMessage(start)
  return {
    postMessage: (request) => worker.postMessage(request),
    onReply: (listen) => worker.addEventListener('message', (event: MessageEvent<WorkerReply>) => listen(event.data)),
    onError: (listen) => worker.addEventListener('error', (event) => listen(event.message)),
  }
}
