import type { Confidence } from '@sharewell/domain'
import type { IdentifierType } from '../contract/types.ts'

/** A stretch of a text that may identify somebody. Offsets are UTF-16. `score` settles overlaps: the higher stays. */
export type Span = { readonly type: IdentifierType; readonly subtype?: string; readonly start: number; readonly end: number; readonly confidence: Confidence; readonly score: number }
