/** What a token is; `symbol` is everything that is neither word, number, sign of punctuation nor emoji. */
export type TokenKind = 'word' | 'number' | 'punct' | 'emoji' | 'hashtag' | 'mention' | 'url' | 'email' | 'symbol'

/** 0: no capital or no letters; 1: first letter capital; 2: two or more letters, all capital. */
export type Caps = 0 | 1 | 2

/** One token. `start` and `end` are UTF-16 offsets into the raw text and lie on grapheme borders. */
export type Token = {
  start: number
  end: number
  kind: TokenKind
  /** Lower case, compatibility-folded, without zero-width characters, accents and look-alike letters. */
  norm: string
  /** The words that leetspeak or a censoring star may stand for, where the token has such characters. */
  alt: readonly string[] | null
  caps: Caps
  sentence: number
  clause: number
  /** True when no white space stands before it. */
  glued: boolean
}

/** A sentence as token range [first, last] and raw range [start, end). */
export type Sentence = { first: number; last: number; start: number; end: number }
