import type { WorkerReply, WorkerRequest } from './protocol.ts'

export type Phase = 'loading' | 'ready' | 'failed'
export type Port = {
  postMessage(request: WorkerRequest): void
  onReply(listen: (reply: WorkerReply) => void): void
  onError(listen: (message: string) => void): void
}
export type WorkerLine = {
  /** Asks for something; within a lane only the newest request is kept. */
  ask(lane: string, request: WorkerRequest): Promise<WorkerReply | 'superseded'>
  phase(): Phase
  onPhase(listen: () => void): () => void
}

type Waiting = { request: WorkerRequest; lane: string; settle(reply: WorkerReply | 'superseded'): void }

/**
 * A line to one worker: one request at a time, so that a burst of keys never queues up. Never rejects.
 * @param open gives the worker; a promise, because its code is loaded after the page can be used
 */
export function createWorkerLine(open: () => Promise<Port>): WorkerLine {
  let phase: Phase = 'loading'
  let port: Port | null = null
  let inFlight: Waiting | null = null
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

  open().then(
    (opened) => {
      port = opened
      opened.onReply(hear)
      opened.onError(fail)
    },
    (cause: unknown) => fail(cause instanceof Error ? cause.message : String(cause)),
  )

  return {
    ask(lane, request) {
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
    },
    phase: () => phase,
    onPhase(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}

/** Resolves when the worker can read or cannot start. */
export function whenSettled(line: WorkerLine): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (line.phase() === 'loading') return
      stop()
      resolve()
    }
    const stop = line.onPhase(look)
    look()
  })
}
