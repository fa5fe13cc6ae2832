import type { Box, Refusal } from '@sharewell/media/types'
import type { Examined } from '@sharewell/media/examine'
import type { Fitted, FitLimits, Redaction } from '@sharewell/media/redact'

/** How far an examination is, from 0 to 1, with what is known so far. */
export type PictureProgress = { done: number; examined: Examined }

export type Covering = { boxes: readonly Box[]; look: 'solid' | 'soft' }

/**
 * The page's line to the picture worker. Bytes are handed in as copies and never kept by the worker.
 * Each promise rejects with an `Error` in plain words where the worker or its models cannot be loaded, and with the signal's reason where it was stopped.
 * Examinations queue: one at a time, in the order asked.
 */
export type PictureClient = {
  /** What the file is, hides and shows. Refused files come back examined, with their refusal. */
  examine(bytes: Uint8Array, options: { onProgress: (progress: PictureProgress) => void; signal: AbortSignal }): Promise<Examined>
  /** A new file without hidden data and with the boxes destroyed; without boxes hidden data alone goes, coded pixels untouched. */
  redact(bytes: Uint8Array, covering: Covering): Promise<Redaction | Refusal>
  /** A new file within the limits. */
  fit(bytes: Uint8Array, limits: FitLimits): Promise<Fitted | Refusal>
  /** The worker and its models are given back; the next call starts them again. */
  close(): void
}
