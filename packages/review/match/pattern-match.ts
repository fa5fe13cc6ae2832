import type { Token } from '../text/token.ts'
import type { Step } from './pattern-parse.ts'

/** A signal that the matcher found: its kind and the token after it. */
export type Span = { readonly kind: number; readonly after: number }

/** What the matcher may look at: the tokens, their text, and for each token the signals that start there. */
export type MatchView = {
  readonly tokens: readonly Token[]
  readonly text: string
  /** The word number of each token, -1 where it is not known; and of a hashtag without its sign. */
  readonly words: Int32Array
  readonly tags: Int32Array
  /** The signals that start at each token. */
  readonly startsAt: readonly (readonly Span[] | undefined)[]
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

/** The heads of a branch that may match at a word; a hashtag, which is two words, may match any. */
function toHeads({ heads, choices }: Extract<Step, { type: 'branch' }>, word: number, tag: number): readonly (Step | null)[] {
  return choices === null || tag >= 0 ? heads : (choices.byWord.get(word) ?? choices.others)
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
        const starts = view.startsAt[i]
        if (!starts) return -1
        for (let s = 0; s < starts.length; s++) {
          const start = starts[s]
          if (!start || !current.kinds.includes(start.kind)) continue
          const end = matchAt(current.next, view, start.after, sentence)
          if (end >= 0) return end
        }
        return -1
      }
      case 'branch': {
        const heads = toHeads(current, view.words[i] ?? -1, view.tags[i] ?? -1)
        for (let h = 0; h < heads.length; h++) {
          const end = matchAt(heads[h] ?? null, view, i, sentence)
          if (end >= 0) return end
        }
        return -1
      }
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
