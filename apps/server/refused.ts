/** Why something is not done, in the ways that an answer over HTTP can tell apart. */
export const refusalStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  misdirected: 421,
  'too-many': 429,
  'not-ready': 503,
} as const
export type RefusalKind = keyof typeof refusalStatus

export interface RefusedMore {
  /** Which part of the input it is about, such as `parts.2.text`. */
  readonly where?: string
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number
}

/**
 * What an action throws where it does not do what it was asked: a code for programs, words for people that say the way
 * on. The words go out to whoever asked, so they hold no secret and no text of another person.
 */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly kind: RefusalKind
  readonly code: string
  readonly more: RefusedMore

  /** @param refusal a refusal of `packages/domain`, or a code and words of the stage's own list */
  constructor(kind: RefusalKind, refusal: { readonly code: string; readonly words: string }, more: RefusedMore = {}) {
    super(refusal.words)
    this.kind = kind
    this.code = refusal.code
    this.more = more
  }
}
