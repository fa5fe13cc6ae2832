import type { Step } from './pattern-parse.ts'

/** A need as a number, and how many tokens on it must be met at most. */
export type IndexedNeed = { readonly need: number; readonly within: number }

/** A pattern as the matcher keeps it; the rarest of its needs comes first. */
export type Pattern = { readonly kind: number; readonly step: Step | null; readonly needs: readonly IndexedNeed[] }

/** Patterns that share their first need, so that all are passed by at once where it is not met. */
export type PatternGroups = {
  /** The shared need of each group, -1 where its patterns need nothing. Numbers side by side: most groups are passed by. */
  readonly needs: Int32Array
  readonly within: Int32Array
  readonly members: readonly (readonly Pattern[])[]
}

/** Groups patterns by the first of their needs. */
export function toGroups(patterns: readonly Pattern[]): PatternGroups {
  const groups = new Map<string, { first: IndexedNeed; members: Pattern[] }>()
  for (const pattern of patterns) {
    const first = pattern.needs[0] ?? { need: -1, within: 0 }
    const key = `${first.need} ${first.within}`
    const group = groups.get(key)
    if (group) group.members.push(pattern)
    else groups.set(key, { first, members: [pattern] })
  }
  const all = [...groups.values()]
  return { needs: Int32Array.from(all, ({ first }) => first.need), within: Int32Array.from(all, ({ first }) => first.within), members: all.map(({ members }) => members) }
}
