import { cues } from '../../words/cues.ts'
import { labels } from '../../words/labels.ts'
import { foldAll, foldLabel } from './fold.ts'

/** Tells whether a row of tokens' folds begins with an entry; the number of tokens that it takes, 0 where none. */
export type PhraseBook = (folds: readonly string[], at: number) => number

/** Stems are found by their first letters; none is shorter. */
const stemStart = 4

/** A list of words and short phrases; a star stands for any ending. */
export function toBook(list: string): PhraseBook {
  const phrases = new Map<string, string[][]>()
  const stems = new Map<string, string[]>()
  for (const entry of list.split(',')) {
    const words = entry.trim().split(/\s+/).map(foldLabel).filter((word) => word !== '')
    const [first] = words
    if (first === undefined) continue
    if (entry.trim().endsWith('*') && words.length === 1) stems.set(first.slice(0, stemStart), [...(stems.get(first.slice(0, stemStart)) ?? []), first])
    else phrases.set(first, [...(phrases.get(first) ?? []), words])
  }
  for (const own of phrases.values()) own.sort((a, b) => b.length - a.length)
  return (folds, at) => {
    const first = folds[at] ?? ''
    const found = phrases.get(first)?.find((words) => words.every((word, place) => folds[at + place] === word))
    if (found) return found.length
    if (stems.size === 0) return 0
    return stems.get(first.slice(0, stemStart))?.some((stem) => first.startsWith(stem)) === true ? 1 : 0
  }
}

export const books = {
  term: toBook(cues.terms),
  dose: toBook(cues.doses),
  staff: toBook(`${cues.staff}, ${labels.staff}`),
  published: toBook(cues.published),
  sold: toBook(cues.sold),
  staffed: toBook(cues.staffed),
} as const

const plain = new Set(foldAll(`${labels.notNames}, ${cues.plain}, ${cues.doses}`.replace(/\*/g, '')))
const terms = new Set(foldAll(cues.terms.replace(/\w+\*/g, '')))
/** Words judged before: a page asks for each several times. */
const judged = new Map<string, boolean>()
const mostJudged = 4000
const endings = foldAll(cues.endings)

/** True for a word that prints carry beside names, or that ends as names seldom do. */
export function isPlainWord(fold: string): boolean {
  const known = judged.get(fold)
  if (known !== undefined) return known
  if (judged.size >= mostJudged) judged.clear()
  const isPlain = judgeWord(fold)
  judged.set(fold, isPlain)
  return isPlain
}

function judgeWord(fold: string): boolean {
  return plain.has(fold) || (fold.length > 4 && fold.endsWith('S') && plain.has(fold.slice(0, -1))) || terms.has(fold) || books.staff([fold], 0) > 0 || books.published([fold], 0) > 0 || books.term([fold], 0) > 0 || (fold.length > 5 && endings.some((ending) => fold.endsWith(ending)))
}
