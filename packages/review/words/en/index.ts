import type { WordPack } from '../../match/spec.ts'

/** English in full. */
export const english: WordPack = { language: 'en', lexicons: [], patterns: [] }
