import type { LexiconSpec, PatternSpec } from '../match/spec.ts'

/** One topic's words: lexicons first, then patterns over them. */
export type WordTopic = { readonly lexicons: readonly LexiconSpec[]; readonly patterns: readonly PatternSpec[] }

export function defineWords(topic: WordTopic): WordTopic {
  return topic
}
