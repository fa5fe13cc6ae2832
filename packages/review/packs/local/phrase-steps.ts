import { toForms } from '../../match/lexicon-trie.ts'
import { toNorm, toUnmasked } from '../../text/fold.ts'
import { tokenise } from '../../text/tokenise.ts'

/** What one word of a phrase stands for: these words, and every word that begins so. */
export type Step = { readonly words: ReadonlySet<string>; readonly starts: readonly string[] }

const maskedSigns: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }

/** The words of a phrase as folded tokens, a star kept behind the last token of a starred word. */
export function toSteps(phrase: string): string[] {
  return phrase.trim().split(/\s+/).flatMap((word) => {
    const isStarred = word.endsWith('*')
    const tokens = tokenise(isStarred ? word.slice(0, -1) : word).tokens.map(({ norm }) => norm)
    return tokens.map((norm, at) => (isStarred && at === tokens.length - 1 ? `${norm}*` : norm))
  })
}

/** What a word in the grammar of lexicons stands for (`word`, `heart*`, `walk~`), with the words that leetspeak may hide. */
export function toStep(word: string): Step {
  if (word.endsWith('*')) return { words: new Set(), starts: withUnmasked(toNorm(word.slice(0, -1))) }
  if (word.endsWith('~')) return { words: new Set(toForms(toNorm(word.slice(0, -1)))), starts: [] }
  return { words: new Set(withUnmasked(toNorm(word))), starts: [] }
}

function withUnmasked(norm: string): string[] {
  const bare = norm.replace(/^#/, '')
  return [bare, ...(toUnmasked(bare) ?? [])]
}

/** True where some word is meant by both. */
export function canMeet(a: Step, b: Step): boolean {
  for (const word of a.words) if (b.words.has(word) || b.starts.some((start) => word.startsWith(start))) return true
  for (const word of b.words) if (a.starts.some((start) => word.startsWith(start))) return true
  return a.starts.some((one) => b.starts.some((other) => one.startsWith(other) || other.startsWith(one)))
}

/** True where `inner` can stand, word for word, somewhere in `outer`. */
export function canContain(outer: readonly Step[], inner: readonly Step[]): boolean {
  for (let at = 0; at + inner.length <= outer.length; at++) {
    if (inner.every((step, i) => canMeet(step, outer[at + i] ?? step))) return true
  }
  return false
}

const mostJoined = 40

/** What runs of neighbouring words spell when written together, so that "s t r i k e" and "un-safe" hide nothing. */
export function toJoined(phrase: string): Step[] {
  const isStarred = phrase.trim().endsWith('*')
  const parts = phrase.trim().replace(/\*/g, '').split(/[^\p{L}\p{M}\p{N}@$!\p{Cf}]+/u).filter((part) => part !== '')
  const found: Step[] = []
  for (let from = 0; from < parts.length; from++) {
    let run = ''
    for (let to = from; to < parts.length && run.length <= mostJoined; to++) {
      run += parts[to] ?? ''
      const norm = toNorm(run)
      const plain = [...norm].map((sign) => maskedSigns[sign] ?? sign).join('').replace(/[^\p{L}\p{N}]/gu, '')
      const spelt = [...new Set([norm.replace(/[^\p{L}\p{N}]/gu, ''), plain])].filter((word) => word.length > 1)
      if (spelt.length > 0) found.push(isStarred && to === parts.length - 1 ? { words: new Set(), starts: spelt } : { words: new Set(spelt), starts: [] })
    }
  }
  return found
}
