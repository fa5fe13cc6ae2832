import type { ReviewContext } from '../../engine/context.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { isQuoted } from '../../signals/scope.ts'
import type { RuleHit } from '../define.ts'

/** True where a negation stands at most three words before the signal, in its clause. */
export function isDenied(text: Reading, signal: Signal): boolean {
  return text.inSentence(signal.sentence, 'negator').some((negator) => negator.last < signal.first && negator.last >= signal.first - 3 && text.tokens[negator.first]?.clause === text.tokens[signal.first]?.clause)
}

/** True where the words are the author's own and meant. */
export function isMeant(text: Reading, signal: Signal): boolean {
  return !isQuoted(text, signal) && !isDenied(text, signal)
}

/** True where the author says openly what ties them, or that nothing does. A tie that is played down is not open. */
export function isOpen(text: Reading): boolean {
  return text.of('tieDeclared').some((signal) => !isQuoted(text, signal)) && !text.has('playsDown')
}

/** True where an offer is a public service, a charity or none at all. */
export function isPublicGood(context: ReviewContext): boolean {
  return context.text.has('charityCue', 'noDeals', 'fictionCue')
}

/** The clause around some signals of one text, as a hit. */
export function toSpanHit(text: Reading, parts: readonly Signal[], confidence: RuleHit['confidence'], severity: RuleHit['severity']): RuleHit {
  let from = Math.min(...parts.map(({ first }) => first))
  let to = Math.max(...parts.map(({ last }) => last))
  const head = text.tokens[from]
  while (text.tokens[from - 1]?.clause === head?.clause && text.tokens[from - 1]?.sentence === head?.sentence) from--
  const tail = text.tokens[to]
  while (text.tokens[to + 1]?.clause === tail?.clause && text.tokens[to + 1]?.sentence === tail?.sentence) to++
  while (from < to && text.tokens[from]?.kind === 'punct') from++
  while (to > from && text.tokens[to]?.kind === 'punct') to--
  return { start: text.tokens[from]?.start ?? 0, end: text.tokens[to]?.end ?? 0, confidence, severity, evidence: parts }
}

/** The nearest signal of these kinds within one sentence either side. */
export function findNear(text: Reading, signal: Signal, ...kinds: readonly string[]): Signal | undefined {
  return text.inSentence(signal.sentence, ...kinds).find((other) => other !== signal) ?? text.of(...kinds).find((other) => Math.abs(other.sentence - signal.sentence) === 1)
}

/** The first of the gravest hits: one remark where a rule could make several. */
export function onePerPost(hits: readonly RuleHit[]): RuleHit[] {
  const held = hits.find((hit) => hit.severity === 'hold')
  const first = held ?? hits[0]
  return first ? [first] : []
}

/** True where a rule that knows the case better has spoken. */
export function isBetterSaid(context: ReviewContext, ...rules: readonly { find: (context: ReviewContext) => readonly RuleHit[] }[]): boolean {
  return rules.some((rule) => rule.find(context).length > 0)
}
