import type { Step } from './pattern-parse.ts'

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

type Heads = readonly (Step | null)[]

/** Which heads of a branch may match at a word: those of `byWord`, or `others` where it does not list the word. */
export type Choices = { readonly byWord: ReadonlyMap<number, Heads>; readonly others: Heads }

/** Up to so many heads trying them all is quicker than a look-up. */
const fewHeads = 3

/** Sorts the heads of a branch by the words that they start with, each list in the order of the heads; null where it does not pay. */
export function toChoices(heads: Heads): Choices | null {
  if (heads.length <= fewHeads) return null
  const starts = heads.map((head) => {
    const { words, prefixes, kinds, tokenKinds, anywhere } = toStart(head)
    return anywhere || prefixes.length + kinds.length + tokenKinds.length > 0 ? null : new Set(words)
  })
  const all = new Set(starts.flatMap((words) => (words ? [...words] : [])))
  const choose = (word: number | null): Heads => heads.filter((_, at) => { const words = starts[at]; return !words || (word !== null && words.has(word)) })
  return { byWord: new Map([...all].map((word) => [word, choose(word)])), others: choose(null) }
}
