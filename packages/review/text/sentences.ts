import type { Sentence, Token } from './token.ts'

const abbreviations = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'vs', 'eg', 'e.g', 'ie', 'i.e', 'etc', 'approx', 'fig', 'inc', 'ltd', 'jr', 'sr', 'rev', 'no', 'dra', 'sra', 'hon', 'sgt', 'dept', 'tel', 'ext', 'al', 'ca', 'pp'])
const ends = new Set(['.', '!', '?', '…', '。', '！', '？', '۔', '।'])
const clauseMarks = new Set([',', ';', ':', '—', '–', '(', ')', '•', '"', '“', '”', '«', '»', '/', '|', '→'])
const closers = new Set([')', '"', '”', '»', "'", ']'])

function endsHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return true
  if (token.kind === 'emoji') return next.kind === 'word' && next.caps > 0
  if (token.kind !== 'punct' || !ends.has(token.norm)) return false
  if ((closers.has(next.norm) || ends.has(next.norm)) && next.glued) return false
  if (token.norm === '.') {
    const before = tokens[index - 1]
    if (next.glued) return false
    if (before && token.glued && before.kind === 'word' && (abbreviations.has(before.norm) || (before.norm.length === 1 && (before.caps > 0 || before.glued)))) return false
  }
  return true
}

/** Cuts tokens into sentences and clauses (in place) and returns the sentences. A line break ends a sentence. */
export function splitSentences(tokens: Token[], breaks: Uint8Array): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let clause = 0
  const close = (last: number): void => {
    const a = tokens[first]
    const b = tokens[last]
    if (a && b) sentences.push({ first, last, start: a.start, end: b.end })
    first = last + 1
    clause++
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (breaks[i] && i > first) close(i - 1)
    if (token.kind === 'punct' && clauseMarks.has(token.norm)) clause++
    token.sentence = sentences.length
    token.clause = clause
    const closesQuote = i > first && token.kind === 'punct' && closers.has(token.norm) && token.glued && ends.has(tokens[i - 1]?.norm ?? '')
    if (endsHere(tokens, i) || (closesQuote && !(tokens[i + 1]?.glued ?? true))) close(i)
  }
  return sentences
}
