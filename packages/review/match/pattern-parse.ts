import { toNorm } from '../text/fold.ts'
import { toForms } from './lexicon-trie.ts'
import { toNeeds, type Need } from './pattern-needs.ts'
import { toChoices, type Choices } from './pattern-start.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One step of a compiled pattern; `next` is null at the end of the whole pattern. */
export type Step =
  | { type: 'literal'; words: readonly number[]; prefix: string | null; exact: string | null; next: Step | null }
  | { type: 'signal'; kinds: readonly number[]; next: Step | null }
  | { type: 'kind'; kind: string; next: Step | null }
  | { type: 'branch'; heads: readonly (Step | null)[]; choices: Choices | null; next: null }
  | { type: 'gap'; most: number; inClause: boolean; next: Step | null }
  | { type: 'not'; heads: readonly (Step | null)[]; next: Step | null }
  | { type: 'edge'; at: 'start' | 'end'; next: Step | null }

export type CompiledPattern = { readonly step: Step | null; readonly needs: readonly Need[] }

export type Parsed = { type: 'row'; items: Parsed[] } | { type: 'either'; rows: Parsed[] } | { type: 'maybe'; item: Parsed } | { type: 'not'; item: Parsed } | { type: 'atom'; text: string }

const tokenKinds = new Set(['num', 'word', 'cap', 'caps', 'emoji', 'url', 'mention', 'hashtag', 'punct', 'any'])

/** Compiles one pattern. `toKind` turns a signal's id into its number and throws on one it does not know. */
export function compilePattern(source: string, toKind: (id: string) => number, vocabulary: Vocabulary): CompiledPattern {
  let at = 0
  const fail = (what: string): never => { throw new Error(`pattern ${JSON.stringify(source)}: ${what} at ${at}`) }
  const parseRow = (closing: string): Parsed => {
    const items: Parsed[] = []
    while (at < source.length) {
      const char = source[at] ?? ''
      if (char === ' ') { at++; continue }
      if (closing.includes(char)) break
      items.push(parseItem())
    }
    return { type: 'row', items }
  }
  const parseItem = (): Parsed => {
    if (source[at] === '!' && !' |)'.includes(source[at + 1] ?? ' ')) { at++; return { type: 'not', item: parseItem() } }
    let item: Parsed
    if (source[at] === '(') {
      at++
      const rows: Parsed[] = [parseRow('|)')]
      while (source[at] === '|') { at++; rows.push(parseRow('|)')) }
      if (source[at] !== ')') fail('a bracket is not closed')
      at++
      item = { type: 'either', rows }
    } else if (source[at] === '[') {
      const end = source.indexOf(']', at)
      if (end < 0) fail('a square bracket is not closed')
      item = { type: 'atom', text: source.slice(at, end + 1) }
      at = end + 1
    } else {
      let text = ''
      while (at < source.length && !' |()'.includes(source[at] ?? '') && !(source[at] === '?' && text !== '')) {
        if (source[at] === '\\') { text += source.slice(at, at + 2); at += 2 } else text += source[at++]
      }
      if (text === '') fail('an element is empty')
      item = { type: 'atom', text }
    }
    if (source[at] === '?') { at++; item = { type: 'maybe', item } }
    return item
  }
  const build = (parsed: Parsed, next: Step | null): Step | null => {
    switch (parsed.type) {
      case 'row': return parsed.items.reduceRight<Step | null>((rest, item) => build(item, rest), next)
      case 'either': {
        const words = toPlainWords(parsed.rows)
        return words ? toLiteral(words, next) : toBranch(parsed.rows.map((row) => build(row, next)))
      }
      case 'maybe': return toBranch([build(parsed.item, next), next])
      case 'not': return { type: 'not', heads: [build(parsed.item, null)], next }
      case 'atom': return buildAtom(parsed.text, next)
    }
  }
  /** The words of an either/or that offers nothing but single plain words; one step serves them all. */
  const toPlainWords = (rows: readonly Parsed[]): number[] | null => {
    const words: number[] = []
    for (const row of rows) {
      const only = row.type === 'row' && row.items.length === 1 ? row.items[0] : undefined
      const step = only?.type === 'atom' ? toStep(only.text) : null
      if (step?.type !== 'literal' || step.next !== null || step.prefix !== null || step.exact !== null) return null
      words.push(...step.words)
    }
    return words
  }
  const buildAtom = (text: string, next: Step | null): Step => {
    if (text.startsWith('[')) return { type: 'signal', kinds: text.slice(1, -1).split('|').map((id) => toKind(id.trim())), next }
    if (text === '^') return { type: 'edge', at: 'start', next }
    if (text === '$') return { type: 'edge', at: 'end', next }
    const gap = '_~'.includes(text[0] ?? ' ') ? /^([_~])(\d)$/.exec(text) : null
    if (gap) return { type: 'gap', most: Number(gap[2]), inClause: gap[1] === '~', next }
    const kind = text.startsWith('<') ? /^<(\w+)>$/.exec(text) : null
    if (kind) {
      if (!tokenKinds.has(kind[1] ?? '')) fail(`there is no token kind ${text}`)
      return { type: 'kind', kind: kind[1] ?? '', next }
    }
    const plain = text.includes('\\') ? text.replace(/\\(.)/g, '$1') : text
    if (plain.startsWith('=') && plain.length > 1) return { ...toLiteral([vocabulary.learn(toNorm(plain.slice(1)))], next), exact: plain.slice(1) }
    if (plain.length > 1 && plain.endsWith('*')) return { ...toLiteral([], next), prefix: toNorm(plain.slice(0, -1)) }
    if (plain.length > 1 && plain.endsWith('~')) return toLiteral(toForms(toNorm(plain.slice(0, -1))).map((form) => vocabulary.learn(form)), next)
    // A compound is split as the tokeniser splits it.
    const words = plain.length > 1 && plain.includes('-') ? plain.split('-').filter((word) => word !== '') : [plain]
    return words.reduceRight<Step | null>((rest, word) => toLiteral([vocabulary.learn(toNorm(word))], rest), next) ?? fail('an element is empty')
  }
  const alone = new Map<string, Step>()
  /** An element by itself, built once however often it is asked for. */
  const toStep = (text: string): Step => {
    const known = alone.get(text) ?? buildAtom(text, null)
    alone.set(text, known)
    return known
  }
  const parsed = parseRow('')
  if (at < source.length) fail('a bracket closes that was not opened')
  return { step: build(parsed, null), needs: toNeeds(parsed, toStep) }
}

const toBranch = (heads: readonly (Step | null)[]): Step => ({ type: 'branch', heads, choices: toChoices(heads), next: null })

type Literal = Extract<Step, { type: 'literal' }>

function toLiteral(words: readonly number[], next: Step | null): Literal {
  return { type: 'literal', words, prefix: null, exact: null, next }
}
