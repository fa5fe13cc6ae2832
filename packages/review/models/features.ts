import type { ReviewContext } from '../engine/context.ts'
import type { Reading } from '../match/reading.ts'
import type { Candidate } from '../resolve/merge.ts'
import { NumberSet } from './number-set.ts'

/** The features of one text: hashes, each with the sentence that it stands in (-1: the whole text). Equal hashes come once. */
export type Features = { readonly hashes: readonly number[]; readonly sentences: readonly number[]; readonly first: readonly number[]; readonly last: readonly number[] }

const seeds = { word: 11, two: 13, kind: 29, reply: 37, replyKind: 41, frame: 43, shape: 47, framed: 53, wordKind: 59, wordAuthor: 61, rule: 67, category: 71, piece: 73, opening: 79, closing: 83 } as const

/** Mixes two 32-bit numbers into one. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

/** A 32-bit hash of a word; the same in every engine. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}

const numberHash = hashWord('<number>')
const urlHash = hashWord('<url>')
const mentionHash = hashWord('<mention>')

function hashToken(kind: string, norm: string): number {
  if (kind === 'number') return numberHash
  if (kind === 'url' || kind === 'email') return urlHash
  if (kind === 'mention') return mentionHash
  return hashWord(kind === 'hashtag' ? norm.slice(1) : norm)
}

class Collector {
  readonly hashes: number[] = []
  readonly sentences: number[] = []
  readonly first: number[] = []
  readonly last: number[] = []
  readonly #seen = new NumberSet()
  add(seed: number, value: number, sentence = -1, first = -1, last = -1): void {
    const hash = mix(seed, value)
    if (!this.#seen.add(hash)) return
    this.hashes.push(hash)
    this.sentences.push(sentence)
    this.first.push(first)
    this.last.push(last)
  }
}

const pieceLength = 4
const openingTokens = 4
const closingTokens = 5

/** Pieces of four letters of a longer word, with its edges marked: what slang, typing errors and endings share. */
function addPieces(into: Collector, norm: string, sentence: number, at: number): void {
  for (let from = -1; from + pieceLength <= norm.length + 1; from++) {
    let piece = 0x811c9dc5
    for (let i = from; i < from + pieceLength; i++) piece = Math.imul(piece ^ (i < 0 ? 60 : i === norm.length ? 62 : norm.charCodeAt(i)), 0x01000193)
    into.add(seeds.piece, piece, sentence, at, at)
  }
}

function addWords(into: Collector, reading: Reading, kindHash: number, authorHash: number): void {
  const { tokens } = reading
  const ids = tokens.map((token) => hashToken(token.kind, token.norm))
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const id = ids[i]
    if (!token || id === undefined) continue
    const { sentence } = token
    into.add(seeds.word, id, sentence, i, i)
    if (token.kind === 'word' && token.norm.length > 3) addPieces(into, token.norm, sentence, i)
    if (token.kind === 'word' || token.kind === 'emoji') {
      into.add(seeds.wordKind, mix(id, kindHash), sentence, i, i)
      into.add(seeds.wordAuthor, mix(id, authorHash), sentence, i, i)
    }
    if (i < openingTokens) into.add(seeds.opening, id, sentence, i, i)
    if (i >= tokens.length - closingTokens) into.add(seeds.closing, id, sentence, i, i)
    if (token.caps === 2) into.add(seeds.shape, mix(id, 1), sentence, i, i)
    const next = ids[i + 1]
    const nextToken = tokens[i + 1]
    if (next === undefined || nextToken?.sentence !== sentence) continue
    into.add(seeds.two, mix(id, next), sentence, i, i + 1)
  }
}

function addSignals(into: Collector, context: ReviewContext, frame: number): void {
  const { text, reply } = context
  for (const kind of text.kinds()) {
    const hash = hashWord(kind)
    into.add(seeds.framed, mix(hash, frame))
    const first = text.of(kind)[0]
    if (first) into.add(seeds.kind, hash, first.sentence, first.first, first.last)
  }
  if (!reply) return
  for (const kind of reply.kinds()) into.add(seeds.replyKind, hashWord(kind))
  for (const token of reply.tokens) into.add(seeds.reply, hashToken(token.kind, token.norm))
}

function addShape(into: Collector, { text, kind, audience, author, reply, input }: ReviewContext): void {
  const words = text.tokens.filter((token) => token.kind === 'word').length
  const shouted = text.tokens.filter((token) => token.caps === 2 && token.norm.length > 3).length
  const facts = [
    `kind ${kind}`, `audience ${audience}`, `author ${author}`, `${kind} ${audience}`, `${author} ${audience}`, `${kind} ${author}`,
    `words ${Math.min(8, Math.floor(Math.log2(words + 1)))}`, `sentences ${Math.min(6, text.sentences.length)}`,
    `shouted ${shouted > 6 ? 'much' : shouted > 2 ? 'some' : 'no'}`, `reply ${reply ? (reply.text.includes('?') ? 'to a question' : 'to a remark') : 'no'}`,
    `anonymous ${input.profile?.anonymous === true ? 'yes' : 'no'}`,
  ]
  for (const fact of facts) into.add(seeds.frame, hashWord(fact))
}

/** The features that the frozen model weighs. The trainer and the engine use this one function. */
export function toFeatures(context: ReviewContext, witnesses: readonly Candidate[]): Features {
  const into = new Collector()
  addShape(into, context)
  addWords(into, context.text, hashWord(context.kind), hashWord(context.author))
  addSignals(into, context, hashWord(`${context.audience} ${context.kind === 'reply' ? 'reply' : 'post'}`))
  for (const { rule, hit } of witnesses) {
    if (hit.in) continue
    const first = context.text.tokens.findIndex((token) => token.end > hit.start)
    const sentence = context.text.tokens[first]?.sentence ?? -1
    into.add(seeds.rule, hashWord(`${rule.id} ${hit.confidence}`), sentence, first, first)
    into.add(seeds.category, hashWord(`${rule.category} ${hit.confidence} ${hit.severity}`), sentence, first, first)
  }
  return into
}
