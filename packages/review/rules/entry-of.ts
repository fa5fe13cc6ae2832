import type { Signal } from '../match/reading.ts'

/** The words of the lexicon entry that a signal hit; empty for patterns and detectors. */
export function entryOf(signal: Signal): string {
  return signal.entry === null ? '' : typeof signal.entry === 'string' ? signal.entry : signal.entry.p
}
