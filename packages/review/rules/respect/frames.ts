import type { Confidence, Severity } from '@sharewell/domain'
import type { ReviewContext } from '../../engine/context.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { isNegated, isQuoted } from '../../signals/scope.ts'
import type { RuleHit } from '../define.ts'

/** How sure a finding is and how grave. */
export type Weight = { readonly confidence: Confidence; readonly severity: Severity }

/** How many tokens on a frame such as "called me" still governs. */
const reach = 8

/** True where a signal of these kinds stands in the same sentence or one next to it. */
export function isNear(text: Reading, sentence: number, ...kinds: readonly string[]): boolean {
  return text.of(...kinds).some((cue) => Math.abs(cue.sentence - sentence) <= 1)
}

/** True where a signal of these kinds stands in the same sentence. */
export function isBeside(text: Reading, sentence: number, ...kinds: readonly string[]): boolean {
  return text.inSentence(sentence, ...kinds).length > 0
}

/** Somebody else's words: quoted, reported, condemned or taken back; or spoken of an invented person. */
export function isTold(text: Reading, signal: Signal): boolean {
  const reported = text.inSentence(signal.sentence, 'reportedAbuse').some((frame) => frame.first <= signal.last && signal.first - frame.last <= reach)
  return reported || isQuoted(text, signal) || isBeside(text, signal.sentence, 'fictionCue') || isNear(text, signal.sentence, 'condemnation')
}

/** Said of oneself, of a machine or of the weather. */
export function isHarmless(text: Reading, signal: Signal): boolean {
  return isBeside(text, signal.sentence, 'selfDeprecation') || isNegated(text, signal)
}

/** One hit for each sentence that holds any of these signals; the span covers them all. */
export function toHits(text: Reading, signals: readonly Signal[], weigh: (group: readonly Signal[]) => Weight): RuleHit[] {
  const bySentence = new Map<number, Signal[]>()
  for (const signal of signals) {
    const group = bySentence.get(signal.sentence)
    if (group) group.push(signal)
    else bySentence.set(signal.sentence, [signal])
  }
  return [...bySentence.values()].map((group) => ({
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
    ...weigh(group),
    evidence: group,
  }))
}

/** Signals of these kinds that are the author's own words about somebody. */
export function ownWords({ text }: ReviewContext, ...kinds: readonly string[]): Signal[] {
  return text.of(...kinds).filter((signal) => !isTold(text, signal) && !isHarmless(text, signal))
}

/** True where a senior speaks to somebody below; a trainee never does. */
export function speaksDown({ author, input }: ReviewContext): boolean {
  return author === 'physician' && input.addressee?.role === 'trainee'
}
