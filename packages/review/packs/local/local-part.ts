import type { AuthorRole, Category, Severity } from '@sharewell/domain'

/** Who writes a local pack; a remark says "Your hospital asks". */
export const speakers = ['hospital', 'practice', 'university', 'department', 'association'] as const
export type Speaker = (typeof speakers)[number]

/** A local pack holds at most; it never blocks. */
export const localSeverities = ['tip', 'advise', 'hold'] as const satisfies readonly Severity[]
export type LocalSeverity = (typeof localSeverities)[number]

/** Phrases that the owner asks about. A phrase is literal words; a star at the end of a word stands for its endings. */
export type LocalWords = {
  readonly id: string
  readonly phrases: readonly string[]
  readonly category: Category
  readonly severity: LocalSeverity
  /** What follows "Your hospital asks". */
  readonly ask: string
  readonly why: string
  /** What to write instead: a whole sentence advises; words without a full stop take the phrase's place in one click. */
  readonly instead?: string
  /** Whole id: `<pack>.<clause>`. */
  readonly clause: string
  /** True where a phrase touches what staff may speak about in good faith; such words only advise. */
  readonly isProtected: boolean
}

/** Words that the owner wants to stand in a post. All of `when` must hold; an absent key holds always. */
export type LocalDisclaimer = {
  readonly id: string
  readonly text: string
  /** Other wordings that serve as well. */
  readonly also: readonly string[]
  readonly when: { readonly author?: readonly AuthorRole[]; readonly platform?: readonly string[]; readonly category?: readonly Category[] }
  readonly severity: LocalSeverity
  readonly ask: string
  readonly why: string
  readonly clause: string
}

/** Where the owner's patients are heard: a telephone, a portal. */
export type LocalChannel = { readonly label: string; readonly address: string }

/** A text that shows what words or disclaimers do, with the context that it needs. */
export type LocalExample = string | { readonly text: string; readonly author?: AuthorRole; readonly platform?: string }

/** Examples of one entry of the pack, or of the whole pack where `entry` is null. */
export type LocalExamples = { readonly entry: string | null; readonly flags: readonly LocalExample[]; readonly passes: readonly LocalExample[] }

/** What a local pack adds to its clauses: plain data, which travels to a worker as it is. */
export type LocalPart = {
  readonly owner: string
  readonly speaksAs: Speaker
  readonly words: readonly LocalWords[]
  readonly disclaimers: readonly LocalDisclaimer[]
  /** With their `#`, in the owner's own capitals. */
  readonly hashtags: readonly string[]
  readonly channels: readonly LocalChannel[]
  /** Phrases on which this pack's own words and the house's tips keep silent. */
  readonly allow: readonly string[]
  readonly examples: readonly LocalExamples[]
}

/** The name of the remark on a hashtag that was nearly the owner's. */
export const hashtagEntry = 'house-hashtag'
