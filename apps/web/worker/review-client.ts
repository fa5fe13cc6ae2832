import type { IdentifiersOutput, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { WorkerReply, WorkerRequest } from './protocol.ts'

/** `superseded`: a newer text of the same lane came before this one was read. */
export type Answer<T> = { state: 'done'; output: T } | { state: 'superseded' } | { state: 'failed'; message: string }
export type Phase = 'loading' | 'ready' | 'failed'
/** One lane per surface; within a lane only the newest text is read. */
export type Lane = 'check' | 'story' | 'story-details' | 'answer'
export type Port = {
  postMessage(request: WorkerRequest): void
  onReply(listen: (reply: WorkerReply) => void): void
  onError(listen: (message: string) => void): void
}

export type ReviewClient = {
  review(lane: Lane, input: ReviewInput): Promise<Answer<ReviewOutput>>
  identifiers(text: string): Promise<Answer<IdentifiersOutput>>
  phase(): Phase
  onPhase(listen: () => void): () => void
}

type Waiting = { request: WorkerRequest; lane: string; settle(reply: WorkerReply | 'superseded'): void }

/**
 * Speaks with the review worker, one request at a time, so that a burst of keys never queues up.
 * @param open gives the worker; a promise, because its code is loaded after the page can be used.
 */
export function createReviewClient(open: () => Promise<Port>): ReviewClient {
  let phase: Phase = 'loading'
  let port: Port | null = null
  let inFlight: Waiting | null = null
  let count = 0
  const queue: Waiting[] = []
  const listeners = new Set<() => void>()

  function setPhase(next: Phase): void {
    phase = next
    for (const listen of listeners) listen()
  }

  function sendNext(): void {
    if (inFlight || !port || phase !== 'ready') return
    const next = queue.shift()
    if (!next) return
    inFlight = next
    port.postMessage(next.request)
  }

  function fail(message: string): void {
    setPhase('failed')
    const all = inFlight ? [inFlight, ...queue] : [...queue]
    inFlight = null
    queue.length = 0
    for (const one of all) one.settle({ type: 'failed', id: one.request.id, message })
  }

  function hear(reply: WorkerReply): void {
    if (reply.type === 'ready') setPhase('ready')
    else if (inFlight?.request.id === reply.id) {
      const done = inFlight
      inFlight = null
      done.settle(reply)
    }
    sendNext()
  }

  function ask(lane: string, request: WorkerRequest): Promise<WorkerReply | 'superseded'> {
    return new Promise((settle) => {
      if (phase === 'failed') {
        settle({ type: 'failed', id: request.id, message: 'The reader did not start.' })
        return
      }
      const older = queue.findIndex((one) => one.lane === lane)
      if (older >= 0) queue.splice(older, 1)[0]?.settle('superseded')
      queue.push({ request, lane, settle })
      sendNext()
    })
  }

  open().then(
    (opened) => {
      port = opened
      opened.onReply(hear)
      opened.onError(fail)
    },
    (cause: unknown) => fail(cause instanceof Error ? cause.message : String(cause)),
  )

  return {
    async review(lane, input) {
      const reply = await ask(lane, { id: ++count, type: 'review', input })
      if (reply === 'superseded') return { state: 'superseded' }
      if (reply.type === 'reviewed') return { state: 'done', output: reply.output }
      return { state: 'failed', message: reply.type === 'failed' ? reply.message : reply.type }
    },
    async identifiers(text) {
      const reply = await ask('identifiers', { id: ++count, type: 'identifiers', text })
      if (reply === 'superseded') return { state: 'superseded' }
      if (reply.type === 'identified') return { state: 'done', output: reply.output }
      return { state: 'failed', message: reply.type === 'failed' ? reply.message : reply.type }
    },
    phase: () => phase,
    onPhase(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}
