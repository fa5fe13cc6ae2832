import type { Identifier, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import type { PolicyPack } from '@sharewell/review/pack'

/** The first thing that a worker is told: its frozen model in base64, empty where there is none, and the packs that are on. */
export type WorkerStart = { type: 'start'; model: string; packs: readonly PolicyPack[] }

/** A typed fact of the engine with its place, as UTF-16 offsets. */
export type FoundSignal = { kind: string; start: number; end: number }

/** What the page asks of a worker; `id` comes back with the answer. */
export type WorkerRequest =
  | { id: number; type: 'review'; input: ReviewInput }
  | { id: number; type: 'signals'; text: string; kinds: readonly string[] }
  | { id: number; type: 'identifiers'; text: string }
  /** From now on these packs are on, and no other. */
  | { id: number; type: 'packs'; packs: readonly PolicyPack[] }

/** What a worker says: once that it can read, then one answer for each request. */
export type WorkerReply =
  | { type: 'ready' }
  | { id: number; type: 'reviewed'; output: ReviewOutput }
  | { id: number; type: 'signalled'; signals: FoundSignal[] }
  | { id: number; type: 'identified'; identifiers: Identifier[] }
  | { id: number; type: 'heeded' }
  | { id: number; type: 'failed'; message: string }
