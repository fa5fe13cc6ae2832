import type { ReviewContext } from '../../engine/context.ts'
import type { Reading, Signal } from '../../match/reading.ts'
import { isQuoted } from '../../signals/scope.ts'
import type { RuleHit } from '../define.ts'

/** Who the words are meant for: somebody who asked, somebody written to alone, somebody named in a group. Null: nobody in particular. */
export type Addressee = 'asker' | 'friend' | 'named' | null

const clinical = ['drug', 'drugClass', 'symptom', 'diagnosis', 'test', 'procedure', 'supplement', 'bodyPart', 'dose', 'medicineWord'] as const
const own = ['careSeeker', 'tellsOwnCare'] as const

const isPersonalAsk = (reply: Reading, text: Reading, amongPeers: boolean): boolean => {
  const personal = reply.has(...own)
  if (!personal && (amongPeers || (reply.has('asksAboutWork') && !reply.has('symptom', 'bodyPart')))) return false
  if (!personal && reply.has('asksInGeneral') && !reply.has('firstPerson')) return false
  const about = reply.has(...clinical)
  if (personal) return about || text.has(...clinical)
  if (reply.has('asksForCare') && text.has('dose', 'drug')) return true
  if (!amongPeers && text.has('stopsMedicine') && text.has('dose', 'doseChange', 'startsMedicine')) return true
  if (!amongPeers && reply.has('firstPerson', ...clinical) && text.has('dose') && text.has('drug', 'drugClass', 'stopsMedicine', 'startsMedicine')) return true
  if (!about) return false
  return reply.has('asksForCare', 'firstPerson') || reply.of(...clinical).length > 1 || reply.has('symptom', 'bodyPart')
}

/** The one person whose care a text speaks to, worked out from the text replied to, the audience and the way of address. */
export function toAddressee(context: ReviewContext): Addressee {
  const { text, reply, kind, audience, input } = context
  if (text.has('fictionCue')) return null
  const role = input.addressee?.role
  if (role === 'official' || ((role === 'peer' || role === 'senior' || role === 'trainee') && !reply?.has(...own))) return null
  if (reply && kind !== 'post' && isPersonalAsk(reply, text, audience === 'peers')) return 'asker'
  if (kind === 'message' && audience === 'one-person' && context.author !== 'organisation') return 'friend'
  if (reply) return null
  if (kind !== 'post' && audience !== 'peers' && text.has('secondPerson') && text.of('vocative').some(({ value }) => value === 'name')) return 'named'
  return null
}

/** True where the text sends an emergency to emergency care, rather than naming it as a fallback or warning off it. */
export function sendsToEmergency(text: Reading): boolean {
  return text.of('emergencySend').some((signal) => !isNegatedAt(text, signal) && !isConditional(text, signal) && !text.inSentence(signal.sentence, 'wavesOffCare').length)
}

/** True where a negation stands at most three words before the signal, in its clause. */
export function isNegatedAt(text: Reading, signal: Signal): boolean {
  return text.inSentence(signal.sentence, 'negator').some((negator) => negator.last < signal.first && negator.last >= signal.first - 3 && text.tokens[negator.first]?.clause === text.tokens[signal.first]?.clause)
}

/** True for "if it was me", "if I were you": the speaker's own counsel, not a condition. */
const isInYourShoes = (text: Reading, at: number): boolean => {
  const subject = text.tokens[at + 1]?.norm
  const verb = text.tokens[at + 2]?.norm
  return (subject === 'it' || subject === 'i' || subject === 'he' || subject === 'she') && (verb === 'was' || verb === 'were') && text.within(at + 3, at + 4, 'firstPerson', 'secondPerson').length > 0
}

const supposes = new Set(['if', 'unless', 'whether', 'suppose', 'supposing', 'imagine', 'assuming', 'provided', 'when', 'only', 'even'])

/** True where the signal stands under "if", "unless", "whether". */
export function isConditional(text: Reading, signal: Signal): boolean {
  return text.within(signal.first, signal.last, 'conditional').some((scope) => scope.first <= signal.first && supposes.has(text.tokens[scope.first]?.norm ?? '') && !isInYourShoes(text, scope.first))
}

const tellers = new Set(['i', 'we', 'he', 'she', 'they', 'who', 'people', 'patients', 'doctors', 'gps', 'nobody', 'before', 'when', 'how', 'why', 'whether', 'without', 'after', 'never', 'all', 'always', 'usually', "i've", "we've", 'told', 'was', 'were', 'been'])
const ownViews = new Set(["wouldn't", 'wouldnt', 'would', "don't", 'dont', 'say', 'bet', 'reckon', 'think', 'guess', 'suspect', 'lean', 'recommend', 'advise', 'suggest'])
const leadsTo = new Set(['need', 'have', 'fine', 'ok', 'okay', 'safe', 'grand', 'want', 'best', 'better', 'ought', 'free', 'harm', 'how', 'able', 'got', 'her', 'him', 'them', 'good'])

/** True where "tell" stands up to five tokens before: "tell your gran to halve it". */
const isTold = (text: Reading, at: number): boolean => [2, 3, 4, 5].some((back) => text.tokens[at - back]?.norm === 'tell')

/** True where the words are really said to the reader: not quoted, negated, told of others, or part of a general lesson. */
export function isSaid(text: Reading, signal: Signal): boolean {
  if (isQuoted(text, signal) || isNegatedAt(text, signal) || isConditional(text, signal)) return false
  if (text.inSentence(signal.sentence, 'generalFrame', 'declines').length > 0) return false
  const before = text.tokens[signal.first - 1]
  if (before && before.sentence === signal.sentence) {
    const ownView = before.norm === 'i' && ownViews.has(text.tokens[signal.first]?.norm ?? '')
    if (tellers.has(before.norm) && !ownView) return false
    if (before.norm === 'to' && !isTold(text, signal.first) && !leadsTo.has(text.tokens[signal.first - 2]?.norm ?? '')) return false
  }
  return true
}

/** True where the sentence sends the reader to somebody who can look. */
export function isRedirected(text: Reading, signal: Signal): boolean {
  return text.inSentence(signal.sentence, 'redirects').length > 0
}

/** The clause around two tokens, without the signs at its edges, as a span of the text. */
export function toClauseSpan(text: Reading, first: number, last: number): { start: number; end: number } {
  let from = first
  let to = last
  const clauseFrom = text.tokens[first]?.clause
  const clauseTo = text.tokens[last]?.clause
  while (text.tokens[from - 1]?.clause === clauseFrom && text.tokens[from - 1]?.sentence === text.tokens[first]?.sentence) from--
  while (text.tokens[to + 1]?.clause === clauseTo && text.tokens[to + 1]?.sentence === text.tokens[last]?.sentence) to++
  while (from < first && text.tokens[from]?.kind === 'punct') from++
  while (to > last && text.tokens[to]?.kind === 'punct') to--
  return { start: text.tokens[from]?.start ?? 0, end: text.tokens[to]?.end ?? 0 }
}

/** A hit over the clause of a signal, with what it rests on. */
export function toHit(text: Reading, signal: Signal, confidence: RuleHit['confidence'], severity: RuleHit['severity'], evidence: readonly Signal[] = []): RuleHit {
  return { ...toClauseSpan(text, signal.first, signal.last), confidence, severity, evidence: [signal, ...evidence] }
}

/** The first of the gravest hits: one remark where a rule could make several. */
export function onePerPost(hits: readonly RuleHit[]): RuleHit[] {
  const held = hits.find((hit) => hit.severity === 'hold')
  const first = held ?? hits[0]
  return first ? [first] : []
}
