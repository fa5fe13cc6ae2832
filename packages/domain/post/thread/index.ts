export { findKeptSpans, type KeptKind, type KeptSpan } from './kept-spans.ts'
export { type SplitAnswer, splitThread, type ThreadLimits, type ThreadPart } from './split-thread.ts'
