import type { PolicyPack } from '@sharewell/review/pack'
import type { WorkerReply, WorkerStart } from './protocol.ts'
import type { Port } from './worker-line.ts'

/*
 * The engine runs in workers that are made from text, not fetched. A worker made so inherits the page's policy,
 * and with it the ban on every connection; one fetched from an address would follow only the headers of its own file.
 */

function toPort(worker: Worker, model: string, packs: readonly PolicyPack[] = []): Port {
  const start: WorkerStart = { type: 'start', model, packs }
  worker.postMessage(start)
  return {
    postMessage: (request) => worker.postMessage(request),
    onReply: (listen) => worker.addEventListener('message', (event: MessageEvent<WorkerReply>) => listen(event.data)),
    onError: (listen) => worker.addEventListener('error', (event) => listen(event.message)),
  }
}

/** Starts the reviewer under these packs, so that no text is read before they are here. Rejects where its code or its model cannot be loaded. */
export async function openReviewWorker(first: Promise<readonly PolicyPack[]>): Promise<Port> {
  const [{ default: ReviewWorker }, { model }, packs] = await Promise.all([import('./review-worker.ts?worker&inline'), import('virtual:review-model'), first])
  return toPort(new ReviewWorker(), model, packs)
}

/** Starts the finder of identifiers, which only the story needs. */
export async function openIdentifierWorker(): Promise<Port> {
  const [{ default: IdentifierWorker }, { model }] = await Promise.all([import('./identifier-worker.ts?worker&inline'), import('virtual:name-model')])
  return toPort(new IdentifierWorker(), model)
}
