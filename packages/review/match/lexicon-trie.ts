import type { Token } from '../text/token.ts'
import { toNorm } from '../text/fold.ts'
import type { LexiconEntry, LexiconSpec } from './spec.ts'
import type { Vocabulary } from './vocabulary.ts'

export type CompiledEntry = { readonly kind: number; readonly entry: LexiconEntry; readonly exact: readonly (string | null)[] | null; readonly unmask: boolean }
export type TrieNode = { next: Map<number, TrieNode> | null; prefixes: Map<string, { prefix: string; node: TrieNode }[]> | null; ends: CompiledEntry[] | null }
export type LexiconHit = { kind: number; first: number; last: number; entry: LexiconEntry }

const prefixKey = 3

/** The forms of `stem~`: as it stands and with the endings s, es, ed, d, ing (and y → ies, ied; e → ing). */
export function toForms(stem: string): string[] {
  const forms = [stem, `${stem}s`, `${stem}es`, `${stem}ed`, `${stem}d`, `${stem}ing`]
  if (stem.endsWith('e')) forms.push(`${stem.slice(0, -1)}ing`)
  if (stem.endsWith('y')) forms.push(`${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`)
  const last = stem.at(-1) ?? ''
  if (/[bdgmnprt]$/.test(stem) && /[aeiou].$/.test(stem)) forms.push(`${stem}${last}ed`, `${stem}${last}ing`)
  return forms
}

const newNode = (): TrieNode => ({ next: null, prefixes: null, ends: null })

/** Splits an entry the way the tokeniser splits text: on spaces and hyphens, with possessives apart. */
function toSteps(phrase: string): string[] {
  return phrase.trim().split(/[\s-]+/).flatMap((word) => (/^.{2,}'s$/.test(word) && !word.startsWith('=') && !/^(it|that|he|she|what|who|there|here|let|how|where|when|why)'s$/.test(word) ? [word.slice(0, -2), "'s"] : [word]))
}

/** A trie over folded tokens that finds the entries of all lexicons in one pass. */
export class LexiconTrie {
  readonly #root = newNode()
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Adds one lexicon; `kind` is the number that its hits carry. Throws on an empty entry. */
  add(spec: LexiconSpec, kind: number): void {
    for (const entry of spec.entries) {
      const phrase = typeof entry === 'string' ? entry : entry.p
      const steps = toSteps(phrase)
      if (steps.some((step) => step === '' || step === '*' || step === '~')) throw new Error(`lexicon ${spec.id}: the entry ${JSON.stringify(phrase)} is empty or only a wildcard`)
      const exact = steps.some((step) => step.startsWith('=')) ? steps.map((step) => (step.startsWith('=') ? step.slice(1) : null)) : null
      this.#insert(this.#root, steps, 0, { kind, entry, exact, unmask: spec.unmask === true })
    }
  }

  #insert(node: TrieNode, steps: readonly string[], at: number, end: CompiledEntry): void {
    const step = steps[at]
    if (step === undefined) {
      (node.ends ??= []).push(end)
      return
    }
    if (step.endsWith('*') && !step.startsWith('=')) {
      const prefix = toNorm(step.slice(0, -1))
      node.prefixes ??= new Map()
      const key = prefix.slice(0, prefixKey)
      const list = node.prefixes.get(key) ?? []
      node.prefixes.set(key, list)
      let found = list.find((item) => item.prefix === prefix)
      if (!found) list.push((found = { prefix, node: newNode() }))
      this.#insert(found.node, steps, at + 1, end)
      return
    }
    const forms = step.endsWith('~') ? toForms(toNorm(step.slice(0, -1))) : [toNorm(step.startsWith('=') ? step.slice(1) : step)]
    for (const form of forms) {
      const word = this.#vocabulary.learn(form)
      const next = (node.next ??= new Map())
      let child = next.get(word)
      if (!child) next.set(word, (child = newNode()))
      this.#insert(child, steps, at + 1, end)
    }
  }

  /** Where entries that begin with this word, or with a part of it, go on after it. */
  toStarts(word: number, norm: string): TrieNode[] {
    return toNext(this.#root, word, norm)
  }

  /** All hits in token order. `words` and `tags` are the numbers of the tokens, with and without the sign of a hashtag; `facts` and `toStarts` say where entries go on after a token or a word. */
  find(tokens: readonly Token[], raw: string, words: Int32Array, tags: Int32Array, facts: readonly { readonly starts: readonly TrieNode[] }[], toStarts: (norm: string) => readonly TrieNode[]): LexiconHit[] {
    const walk = new Walk(tokens, raw, words, tags, this.#vocabulary)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) continue
      walk.goOn(facts[i]?.starts ?? [], i, false)
      if (token.alt !== null) for (const word of token.alt) walk.goOn(toStarts(word), i, true)
      if (token.kind === 'hashtag') walk.goOn(toStarts(token.norm.slice(1)), i, false)
    }
    return walk.hits
  }
}

/** One walk through the entries that begin at a token. */
class Walk {
  readonly hits: LexiconHit[] = []
  readonly #tokens: readonly Token[]
  readonly #raw: string
  readonly #words: Int32Array
  readonly #tags: Int32Array
  readonly #vocabulary: Vocabulary

  constructor(tokens: readonly Token[], raw: string, words: Int32Array, tags: Int32Array, vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.#raw = raw
    this.#words = words
    this.#tags = tags
    this.#vocabulary = vocabulary
  }

  /** Goes on at the nodes that the first token led to. */
  goOn(nodes: readonly TrieNode[], first: number, masked: boolean): void {
    for (let n = 0; n < nodes.length; n++) {
      const node = nodes[n]
      if (node) this.#walk(node, first, first + 1, masked)
    }
  }

  #walk(node: TrieNode, first: number, at: number, masked: boolean): void {
    if (node.ends) this.#collect(node.ends, first, at, masked)
    if (node.next === null && node.prefixes === null) return
    const token = this.#tokens[at]
    if (!token || token.sentence !== this.#tokens[first]?.sentence) return
    this.#step(node, this.#words[at] ?? -1, token.norm, first, at, masked)
    if (token.alt !== null) for (const word of token.alt) this.#step(node, this.#vocabulary.of(word), word, first, at, true)
    if (token.kind === 'hashtag') this.#step(node, this.#tags[at] ?? -1, token.norm.slice(1), first, at, masked)
  }

  #step(node: TrieNode, word: number, norm: string, first: number, at: number, masked: boolean): void {
    if (node.prefixes === null) {
      const child = word < 0 ? undefined : node.next?.get(word)
      if (child) this.#walk(child, first, at + 1, masked)
      return
    }
    for (const next of toNext(node, word, norm)) this.#walk(next, first, at + 1, masked)
  }

  #collect(ends: readonly CompiledEntry[], first: number, at: number, masked: boolean): void {
    for (const end of ends) {
      if (masked && !end.unmask) continue
      if (end.exact && !matchesExactly(end.exact, this.#tokens, this.#raw, first)) continue
      this.hits.push({ kind: end.kind, first, last: at - 1, entry: end.entry })
    }
  }
}

/** The nodes that a word leads to from a node: by itself first, then by its beginnings. */
function toNext(node: TrieNode, word: number, norm: string): TrieNode[] {
  const found: TrieNode[] = []
  const child = word < 0 ? undefined : node.next?.get(word)
  if (child) found.push(child)
  if (!node.prefixes) return found
  for (let length = 1; length <= prefixKey && length <= norm.length; length++) {
    for (const item of node.prefixes.get(norm.slice(0, length)) ?? []) {
      if ((length === prefixKey || item.prefix.length === length) && norm.startsWith(item.prefix)) found.push(item.node)
    }
  }
  return found
}

function matchesExactly(exact: readonly (string | null)[], tokens: readonly Token[], raw: string, first: number): boolean {
  return exact.every((form, offset) => {
    const token = tokens[first + offset]
    return form === null || (token !== undefined && raw.slice(token.start, token.end).replace(/^#/, '') === form)
  })
}
