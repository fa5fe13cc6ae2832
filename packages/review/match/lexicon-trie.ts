import type { Token } from '../text/token.ts'
import { toNorm } from '../text/fold.ts'
import type { LexiconEntry, LexiconSpec } from './spec.ts'
import type { Vocabulary } from './vocabulary.ts'

export type CompiledEntry = { readonly kind: number; readonly entry: LexiconEntry; readonly exact: readonly (string | null)[] | null; readonly unmask: boolean }
export type TrieNode = { next: Map<number, TrieNode>; prefixes: Map<string, { prefix: string; node: TrieNode }[]> | null; ends: CompiledEntry[] | null }
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

const newNode = (): TrieNode => ({ next: new Map(), prefixes: null, ends: null })

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
      let child = node.next.get(word)
      if (!child) node.next.set(word, (child = newNode()))
      this.#insert(child, steps, at + 1, end)
    }
  }

  /** Where entries that begin with a part of this word go on after it. */
  toBeginnings(norm: string): TrieNode[] {
    return findBeginnings(this.#root, norm)
  }

  /** All hits in token order. `words`, `tags` and `beginnings` are what is known of the tokens; `raw` serves entries that mind their capitals. */
  find(tokens: readonly Token[], raw: string, words: Int32Array, tags: Int32Array, beginnings: readonly (readonly TrieNode[])[]): LexiconHit[] {
    const hits: LexiconHit[] = []
    const walk = (node: TrieNode, first: number, at: number, masked: boolean): void => {
      if (node.ends && at > first) this.#collect(node.ends, tokens, raw, first, at, masked, hits)
      const token = tokens[at]
      if (!token || (at > first && token.sentence !== tokens[first]?.sentence)) return
      const start = at === first
      step(node, words[at] ?? -1, token.norm, first, at, masked, start ? beginnings[at] : undefined)
      if (token.alt !== null) for (const word of token.alt) step(node, this.#vocabulary.of(word), word, first, at, true)
      if (token.kind === 'hashtag') step(node, tags[at] ?? -1, token.norm.slice(1), first, at, masked)
    }
    const step = (node: TrieNode, word: number, norm: string, first: number, at: number, masked: boolean, known?: readonly TrieNode[]): void => {
      const child = word < 0 ? undefined : node.next.get(word)
      if (child) walk(child, first, at + 1, masked)
      if (node.prefixes) for (const next of known ?? findBeginnings(node, norm)) walk(next, first, at + 1, masked)
    }
    for (let i = 0; i < tokens.length; i++) walk(this.#root, i, i, false)
    return hits
  }

  #collect(ends: readonly CompiledEntry[], tokens: readonly Token[], raw: string, first: number, at: number, masked: boolean, hits: LexiconHit[]): void {
    for (const end of ends) {
      if (masked && !end.unmask) continue
      if (end.exact && !matchesExactly(end.exact, tokens, raw, first)) continue
      hits.push({ kind: end.kind, first, last: at - 1, entry: end.entry })
    }
  }
}

function findBeginnings(node: TrieNode, norm: string): TrieNode[] {
  const found: TrieNode[] = []
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
