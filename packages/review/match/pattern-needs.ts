import type { Parsed, Step } from './pattern-parse.ts'

/** What must follow the token at which a pattern starts: one of these words, word beginnings or signals, at most `within` tokens on. */
export type Need = { readonly words: readonly number[]; readonly prefixes: readonly string[]; readonly kinds: readonly number[]; readonly within: number }

/** A part of a pattern: what it needs, at most how many tokens it takes, and whether it surely takes one. */
type Part = { readonly needs: readonly Need[]; readonly longest: number; readonly takes: boolean }

const nothing: Part = { needs: [], longest: 0, takes: false }

/** How rarely texts hold a need: the smaller the rarer. */
const toSize = (need: Need): number => need.words.length + 3 * need.prefixes.length + 3 * need.kinds.length

const shift = (need: Need, by: number): Need => ({ ...need, within: need.within + by })

function measureAtom(step: Step | null): Part {
  const needs: Need[] = []
  let longest = 0
  let takes = false
  for (let at = step; at !== null; at = at.next) {
    if (at.type === 'gap') longest += at.most
    if (at.type !== 'literal' && at.type !== 'signal' && at.type !== 'kind') continue
    if (at.type === 'literal') needs.push({ words: at.words, prefixes: at.prefix === null ? [] : [at.prefix], kinds: [], within: longest })
    if (at.type === 'signal') needs.push({ words: [], prefixes: [], kinds: at.kinds, within: longest })
    longest += at.type === 'signal' ? Number.POSITIVE_INFINITY : 1
    takes = true
  }
  return { needs, longest, takes }
}

function measureRow(parts: readonly Part[]): Part {
  const needs: Need[] = []
  let longest = 0
  for (const part of parts) {
    needs.push(...part.needs.map((need) => shift(need, longest)))
    longest += part.longest
  }
  return { needs, longest, takes: parts.some(({ takes }) => takes) }
}

/** An either/or needs one thing of each of its rows. */
function measureEither(rows: readonly Part[]): Part {
  const firsts = rows.flatMap((row) => row.needs.toSorted((a, b) => toSize(a) - toSize(b)).slice(0, 1))
  const needs = firsts.length < rows.length ? [] : [{
    words: firsts.flatMap((need) => need.words), prefixes: firsts.flatMap((need) => need.prefixes), kinds: firsts.flatMap((need) => need.kinds),
    within: Math.max(...firsts.map((need) => need.within)),
  }]
  return { needs, longest: Math.max(...rows.map(({ longest }) => longest)), takes: rows.every(({ takes }) => takes) }
}

function measure(parsed: Parsed, toStep: (text: string) => Step): Part {
  switch (parsed.type) {
    case 'row': return measureRow(parsed.items.map((item) => measure(item, toStep)))
    case 'atom': return measureAtom(toStep(parsed.text))
    case 'either': return measureEither(parsed.rows.map((row) => measure(row, toStep)))
    case 'maybe': return { ...nothing, longest: measure(parsed.item, toStep).longest }
    case 'not': return nothing
  }
}

/** What must follow the token at which a pattern starts. The part that takes that token is no need: where it is missing, the pattern is not tried. */
export function toNeeds(parsed: Parsed, toStep: (text: string) => Step): readonly Need[] {
  if (parsed.type !== 'row') return []
  const parts = parsed.items.map((item) => measure(item, toStep))
  const start = parts.findIndex(({ takes }) => takes)
  return measureRow(parts.map((part, at) => (at === start ? { ...part, needs: part.needs.filter(({ within }) => within > 0 && parsed.items[at]?.type === 'atom') } : part))).needs
}
