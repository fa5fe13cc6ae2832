import type { Token } from '../text/token.ts'
import type { Step } from './pattern-parse.ts'

/** What the matcher may look at: the tokens, their text, and for each token the signals that start there. */
export type MatchView = {
  readonly tokens: readonly Token[]
  readonly text: string
  /** The word number of each token, -1 where it is not known; and of a hashtag without its sign. */
  readonly words: Int32Array
  readonly tags: Int32Array
  /** `startsAt[i]` lists [kind, token after the signal] for signals that start at token i. */
  readonly startsAt: readonly (readonly (readonly [number, number])[] | undefined)[]
}

/** True where the token is of a kind that a pattern may name. */
export function isKind(token: Token, kind: string): boolean {
  switch (kind) {
    case 'num': return token.kind === 'number'
    case 'cap': return token.kind === 'word' && token.caps > 0
    case 'caps': return token.kind === 'word' && token.caps === 2
    case 'any': return true
    case 'punct': return token.kind === 'punct' || token.kind === 'symbol'
    default: return token.kind === kind
  }
}

function isOneOf({ words, many }: { words: readonly number[]; many: ReadonlySet<number> | null }, word: number): boolean {
  if (word < 0) return false
  if (many) return many.has(word)
  for (let i = 0; i < words.length; i++) if (words[i] === word) return true
  return false
}

/** The token after a match of `step` that starts at token `at` in that sentence, or -1. First way through wins. */
export function matchAt(step: Step | null, view: MatchView, at: number, sentence: number): number {
  let current = step
  let i = at
  for (;;) {
    if (current === null) return i
    const token = view.tokens[i]
    const inside = token !== undefined && token.sentence === sentence
    switch (current.type) {
      case 'literal': {
        if (!inside) return -1
        if (!isOneOf(current, view.words[i] ?? -1) && !isOneOf(current, view.tags[i] ?? -1)) {
          if (current.prefix === null || !token.norm.startsWith(current.prefix)) return -1
        }
        if (current.exact !== null && view.text.slice(token.start, token.end) !== current.exact) return -1
        i++
        break
      }
      case 'kind':
        if (!inside || !isKind(token, current.kind)) return -1
        i++
        break
      case 'edge': {
        const before = view.tokens[i - 1]
        if (current.at === 'start' ? before !== undefined && before.sentence === sentence : inside && token.norm !== '.') return -1
        break
      }
      case 'signal': {
        if (!inside) return -1
        for (const [kind, after] of view.startsAt[i] ?? []) {
          if (!current.kinds.includes(kind)) continue
          const end = matchAt(current.next, view, after, sentence)
          if (end >= 0) return end
        }
        return -1
      }
      case 'branch':
        for (const head of current.heads) {
          const end = matchAt(head, view, i, sentence)
          if (end >= 0) return end
        }
        return -1
      case 'gap': {
        const clause = view.tokens[i - 1]?.clause
        for (let skip = 0; skip <= current.most; skip++) {
          const end = matchAt(current.next, view, i + skip, sentence)
          if (end >= 0) return end
          const passed = view.tokens[i + skip]
          if (!passed || passed.sentence !== sentence || (current.inClause && clause !== undefined && passed.clause !== clause)) return -1
        }
        return -1
      }
      case 'not':
        for (const head of current.heads) if (matchAt(head, view, i, sentence) >= 0) return -1
        break
    }
    current = current.next
  }
}

/** What a pattern can start with, so that it is tried only where it may match. */
export type Start = { words: number[]; prefixes: string[]; kinds: number[]; tokenKinds: string[]; anywhere: boolean }

/** Collects the possible first elements of a pattern. */
export function toStart(step: Step | null, into: Start = { words: [], prefixes: [], kinds: [], tokenKinds: [], anywhere: false }): Start {
  if (step === null || step.type === 'gap' || (step.type === 'kind' && (step.kind === 'any' || step.kind === 'word'))) into.anywhere = true
  else if (step.type === 'kind') into.tokenKinds.push(step.kind)
  else if (step.type === 'literal') { into.words.push(...step.words); if (step.prefix !== null) into.prefixes.push(step.prefix) }
  else if (step.type === 'signal') into.kinds.push(...step.kinds)
  else if (step.type === 'branch') for (const head of step.heads) toStart(head, into)
  else toStart(step.next, into)
  return into
}
