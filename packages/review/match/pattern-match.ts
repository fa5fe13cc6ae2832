import type { Token } from '../text/token.ts'
import { anyHead, beginning, byWord, exactly, gap, gapInClause, matched, notHere, sentenceEnd, sentenceStart, signalOf, someWord, tokenOf, type PatternCode } from './pattern-code.ts'

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

/** Where `word` stands among `count` ascending numbers that are `width` apart, or -1. */
function findAmong(numbers: Int32Array, from: number, count: number, width: number, word: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[from + middle * width] ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low < count && numbers[from + low * width] === word ? from + low * width : -1
}

/** The token after a match of the pattern at `address` that starts at token `at` in that sentence, or -1. First way through wins. */
export function matchAt(code: PatternCode, address: number, view: MatchView, at: number, sentence: number): number {
  const { numbers, strings } = code
  let step = address
  let i = at
  while (step !== matched) {
    const token = view.tokens[i]
    const inside = token !== undefined && token.sentence === sentence
    const next = numbers[step + 1] ?? 0
    const detail = numbers[step + 2] ?? 0
    switch (numbers[step]) {
      case someWord:
        if (!inside || (findAmong(numbers, step + 3, detail, 1, view.words[i] ?? -1) < 0 && findAmong(numbers, step + 3, detail, 1, view.tags[i] ?? -1) < 0)) return -1
        i++
        break
      case beginning:
        if (!inside || !token.norm.startsWith(strings[detail] ?? '')) return -1
        i++
        break
      case exactly:
        if (!inside || (view.words[i] !== detail && view.tags[i] !== detail) || view.text.slice(token.start, token.end) !== strings[numbers[step + 3] ?? 0]) return -1
        i++
        break
      case tokenOf:
        if (!inside || !isKind(token, strings[detail] ?? '')) return -1
        i++
        break
      case sentenceStart: {
        const before = view.tokens[i - 1]
        if (before !== undefined && before.sentence === sentence) return -1
        break
      }
      case sentenceEnd:
        if (inside && token.norm !== '.') return -1
        break
      case notHere:
        if (matchAt(code, detail, view, i, sentence) >= 0) return -1
        break
      case signalOf:
        return inside ? matchSignal(code, step, view, i, sentence) : -1
      case gap:
      case gapInClause:
        return matchGap(code, step, view, i, sentence)
      case byWord: {
        const place = findAmong(numbers, step + 4, numbers[step + 3] ?? 0, 2, view.words[i] ?? -1)
        step = (view.tags[i] ?? -1) >= 0 ? next : place < 0 ? detail : (numbers[place + 1] ?? 0)
        continue
      }
      case anyHead:
        for (let head = 0; head < next; head++) {
          const end = matchAt(code, numbers[step + 2 + head] ?? 0, view, i, sentence)
          if (end >= 0) return end
        }
        return -1
      default: return -1
    }
    step = next
  }
  return i
}

function matchSignal(code: PatternCode, step: number, view: MatchView, at: number, sentence: number): number {
  const { numbers } = code
  const starts = view.startsAt[at]
  if (!starts) return -1
  const count = numbers[step + 2] ?? 0
  for (let s = 0; s < starts.length; s++) {
    const start = starts[s]
    if (!start) continue
    for (let k = 0; k < count; k++) {
      if (numbers[step + 3 + k] !== start.kind) continue
      const end = matchAt(code, numbers[step + 1] ?? 0, view, start.after, sentence)
      if (end >= 0) return end
      break
    }
  }
  return -1
}

function matchGap(code: PatternCode, step: number, view: MatchView, at: number, sentence: number): number {
  const { numbers } = code
  const most = numbers[step + 2] ?? 0
  const clause = numbers[step] === gapInClause ? view.tokens[at - 1]?.clause : undefined
  for (let skip = 0; skip <= most; skip++) {
    const end = matchAt(code, numbers[step + 1] ?? 0, view, at + skip, sentence)
    if (end >= 0) return end
    const passed = view.tokens[at + skip]
    if (!passed || passed.sentence !== sentence || (clause !== undefined && passed.clause !== clause)) return -1
  }
  return -1
}
