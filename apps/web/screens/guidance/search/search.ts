import { findSynonyms, isNear, toStems } from './words.ts'

/** Something that can be found: its place in the library and its words, each field with its weight. */
export type Entry = { readonly place: string; readonly fields: readonly (readonly [text: string, weight: number])[] }

export type Index<E extends Entry> = { readonly entries: readonly E[]; readonly stems: ReadonlyMap<string, ReadonlyMap<number, number>> }

/** What was found, best first; `exact` is false where no entry holds all the words. `stems` are those that matched, for marking them. */
export type Found<E extends Entry> = { readonly entries: readonly E[]; readonly exact: boolean; readonly stems: ReadonlySet<string> }

/** Longest query that is read, in words. */
const mostWords = 12

/** Builds the index; about 400 entries take a few milliseconds. */
export function buildIndex<E extends Entry>(entries: readonly E[]): Index<E> {
  const stems = new Map<string, Map<number, number>>()
  for (const [at, { fields }] of entries.entries()) {
    for (const [text, weight] of fields) {
      for (const stem of new Set(toStems(text))) {
        const hits = stems.get(stem) ?? new Map<number, number>()
        hits.set(at, Math.max(hits.get(at) ?? 0, weight))
        stems.set(stem, hits)
      }
    }
  }
  return { entries, stems }
}

/** The stems of the index that a typed one may mean, each with how well it fits, 0 to 1. */
function expand(typed: string, known: Iterable<string>): Map<string, number> {
  const stems = [...known]
  const fits = new Map<string, number>()
  const meant = new Set(findSynonyms(typed))
  for (const stem of stems) {
    if (stem === typed) fits.set(stem, 1)
    else if (typed.length >= 2 && stem.startsWith(typed)) fits.set(stem, 0.75)
    else if (meant.has(stem)) fits.set(stem, 0.6)
    else if (stem.length >= 4 && typed.startsWith(stem) && typed.length - stem.length <= 3) fits.set(stem, 0.5)
  }
  // A slip of the finger counts only where nothing was spelled as typed.
  const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0
  if (slips === 0 || Math.max(0, ...fits.values()) > 0.5) return fits
  for (const stem of stems) if (!fits.has(stem) && isNear(typed, stem, slips)) fits.set(stem, 0.35)
  return fits
}

/** Finds entries by words, forgiving endings, accents, slips and beginnings of words. Nothing typed finds nothing. */
export function search<E extends Entry>(index: Index<E>, words: string): Found<E> {
  const typed = [...new Set(toStems(words))].slice(0, mostWords)
  const scores = new Map<number, { score: number; words: number }>()
  const matched = new Set<string>()
  for (const one of typed) {
    const best = new Map<number, number>()
    for (const [stem, fit] of expand(one, index.stems.keys())) {
      matched.add(stem)
      for (const [at, weight] of index.stems.get(stem) ?? []) best.set(at, Math.max(best.get(at) ?? 0, weight * fit))
    }
    // A word that few entries hold says more.
    const rarity = Math.log(1 + index.entries.length / (1 + best.size))
    for (const [at, score] of best) {
      const sum = scores.get(at) ?? { score: 0, words: 0 }
      scores.set(at, { score: sum.score + score * rarity, words: sum.words + 1 })
    }
  }
  const most = Math.max(0, ...[...scores.values()].map((sum) => sum.words))
  const ranked = [...scores].filter(([, sum]) => sum.words === most).sort(([a, x], [b, y]) => y.score - x.score || a - b)
  return { entries: ranked.flatMap(([at]) => index.entries[at] ?? []), exact: most === typed.length, stems: matched }
}
