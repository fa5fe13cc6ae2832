import type { Identifier, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'
import type { FoundSignal, WorkerReply } from './protocol.ts'
import type { Phase, WorkerLine } from './worker-line.ts'

/** `superseded`: a newer text of the same lane came before this one was read. */
export type Answer<T> = { state: 'done'; output: T } | { state: 'superseded' } | { state: 'failed'; message: string }
/** One lane per surface, and one per text of a picture; within a lane only the newest text is read. */
export type Lane = 'check' | 'story' | 'answer' | `picture ${string}`

export type ReviewClient = {
  review(lane: Lane, input: ReviewInput): Promise<Answer<ReviewOutput>>
  /** The facts of these kinds that rules would look at, sorted by place. */
  signals(text: string, kinds: readonly string[]): Promise<Answer<FoundSignal[]>>
  identifiers(text: string): Promise<Answer<Identifier[]>>
  /** What is reviewed from now on is reviewed under these packs. */
  heed(packs: readonly PolicyPack[]): void
  /** Counts the changes of packs: a review from before the last one is out of date. */
  turn(): number
  onTurn(listen: () => void): () => void
  /** Of the reviewer; identifiers follow when they can. */
  phase(): Phase
  onPhase(listen: () => void): () => void
}

function toAnswer<T>(reply: WorkerReply | 'superseded', read: (reply: WorkerReply) => T | null): Answer<T> {
  if (reply === 'superseded') return { state: 'superseded' }
  const output = read(reply)
  return output === null ? { state: 'failed', message: reply.type === 'failed' ? reply.message : `unexpected: ${reply.type}` } : { state: 'done', output }
}

/** The page's reader, over one line for reviews and one for identifiers. */
export function createReviewClient(reviews: WorkerLine, identifiers: WorkerLine): ReviewClient {
  let count = 0
  let turn = 0
  const listeners = new Set<() => void>()
  return {
    async review(lane, input) {
      return toAnswer(await reviews.ask(lane, { id: ++count, type: 'review', input }), (reply) => (reply.type === 'reviewed' ? reply.output : null))
    },
    async signals(text, kinds) {
      return toAnswer(await reviews.ask('signals', { id: ++count, type: 'signals', text, kinds }), (reply) => (reply.type === 'signalled' ? reply.signals : null))
    },
    async identifiers(text) {
      return toAnswer(await identifiers.ask('identifiers', { id: ++count, type: 'identifiers', text }), (reply) => (reply.type === 'identified' ? reply.identifiers : null))
    },
    heed(packs) {
      // The line keeps the order, so every later review finds the new packs.
      void reviews.ask('packs', { id: ++count, type: 'packs', packs })
      turn += 1
      for (const listen of listeners) listen()
    },
    turn: () => turn,
    onTurn(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    phase: reviews.phase,
    onPhase: reviews.onPhase,
  }
}
