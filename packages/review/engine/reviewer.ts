import { toMilder } from '@sharewell/domain'
import type { Disagreement, Finding, Question, ReviewInput, ReviewOutput } from '../contract/types.ts'
import { meetAuthor } from '../care/meet-author.ts'
import type { Signal } from '../match/reading.ts'
import type { WordPack } from '../match/spec.ts'
import type { PostModel } from '../models/post-model.ts'
import { makeHearLocal } from '../packs/local/hear-local.ts'
import { fitsEvidence, raisesRule, servesRule, type PolicyPack } from '../packs/pack.ts'
import { findEffects, type Effect } from '../packs/parameters.ts'
import { hearModel } from '../resolve/hear-model.ts'
import { findMatchingConsents } from '../resolve/find-matching-consents.ts'
import { mergeCandidates, type Candidate } from '../resolve/merge.ts'
import { toLawfulSeverity, toVerdict } from '../resolve/severity-law.ts'
import type { Rule } from '../rules/define.ts'
import { toContext, type ReviewContext } from './context.ts'
import { applyFix } from './fixes.ts'
import { toHash } from './input-hash.ts'
import { toMatchers } from './matchers.ts'
import { RuleIndex } from './rule-index.ts'

export const engineVersion = '0.1.0'

/** The longest text that is read, in UTF-16 units. */
export const longestText = 100_000

/** Thrown where a text cannot be read because it is too long. */
export class TextTooLongError extends RangeError {
  constructor(length: number) {
    super(`The text has ${length} characters; up to ${longestText} can be reviewed. Review it in parts.`)
    this.name = 'TextTooLongError'
  }
}

/** What a reviewer is made of. Everything comes in as a value; nothing is loaded here. */
export type ReviewerParts = {
  /** The words of each language that is read; the first is also used where the language is none of them. */
  readonly words: readonly WordPack[]
  readonly rules: readonly Rule[]
  readonly packs: readonly PolicyPack[]
  /** Says where the packs differ on what was found; left out where the app works that out beside the reviewer, which then carries no topic. */
  readonly compare?: (packs: readonly PolicyPack[]) => (findings: readonly Finding[]) => Disagreement[]
  /** The frozen model and the language that it was trained on. */
  readonly model?: PostModel | null
}

export type ReviewOptions = {
  /** The caret, as UTF-16 offset: no finding is made inside the sentence that still grows there. */
  readonly typingAt?: number
}

export type Reviewer = {
  /** Reviews one text. Throws TextTooLongError; never on anything else that a text can hold. */
  readonly review: (input: ReviewInput, options?: ReviewOptions) => ReviewOutput
  /** What the rules look at, for tools that show or measure it. */
  readonly read: (input: ReviewInput) => ReviewContext
  /** What the rules alone found, before the model was asked; the trainer learns from it. */
  readonly witness: (context: ReviewContext) => readonly Candidate[]
  /** The packs that are on, for a caller that adds findings of its own and cites their clauses. */
  readonly packs: readonly PolicyPack[]
}

const mostQuestions = 3

/** Makes a reviewer. Throws where a lexicon, pattern or rule is at fault, naming it. */
export function makeReviewer(parts: ReviewerParts): Reviewer {
  const matchers = toMatchers(parts.words)
  const packs = [...parts.packs].sort((a, b) => (a.id < b.id ? -1 : 1))
  const clausesOf = new Map(parts.rules.map((rule) => [rule.id, packs.flatMap((pack) => pack.clauses.filter((clause) => servesRule(clause, rule.id)))]))

  const raised = new Set(parts.rules.filter((rule) => packs.some((pack) => pack.clauses.some((clause) => raisesRule(clause, rule.id)))).map(({ id }) => id))
  const compare = parts.compare?.(packs)
  const effects = findEffects(packs)
  const hearLocal = makeHearLocal(packs)
  const moreRules = parts.rules.filter(({ id }) => effects.get(id)?.findsMore === true)
  const plainRules = new RuleIndex(parts.rules.filter((rule) => rule.byModel !== true))
  const modelRules = new RuleIndex(parts.rules.filter((rule) => rule.byModel === true))

  const runRules = (context: ReviewContext, byModel: boolean): Candidate[] => {
    const isConsented = findMatchingConsents(context.input).length > 0
    const full = context.language.coverage === 'full'
    const found: Candidate[] = []
    for (const rule of (byModel ? modelRules : plainRules).wokenBy(context.text)) {
      if (!full && !rule.anyLanguage) continue
      const consentCovers = rule.category === 'privacy' && isConsented
      for (const hit of rule.find(context)) {
        if (hit.end > hit.start) found.push({ rule, hit: { ...hit, severity: toLawfulSeverity(hit.severity, hit.confidence, rule, consentCovers) } })
      }
    }
    return found
  }

  /** The rules speak first, then the model weighs what they saw, then both are heard. */
  const findCandidates = (context: ReviewContext): Candidate[] => {
    const witnesses = runRules(context, false)
    if (!parts.model || context.language.detected !== parts.model.language) return mergeCandidates(witnesses)
    const scores = parts.model.score(context, witnesses)
    return mergeCandidates([...hearModel(witnesses, scores), ...runRules({ ...context, scores }, true)])
  }

  const toFinding = (context: ReviewContext, { rule, hit }: Candidate, withFixes: boolean): Finding => {
    const source = hit.in === undefined ? context.input.text : (context.input.earlier?.[hit.in.earlier] ?? '')
    return {
      rule: rule.id,
      category: rule.category,
      severity: hit.severity,
      start: hit.start,
      end: hit.end,
      quote: source.slice(hit.start, hit.end),
      ...(hit.in ? { in: hit.in } : {}),
      what: hit.what ?? rule.what,
      why: rule.why,
      doThis: hit.doThis ?? rule.doThis,
      fixes: withFixes ? honestFixes(context, rule, hit) : [],
      clauses: (clausesOf.get(rule.id) ?? []).filter((clause) => fitsEvidence(clause, rule.id, hit.evidence)).map(({ id }) => id),
      confidence: hit.confidence,
      evidence: hit.evidence.map((signal) => toEvidence(context, signal)),
    }
  }

  /** Keeps the fixes after which the rule is silent there and nothing graver appears. */
  const honestFixes = (context: ReviewContext, rule: Rule, hit: Candidate['hit']): Finding['fixes'] => {
    const before = countBy(findCandidatesCached(context), rule.id)
    return (hit.fixes ?? []).filter((fix) => {
      const text = applyFix(context.input.text, fix)
      if (text.trim() === '' || text === context.input.text) return false
      const after = findCandidates(toContext({ ...context.input, text }, matchers))
      return countBy(after, rule.id) < before && toVerdict(after.map(({ hit: { severity } }) => ({ severity }))) !== 'block'
    }).map((fix) => ({ label: fix.label, edits: fix.edits.map((edit) => ({ ...edit })) }))
  }

  /** The strictest active pack wins: where a clause asks for it, what is likely and would be advised on is held. After merging, so that no finding is lost. */
  const heedPacks = (candidate: Candidate): Candidate => {
    const { rule, hit } = candidate
    if (hit.severity !== 'advise' || hit.confidence === 'possible' || rule.status === 'trial' || !raised.has(rule.id)) return candidate
    return { rule, hit: { ...hit, severity: 'hold' } }
  }

  /** What the positions of active packs let a rule find besides. It never pushes out what stands already. */
  const findMore = (context: ReviewContext, standing: readonly Candidate[]): Candidate[] => {
    if (moreRules.length === 0 || context.language.coverage !== 'full') return []
    const more = moreRules.flatMap((rule) => (rule.findMore?.(context) ?? []).map((hit): Candidate => ({ rule, hit: { ...hit, severity: toMilder('advise', toLawfulSeverity(hit.severity, hit.confidence, rule, false)) } })))
    return more.filter(({ rule, hit }) => hit.end > hit.start && !standing.some((other) => other.rule.id === rule.id || (other.rule.category === rule.category && other.hit.start < hit.end && other.hit.end > hit.start)))
  }

  let cached: { context: ReviewContext; candidates: Candidate[] } | null = null
  const findCandidatesCached = (context: ReviewContext): Candidate[] => {
    if (cached?.context !== context) cached = { context, candidates: findCandidates(context) }
    return cached.candidates
  }

  const isBlocked = (input: ReviewInput): boolean => toVerdict(findCandidates(toContext(input, matchers)).map(({ hit }) => hit)) === 'block'

  const read = (input: ReviewInput): ReviewContext => {
    if (input.text.length > longestText) throw new TextTooLongError(input.text.length)
    return toContext(input, matchers)
  }

  const review = (input: ReviewInput, options: ReviewOptions = {}): ReviewOutput => {
    const context = read(input)
    const typing = options.typingAt === undefined ? undefined : findGrowingSentence(context, options.typingAt)
    const standing = findCandidatesCached(context)
    const candidates = byPlace(standing.map(heedPacks), findMore(context, standing)).filter(({ hit }) => hit.in !== undefined || isSettled(hit, typing))
    const own = candidates.map((candidate) => toFinding(context, candidate, true))
    const findings = hearLocal === null ? own : hearLocal(context, own, (text) => isBlocked({ ...input, text })).filter((finding) => !finding.local || isSettled(finding, typing))
    cached = null
    const differences = compare?.(findings) ?? []
    return {
      ...(input.id === undefined ? {} : { id: input.id }),
      verdict: toVerdict(findings),
      findings,
      care: meetAuthor(context),
      questions: toQuestions(candidates, effects),
      ...(differences.length > 0 ? { disagreements: differences } : {}),
      engine: {
        version: engineVersion,
        language: { detected: context.language.detected, coverage: context.language.coverage },
        models: parts.model ? [parts.model.id] : [],
        packs: packs.map(({ id, version }) => ({ id, version })),
        inputHash: toHash(JSON.stringify(input)),
      },
    }
  }
  return { review, read, witness: (context) => runRules(context, false), packs }
}

/** True for what does not stand inside the sentence that is still being typed. */
function isSettled({ start, end }: { start: number; end: number }, typing: { start: number; end: number } | undefined): boolean {
  return typing === undefined || end <= typing.start || start >= typing.end
}

/** Candidates with others put in where they stand in the text. */
function byPlace(standing: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] {
  return more.length === 0 ? standing : [...standing, ...more].sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || (a.rule.id < b.rule.id ? -1 : 1))
}

function countBy(candidates: readonly Candidate[], rule: string): number {
  return candidates.filter((candidate) => candidate.rule.id === rule).length
}

function toEvidence(context: ReviewContext, signal: Signal): Finding['evidence'][number] {
  const item = { signal: signal.kind, start: signal.start, end: signal.end }
  for (const [source, place] of [[context.text, undefined], [context.reply, { inReplyTo: true as const }], ...context.earlier.map((reading, at) => [reading, { earlier: at }] as const)] as const) {
    if (source?.of(signal.kind).includes(signal)) return { ...item, quote: source.text.slice(signal.start, signal.end), ...(place ? { in: place } : {}) }
  }
  return { ...item, quote: context.input.text.slice(signal.start, signal.end) }
}

/** The question of each rule, and what a pack's position asks besides, of the gravest findings first. */
function toQuestions(candidates: readonly Candidate[], effects: ReadonlyMap<string, Effect>): Question[] {
  const order: Record<string, number> = { block: 0, hold: 1, advise: 2, tip: 3 }
  const questions = new Map<string, Question>()
  for (const { rule } of [...candidates].sort((a, b) => (order[a.hit.severity] ?? 9) - (order[b.hit.severity] ?? 9))) {
    for (const question of [rule.question, effects.get(rule.id)?.question]) if (question && !questions.has(question.id)) questions.set(question.id, question)
  }
  return [...questions.values()].slice(0, mostQuestions)
}

/** The sentence at the caret, while the caret stands at its end and no full stop closes it. */
function findGrowingSentence(context: ReviewContext, caret: number): { start: number; end: number } | undefined {
  const sentence = context.text.sentences.find(({ start, end }) => caret >= start && caret <= end + 1)
  if (!sentence || caret < sentence.end) return undefined
  const last = context.text.tokens[sentence.last]
  return last && last.kind === 'punct' && '.!?…'.includes(last.norm) ? undefined : sentence
}

