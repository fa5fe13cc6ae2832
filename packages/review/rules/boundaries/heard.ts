import type { ReviewContext } from '../../engine/context.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { isQuoted } from '../../signals/scope.ts'
import type { RuleHit } from '../define.ts'

const clinical = ['sendsHealth', 'symptom', 'test', 'diagnosis', 'drug', 'drugClass', 'procedure'] as const

/** True where a negation stands at most `most` tokens before the signal, in its clause. */
export function isRefused(text: Reading, signal: Signal, most = 4): boolean {
  return text.inSentence(signal.sentence, 'negator').some((negator) => negator.last < signal.first && negator.last >= signal.first - most && text.tokens[negator.first]?.clause === text.tokens[signal.first]?.clause)
}

/** True where the words are the author's own: neither quoted nor refused nor invented. */
export function isMeant(text: Reading, signal: Signal): boolean {
  return !isQuoted(text, signal) && !isRefused(text, signal)
}

/** What is clinical in a sentence, or in the next one, or in the text replied to. */
export function findClinical(context: ReviewContext, sentence: number, withReply: boolean): Signal | undefined {
  const { text, reply } = context
  return text.inSentence(sentence, 'sendsHealth')[0] ?? text.inSentence(sentence, ...clinical)[0] ?? text.inSentence(sentence + 1, 'sendsHealth')[0] ?? (withReply ? reply?.of(...clinical, 'bodyPart')[0] : undefined)
}

/** True where the text, or the sentence, turns people away from messages and towards the clinic. */
export function turnsAway(text: Reading, sentence?: number): boolean {
  const signals = sentence === undefined ? text.of('declines', 'declinesContact') : text.inSentence(sentence, 'declines', 'declinesContact')
  return signals.length > 0
}

/** True where the text points to the proper way and does not put that way down in the same breath. */
export function pointsToClinic(text: Reading): boolean {
  return text.has('redirects') && !text.has('shunsClinic')
}

/** A hit from the first to the last of some signals, stretched to the clause of each. */
export function toSpanHit(text: Reading, parts: readonly Signal[], confidence: RuleHit['confidence'], severity: RuleHit['severity']): RuleHit {
  const here = parts.filter((signal) => text.tokens[signal.first]?.start === signal.start)
  let from = Math.min(...here.map(({ first }) => first))
  let to = Math.max(...here.map(({ last }) => last))
  const { clause, sentence } = text.tokens[from] ?? { clause: -1, sentence: -1 }
  while (text.tokens[from - 1]?.clause === clause && text.tokens[from - 1]?.sentence === sentence) from--
  const end = text.tokens[to]
  while (text.tokens[to + 1]?.clause === end?.clause && text.tokens[to + 1]?.sentence === end?.sentence) to++
  while (from < to && text.tokens[from]?.kind === 'punct') from++
  while (to > from && text.tokens[to]?.kind === 'punct') to--
  return { start: text.tokens[from]?.start ?? 0, end: text.tokens[to]?.end ?? 0, confidence, severity, evidence: parts }
}

/** The first of the gravest hits: one remark where a rule could make several. */
export function onePerPost(hits: readonly RuleHit[]): RuleHit[] {
  const held = hits.find((hit) => hit.severity === 'hold')
  const first = held ?? hits[0]
  return first ? [first] : []
}
