/**
 * One entry of a lexicon. As text: words parted by spaces, compared after folding. `heart*` = any word that starts so;
 * `walk~` = with the endings s, es, ed, d, ing; `=ED` = exactly these letters, capitals included.
 */
export type LexiconEntry = string | { readonly p: string; readonly gloss?: string; readonly weight?: number; readonly tag?: string }

/** A named list of words and phrases; each hit is a signal whose kind is the lexicon's id. */
export type LexiconSpec = {
  readonly id: string
  /** Where the entries come from: 'house' for our own, or the name and licence of a list. */
  readonly source: string
  /** True where leetspeak and censored spellings count too (`f*ck`, `1diot`). */
  readonly unmask?: boolean
  readonly entries: readonly LexiconEntry[]
}

/**
 * A named list of token patterns; each hit is a signal whose kind is the pattern's id.
 *
 * A pattern is a row of elements parted by spaces:
 * - `word`, `heart*`, `walk~`, `=ED` as in lexicons
 * - `[drug]` a hit of a lexicon or of an earlier pattern; `[drug|dose]` either
 * - `<num> <word> <cap> <caps> <emoji> <url> <mention> <hashtag> <punct> <any>` a token of that kind; `<cap>` starts with a capital
 * - `(a b|c)` one of several rows; `x?` or `(a b)?` may be absent
 * - `_3` up to three tokens of any kind; `~3` up to three tokens within the clause
 * - `!x` or `!(a|b)` what follows must not be that; `^` start of a sentence; `$` end of a sentence
 * - other signs of punctuation stand for themselves: `? ! , : % $`; write `\$` for the dollar sign, `\!` and `\?` and `\(` likewise
 * Matches never cross a sentence.
 */
export type PatternSpec = { readonly id: string; readonly patterns: readonly string[] }

/** Everything that one language gives the engine. */
export type WordPack = {
  readonly language: string
  readonly lexicons: readonly LexiconSpec[]
  readonly patterns: readonly PatternSpec[]
}
