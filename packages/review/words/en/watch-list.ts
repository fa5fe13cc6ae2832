import { defineWords } from '../define.ts'
import { watchedClaims } from './watched-claims.ts'

/** Contested or false health claims: one pattern a claim, and `contestedClaim` for any of them. */
export const watchListWords = defineWords({
  lexicons: [],
  patterns: [
    ...watchedClaims.map(({ id, patterns }) => ({ id, patterns })),
    { id: 'contestedClaim', patterns: watchedClaims.map(({ id }) => `[${id}]`) },
  ],
})
