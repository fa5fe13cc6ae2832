import type { Reading, Signal } from '../../match/reading.ts'

/** Offsets that cover all these signals. */
export function cover(...signals: readonly Signal[]): { start: number; end: number } {
  return { start: Math.min(...signals.map((signal) => signal.start)), end: Math.max(...signals.map((signal) => signal.end)) }
}

/** Offsets of the sentence that a signal stands in. */
export function sentenceOf(text: Reading, signal: Signal): { start: number; end: number } {
  const sentence = text.sentences[signal.sentence]
  return sentence ? { start: sentence.start, end: sentence.end } : { start: signal.start, end: signal.end }
}

/** Offsets of the clause around the tokens [first, last], without the mark that opens or ends it. */
export function clauseOf(text: Reading, signal: Signal): { start: number; end: number } {
  const { tokens } = text
  const sentence = text.sentences[signal.sentence]
  if (!sentence) return { start: signal.start, end: signal.end }
  let first = signal.first
  while (first > sentence.first && tokens[first - 1]?.clause === tokens[signal.first]?.clause && tokens[first - 1]?.kind !== 'punct') first--
  let last = signal.last
  while (last < sentence.last && tokens[last + 1]?.clause === tokens[signal.last]?.clause && tokens[last + 1]?.kind !== 'punct') last++
  return { start: tokens[first]?.start ?? signal.start, end: tokens[last]?.end ?? signal.end }
}

/** True where a name is a patient's for all that can be seen: not staff's, not the writer's. */
export const isPlainName = (signal: Signal): boolean => signal.value === 'plain'

/** True where any of these kinds stands in the sentence of the signal or the next to it. */
export function near(text: Reading, signal: Signal, reach: number, ...kinds: readonly string[]): Signal | undefined {
  return text.of(...kinds).find((other) => Math.abs(other.sentence - signal.sentence) <= reach && other !== signal)
}
