import type { Examined } from '@sharewell/media/examine'
import type { Fitted, FitLimits, Redaction } from '@sharewell/media/redact'
import type { Box, Refusal } from '@sharewell/media/types'

/** Files of the picture engine that the worker asks the page for, each when it is first needed. */
export type AssetName = 'jpeg-reader' | 'jpeg-writer' | 'webp-reader' | 'webp-writer' | 'avif-reader' | 'avif-writer' | 'face-model' | 'face-weights' | 'tensors' | 'text-core' | 'language'

export type Covering = { boxes: readonly Box[]; look: 'solid' | 'soft' }

/** A file as the page has it: a `Blob` is read in the worker; an array is handed over, and empty afterwards. */
export type PictureFile = Blob | Uint8Array

/** What the worker can be asked to do with a file. */
export type PictureJob =
  | { type: 'examine'; file: PictureFile }
  | { type: 'redact'; file: PictureFile; covering: Covering }
  | { type: 'fit'; file: PictureFile; limits: FitLimits }

export type PictureResult = Examined | Redaction | Fitted | Refusal

/** What the page says; one job at a time. */
export type ToPictureWorker =
  | { type: 'job'; id: number; job: PictureJob }
  | { type: 'stop'; id: number }
  /** A file in base64 of its gzipped bytes. */
  | { type: 'asset'; name: AssetName; text: string }

/** What the worker says. Each job ends in `done`, `stopped` or `failed`. */
export type FromPictureWorker =
  | { type: 'want'; name: AssetName }
  | { type: 'progress'; id: number; done: number; examined: Examined }
  | { type: 'done'; id: number; result: PictureResult }
  | { type: 'stopped'; id: number }
  | { type: 'failed'; id: number; message: string }
