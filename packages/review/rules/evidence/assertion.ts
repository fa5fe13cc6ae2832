import type { ReviewContext } from '../../engine/context.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { isNegated, isQuoted } from '../../signals/scope.ts'
import type { RuleHit } from '../define.ts'

const refusals = new Set(['no', 'nope', 'nah', 'false', 'wrong', 'myth', 'untrue', 'sorry', 'sadly', 'nonsense', 'rubbish'])

const overlaps = (a: Signal, b: Signal): boolean => a.first <= b.last && a.last >= b.first

/** True where the sentence is a question. */
export function isQuestion(text: Reading, sentence: number): boolean {
  const last = text.sentences[sentence]?.last ?? -1
  for (let i = last; i > last - 3; i--) if (text.tokens[i]?.norm === '?') return true
  return false
}

/** True where words about the claim refute it: in its sentence, just before it, or as the first word of the next one. */
export function isRefuted(text: Reading, claim: Signal): boolean {
  if (text.inSentence(claim.sentence, 'debunk').some((word) => !overlaps(word, claim))) return true
  if (text.inSentence(claim.sentence - 1, 'debunk').some((word) => word.last >= (text.sentences[claim.sentence - 1]?.last ?? 0) - 6)) return true
  const next = text.sentences[claim.sentence + 1]
  if (next && refusals.has(text.tokens[next.first]?.norm ?? '')) return true
  const head = text.tokens[text.sentences[claim.sentence]?.first ?? -1]?.norm ?? ''
  return refusals.has(head) && claim.first > (text.sentences[claim.sentence]?.first ?? 0) + 1 && text.tokens[(text.sentences[claim.sentence]?.first ?? 0) + 1]?.kind === 'punct'
}

/** Verbs of effect: "did not help" denies a claim that it helps. */
const effects = new Set(['help', 'helped', 'helps', 'prevent', 'prevented', 'change', 'changed', 'shorten', 'shortened', 'lower', 'lowered', 'save', 'saved', 'improve', 'improved'])

/** What a denial that belongs to the claim goes on with: "statins don't work", "ADHD isn't real". */
const claimedDenials = new Set(['work', 'works', 'exist', 'real', 'make', 'need', 'matter', 'get', 'do', 'caused', 'been', 'a'])

const askers = new Set(['ask', 'asks', 'asked', 'asking', 'wonder', 'wonders', 'wondered', 'wondering', 'know'])

/** True where somebody asks or is told it, and the author does not say it: "asks me whether", "explained to me that". */
export function isReported(text: Reading, claim: Signal): boolean {
  for (let at = claim.first - 1; at >= claim.first - 8 && text.tokens[at]?.sentence === claim.sentence; at--) {
    const norm = text.tokens[at]?.norm ?? ''
    if (norm === 'whether') return true
    if (norm === 'if' && [1, 2, 3].some((back) => askers.has(text.tokens[at - back]?.norm ?? ''))) return true
    if (norm === 'that' && (text.tokens[at - 1]?.norm === 'me' || text.tokens[at - 1]?.norm === 'us') && ['to', 'told', 'tells'].includes(text.tokens[at - 2]?.norm ?? '')) return true
  }
  return text.tokens[claim.first]?.norm === 'whether'
}

/** True where the claim holds its own denial: "will not cure", "does not cause". */
export function isDenied(text: Reading, claim: Signal): boolean {
  return text.within(claim.first, claim.last, 'negator').some((no) => (no.first > claim.first && no.last < claim.last && claim.last - no.last <= 2 && !claimedDenials.has(text.tokens[no.last + 1]?.norm ?? '')) || effects.has(text.tokens[no.last + 1]?.norm ?? '') && no.first > claim.first || text.within(no.last + 1, no.last + 2, 'cureVerb', 'harmVerb', 'preventVerb').some((verb) => verb.first > no.last))
}

/** True where the sentence tempers what it says. */
export function isHedged(text: Reading, claim: Signal): boolean {
  return text.inSentence(claim.sentence, 'hedge', 'tempering').some((word) => !overlaps(word, claim))
}

/** True where the author says it as a fact: no question, no quotation, no refutation; `negation` lets denials stand that are part of the claim. */
export function isAsserted(text: Reading, claim: Signal, options: { negation?: boolean; hedge?: boolean } = {}): boolean {
  if (isQuestion(text, claim.sentence) || isQuoted(text, claim) || isReported(text, claim) || isRefuted(text, claim)) return false
  if (!options.negation && isNegated(text, claim)) return false
  return options.hedge === true || text.inSentence(claim.sentence, 'certaintyTag', 'guaranteeWord').length > 0 || !isHedged(text, claim)
}

/** The clause-wide span of a claim: its whole sentence where that is short, else its own words. */
export function toSpan(text: Reading, ...parts: readonly Signal[]): { start: number; end: number } {
  const first = text.sentences[parts[0]?.sentence ?? -1]
  const last = text.sentences[parts.at(-1)?.sentence ?? -1]
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  if (!first || !last) return { start, end }
  return last.end - first.start <= 240 ? { start: Math.min(first.start, start), end: Math.max(last.end, end) } : { start, end }
}

/** Signals of these kinds in the sentence of the claim or beside it. */
export function near(text: Reading, claim: Signal, ...kinds: readonly string[]): readonly Signal[] {
  return text.of(...kinds).filter((signal) => Math.abs(signal.sentence - claim.sentence) <= 1 && !overlaps(signal, claim))
}

/** True where health is spoken of in the sentence of the claim or beside it. */
export function isAboutHealth({ text, reply }: ReviewContext, claim: Signal): boolean {
  if (reply?.has('clinicalObject', 'claimTarget', 'vaccineWord')) return true
  const reach = text.sentences.length <= 6 ? 6 : 1
  return text.of('clinicalObject', 'claimTarget', 'rxOnly', 'remedyWord', 'jargonTerm', 'jargonLetters', 'vaccineWord').some((signal) => Math.abs(signal.sentence - claim.sentence) <= reach)
}

/** Peers weigh a claim themselves; the public takes it as said. */
export function toSeverity({ audience }: ReviewContext): RuleHit['severity'] {
  return audience === 'peers' ? 'advise' : 'hold'
}
