import type { Reading } from '../match/reading.ts'
import { defineDetector } from './define.ts'

const openers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‹': '›', "'": "'", '‘': '’' }
const longestQuote = 160

/** True where the sign at `at` can close a quotation that a sign of the same look opened. */
function closes(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return token !== undefined && (token.glued || token.norm === '»')
}

/** True where the sign at `at` stands before a word and after a space, so that it opens rather than closes. */
function opens(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  const next = reading.tokens[at + 1]
  if (token?.norm === '«') return true
  if (!token || !next || !next.glued) return false
  if (!token.glued) return true
  return reading.tokens[at - 1]?.kind === 'punct'
}

function findClose(reading: Reading, from: number, sign: string): number {
  const most = Math.min(reading.tokens.length, from + longestQuote)
  for (let i = from + 1; i < most; i++) if (reading.tokens[i]?.norm === sign && reading.tokens[i]?.kind === 'punct' && i > from + 1 && closes(reading, i)) return i
  return -1
}

/** The words between quotation marks, marks included. `value` is the number of tokens inside. */
export const quotedDetector = defineDetector({
  kinds: ['quoted'],
  about: 'Words between quotation marks; its value is the number of tokens inside.',
  detect: (reading) => {
    for (let i = 0; i < reading.tokens.length; i++) {
      const token = reading.tokens[i]
      const sign = token?.kind === 'punct' ? openers[token.norm] : undefined
      if (sign === undefined || !opens(reading, i)) continue
      const close = findClose(reading, i, sign)
      if (close < 0) continue
      reading.add('quoted', i, close, close - i - 1)
      i = close
    }
  },
})
