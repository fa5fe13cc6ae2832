import { severities } from '@sharewell/domain'
import type { Finding, Fix, LocalMark } from '../../contract/types.ts'
import type { ReviewContext } from '../../engine/context.ts'
import { applyFix } from '../../engine/fixes.ts'
import { Matcher, type Hit } from '../../match/matcher.ts'
import { toLawfulSeverity } from '../../resolve/severity-law.ts'
import { toNorm } from '../../text/fold.ts'
import { splitSentences } from '../../text/sentences.ts'
import type { Token } from '../../text/token.ts'
import { tokenise } from '../../text/tokenise.ts'
import type { PolicyPack } from '../pack.ts'
import { findMissing, type MissingText } from './find-missing.ts'
import { findNearHashtags } from './near-hashtags.ts'
import type { LocalPart, LocalSeverity, LocalWords } from './local-part.ts'
import { hashtagEntry } from './local-part.ts'
import { isReplacement } from './replacement.ts'
import { toSteps } from './phrase-steps.ts'

/** A stretch of the text in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }

const allowed = 'allow'
/** Each fix is tried out by a whole review, so only the first few get one, and none in a text longer than any post. */
const mostFixes = 8
const longestFixed = 20_000
const speech = 'Criticism in good faith is yours to make; you may silence this remark.'

/** What one local pack says about texts. Built once from plain data; reads the tokens that the engine has made. */
export class LocalReader {
  readonly #pack: string
  readonly #part: LocalPart
  readonly #matcher: Matcher
  readonly #words = new Map<string, LocalWords>()
  readonly #disclaimers: readonly (MissingText & LocalPart['disclaimers'][number])[]
  readonly #hashtags: readonly { tag: string; norm: string }[]

  constructor({ id }: Pick<PolicyPack, 'id'>, part: LocalPart) {
    this.#pack = id
    this.#part = part
    const toEntry = (phrase: string): { p: string; gloss: string } => ({ p: toSteps(phrase).join(' '), gloss: phrase })
    this.#matcher = new Matcher({
      language: id,
      lexicons: [
        ...part.words.map((words) => ({ id: `words/${words.id}`, source: id, entries: words.phrases.map(toEntry) })),
        { id: allowed, source: id, entries: part.allow.map(toEntry) },
      ],
      patterns: [],
    })
    for (const words of part.words) this.#words.set(`words/${words.id}`, words)
    this.#disclaimers = part.disclaimers.map((one) => ({ ...one, wordings: [one.text, ...one.also] }))
    this.#hashtags = part.hashtags.map((tag) => ({ tag, norm: toNorm(tag) }))
  }

  /**
   * Hears this pack on a text. Answers its own findings, and the stretches on which the house's tips keep silent.
   * `findings` are those of the engine; `isBlocked` reviews a changed text.
   */
  read(context: ReviewContext, findings: readonly Finding[], isBlocked: (text: string) => boolean): { found: Finding[]; silent: Span[] } {
    const { tokens } = context.text
    const toSpan = ({ first, last }: Hit): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
    const hits = this.#matcher.find(tokens, context.input.text)
    const silent = hits.filter(({ kind }) => kind === allowed).map(toSpan)
    const heard = keepGravest(hits.flatMap((hit) => {
      const words = this.#words.get(hit.kind)
      return words && !silent.some((span) => covers(span, toSpan(hit))) ? [{ words, hit }] : []
    }))
    let fixesLeft = context.input.text.length > longestFixed ? 0 : mostFixes
    const spoken = heard.map(({ words, hit }) => {
      const fixes = fixesLeft > 0 ? this.#toFixes(words, toSpan(hit), isSentenceStart(tokens, hit.first), context, isBlocked) : []
      fixesLeft -= fixes.length
      const phrase = hit.entry === null || typeof hit.entry === 'string' ? undefined : hit.entry.gloss
      return this.#toFinding(context, { ...words, doThis: toDoThis(words) }, toSpan(hit), fixes, { kind: 'words', ...(phrase === undefined ? {} : { phrase }) })
    })
    return { found: [...spoken, ...this.#findMissing(context, findings), ...this.#findHashtags(context)], silent }
  }

  #toFixes(words: LocalWords, span: Span, atStart: boolean, context: ReviewContext, isBlocked: (text: string) => boolean): Fix[] {
    const { instead } = words
    if (instead === undefined || !isReplacement(instead)) return []
    const text = atStart ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
    const fix: Fix = { label: `Say “${text}”`, edits: [{ ...span, text }] }
    const after = applyFix(context.input.text, fix)
    return this.#count(after, words.id) >= this.#count(context.input.text, words.id) || isBlocked(after) ? [] : [fix]
  }

  /** How often words of this entry, or of one that holds, stand in a text. */
  #count(text: string, id: string): number {
    const { tokens, breaks } = tokenise(text)
    splitSentences(tokens, breaks)
    return this.#matcher.find(tokens, text).filter(({ kind }) => kind === `words/${id}` || this.#words.get(kind)?.severity === 'hold').length
  }

  #findMissing(context: ReviewContext, findings: readonly Finding[]): Finding[] {
    return findMissing(this.#disclaimers, context, findings).map(({ disclaimer, span }) => {
      const { length } = context.input.text
      const fix: Fix = { label: `Add “${disclaimer.text}”`, edits: [{ start: length, end: length, text: `${/\s$/.test(context.input.text) ? '' : '\n\n'}${disclaimer.text}` }] }
      return this.#toFinding(context, { ...disclaimer, category: 'identity', doThis: `Add “${disclaimer.text}”` }, span, [fix], { kind: 'disclaimer' })
    })
  }

  #findHashtags(context: ReviewContext): Finding[] {
    return findNearHashtags(context.text.tokens, this.#hashtags).map(({ span, tag }) => this.#toFinding(
      context,
      { id: hashtagEntry, category: 'reach', severity: 'tip', ask: `write its hashtag as ${tag}`, why: 'A hashtag that is a letter off leads readers elsewhere.', doThis: `Write ${tag}.`, clause: null },
      span, [{ label: `Write ${tag}`, edits: [{ ...span, text: tag }] }], { kind: 'hashtag', phrase: tag },
    ))
  }

  #toFinding(context: ReviewContext, said: Said, { start, end }: Span, fixes: readonly Fix[], mark: Pick<LocalMark, 'kind' | 'phrase'>): Finding {
    const { owner, speaksAs } = this.#part
    const severity = toLawfulSeverity(said.severity, 'certain', {}, false)
    return {
      rule: `${this.#pack}/${said.id}`,
      category: said.category,
      severity,
      start,
      end,
      quote: context.input.text.slice(start, end),
      what: `Your ${speaksAs} asks (${owner}): ${said.ask.replace(/[.\s]+$/, '')}.`,
      why: said.why,
      doThis: said.doThis,
      fixes: fixes.map((fix) => ({ label: fix.label, edits: fix.edits.map((edit) => ({ ...edit })) })),
      clauses: said.clause === null ? [] : [said.clause],
      confidence: 'certain',
      evidence: [],
      local: { pack: this.#pack, owner, ...mark, maySilence: severity !== 'hold' },
    }
  }
}

type Said = Pick<LocalWords, 'id' | 'category' | 'ask' | 'why'> & { severity: LocalSeverity; clause: string | null; doThis: string }

function toDoThis({ instead, isProtected }: LocalWords): string {
  const doThis = instead === undefined ? 'Say it another way, or leave it out.' : isReplacement(instead) ? `Say “${instead}” instead.` : instead
  return isProtected ? `${doThis} ${speech}` : doThis
}

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** One remark on the same words within one pack: the graver stays, of equals the longer, then the earlier name. */
function keepGravest(heard: readonly { words: LocalWords; hit: Hit }[]): { words: LocalWords; hit: Hit }[] {
  const taken = new Set<number>()
  const ranked = heard.toSorted((a, b) => severities.indexOf(b.words.severity) - severities.indexOf(a.words.severity)
    || (b.hit.last - b.hit.first) - (a.hit.last - a.hit.first) || a.hit.first - b.hit.first || (a.words.id < b.words.id ? -1 : 1))
  const kept = ranked.filter(({ hit: { first, last } }) => {
    for (let at = first; at <= last; at++) if (taken.has(at)) return false
    for (let at = first; at <= last; at++) taken.add(at)
    return true
  })
  return kept.sort((a, b) => a.hit.first - b.hit.first)
}

function isSentenceStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.caps === 1 && tokens[at - 1]?.sentence !== token.sentence
}
