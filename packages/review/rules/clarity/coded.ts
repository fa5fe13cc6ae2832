import type { ReviewContext } from '../../engine/context.ts'
import type { Signal } from '../../match/reading.ts'
import { toGloss } from '../../signals/shorthand.ts'
import type { Fix } from '../../contract/types.ts'
import type { RuleHit } from '../define.ts'

const weights: Readonly<Record<string, number>> = { jargonLetters: 1, doseLatin: 1, letters: 0.9, jargonTerm: 0.8, clinicalShorthand: 0.7, policyJargon: 0.6, maybeLetters: 0.4 }

/** What a stretch of shorthand is made of. */
export type CodedShape = 'instruction' | 'letters' | 'terms' | 'policy' | 'doses' | 'thresholds'
export type Coded = { readonly shape: CodedShape; readonly hit: RuleHit }

/** True where the text speaks to people outside health care, as far as text and context say. */
export function speaksToPublic({ audience, author, kind, text, reply, input }: ReviewContext): boolean {
  if (audience === 'peers' || input.addressee?.role === 'peer' || input.addressee?.role === 'trainee' || input.addressee?.role === 'senior') return false
  const framed = text.has('publicFrame')
  const named = text.has('laypeopleWord')
  if (text.has('peerFrame') && !framed) return false
  if (input.addressee?.role === 'patient' || input.addressee?.role === 'public') return true
  if (audience === 'public') {
    if (author === 'organisation' || framed || named) return true
    return kind === 'reply' && reply !== null && reply.of('shorthand').length < 2 && (reply.text.includes('?') || reply.has('firstPerson', 'careSeeker', 'laypeopleWord'))
  }
  if (reply !== null && reply.of('shorthand').length < 2 && (reply.has('careSeeker') || (reply.has('symptom', 'relation') && reply.has('firstPerson')))) return true
  return framed || (author === 'organisation' && (named || text.has('groupWord') || (audience === 'one-person' && text.has('secondPerson'))))
}

function toScore(items: readonly Signal[], signs: number): number {
  const seen = new Set<string>()
  let score = Math.min(signs, 3) * 0.4
  for (const item of items) {
    const key = typeof item.entry === 'object' && item.entry !== null ? item.entry.p : `${item.start}`
    if (seen.has(key)) continue
    seen.add(key)
    score += weights[String(item.value)] ?? 0.5
  }
  return score
}

/** Puts plain words where the letters stand, when every one of them is on the list and there are few. */
function toFix(items: readonly Signal[], text: string): Fix[] {
  if (items.length === 0 || items.length > 4) return []
  const edits = items.map((item) => ({ start: item.start, end: item.end, text: toGloss(item.entry) ?? '' }))
  if (edits.some((edit) => edit.text === '')) return []
  const capital = edits.map((edit) => (/(^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, edit.start - 3), edit.start)) ? { ...edit, text: edit.text.charAt(0).toUpperCase() + edit.text.slice(1) } : edit))
  return [{ label: 'Use plain words', edits: capital }]
}

const share = (items: readonly Signal[], kinds: readonly string[]): number => items.filter((item) => kinds.includes(String(item.value))).length / items.length

function toShape(items: readonly Signal[], signs: readonly Signal[], told: boolean): CodedShape {
  if (told) return 'instruction'
  if (share(items, ['policyJargon']) >= 0.5) return 'policy'
  if (share(items, ['jargonTerm']) >= 0.6) return 'terms'
  if (share(items, ['doseLatin']) >= 0.4) return 'doses'
  return signs.length >= 2 ? 'thresholds' : 'letters'
}

/** Where people are sent, in letters. */
const destinations = new Set(['CAU', 'DAU', 'MAU', 'AMU', 'SDEC', 'EPAU', 'PAU', 'cas', 'MW', 'UTC', 'MIU', 'EAU'])

/** The least weight of shorthand to a word; below it, a long text only mentions terms. */
const thinnest = 0.09

const memory = new WeakMap<ReviewContext, readonly Coded[]>()

/** The densest stretch of shorthand that speaks to the public, with its shape; at most one a text. */
export function findCoded(context: ReviewContext): readonly Coded[] {
  const known = memory.get(context)
  if (known) return known
  const found = work(context)
  memory.set(context, found)
  return found
}

function work(context: ReviewContext): readonly Coded[] {
  const { text, audience } = context
  const all = text.of('shorthand')
  if (all.length < 2 || !speaksToPublic(context)) return []
  const scores = text.sentences.map((_, at) => toScore(all.filter((item) => item.sentence === at), text.inSentence(at, 'shorthandSign').length))
  const total = scores.reduce((sum, score) => sum + Math.min(score, 6), 0)
  let first = 0
  for (const [at, score] of scores.entries()) if (score > (scores[first] ?? 0)) first = at
  const peak = scores[first] ?? 0
  if (peak < 1.3 || total < 2.4) return []
  let last = first
  while ((scores[last + 1] ?? 0) >= 1) last++
  while ((scores[first - 1] ?? 0) >= 1) first--
  const from = text.sentences[first]
  const to = text.sentences[last]
  if (!from || !to) return []
  const words = text.tokens.slice(from.first, to.last + 1).filter((token) => token.kind === 'word').length
  const stretch = scores.slice(first, last + 1).reduce((sum, score) => sum + score, 0)
  if (stretch < words * thinnest) return []
  const items = all.filter((item) => item.sentence >= first && item.sentence <= last)
  if (context.author !== 'organisation' && items.every((item) => item.value === 'letters' || item.value === 'maybeLetters')) return []
  const signs = text.of('shorthandSign').filter((sign) => sign.sentence >= first && sign.sentence <= last)
  const orders = text.of('careInstruction').filter((order) => order.sentence >= first && order.sentence <= last && (scores[order.sentence] ?? 0) >= 1)
  const ordered = orders.length > 0 && (text.has('dangerWord', 'dangerIllness') || context.author === 'organisation' || audience !== 'public' || context.reply !== null || text.has('drug', 'drugClass'))
  const warned = text.has('dangerIllness') && text.has('laypeopleWord', 'publicFrame') && signs.length > 0
  const personal = context.author === 'organisation' && audience === 'one-person'
  const told = ordered || personal || warned || (signs.length > 0 && items.some((item) => destinations.has(text.quote(item.first, item.last)) && text.tokens[item.first - 1]?.kind !== 'word'))
  const sure = total >= (told ? 2.7 : 3.4)
  return [{
    shape: toShape(items, signs, told),
    hit: { start: from.start, end: to.end, confidence: sure ? 'likely' : 'possible', severity: told ? 'hold' : 'advise', evidence: [...items, ...signs, ...orders], fixes: toFix(items, text.text) },
  }]
}

/** The hits of one shape. */
export function findShape(context: ReviewContext, shape: CodedShape): RuleHit[] {
  return findCoded(context).filter((coded) => coded.shape === shape).map(({ hit }) => hit)
}
