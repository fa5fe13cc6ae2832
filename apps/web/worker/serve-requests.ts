/// <reference lib="webworker" />
import type { PolicyPack } from '@sharewell/review/pack'
import type { WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts'

declare const self: DedicatedWorkerGlobalScope

export type Answering = (request: WorkerRequest) => WorkerReply

/**
 * The worker's side of a line: starts once with its model and packs, then answers each request, with `failed` where that throws.
 * Nothing is answered before words and model are here, so that no half-read text is ever called clear.
 */
export function serveRequests(start: (model: Uint8Array | null, packs: readonly PolicyPack[]) => Answering): void {
  let answer: Answering | null = null
  self.addEventListener('message', ({ data }: MessageEvent<WorkerStart | WorkerRequest>) => {
    if (data.type === 'start') {
      answer = start(data.model === '' ? null : Uint8Array.from(atob(data.model), (character) => character.charCodeAt(0)), data.packs)
      say({ type: 'ready' })
      return
    }
    try {
      if (!answer) throw new Error('The reader has not started.')
      say(answer(data))
    } catch (cause) {
      say({ id: data.id, type: 'failed', message: cause instanceof Error ? cause.message : String(cause) })
    }
  })
}

function say(reply: WorkerReply): void {
  self.postMessage(reply)
}
