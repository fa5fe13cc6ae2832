import { Matcher } from '../../match/matcher.ts'
import { tokenise } from '../../text/tokenise.ts'
import { splitSentences } from '../../text/sentences.ts'
import { limits } from './local-schema.ts'
import { toSteps } from './phrase-steps.ts'

const shortestStart = 3

/** What is wrong with the form of a phrase, with its mend behind a semicolon; undefined where nothing is. */
export function findPhraseFault(phrase: string): string | undefined {
  const words = phrase.trim().split(/\s+/)
  if (/[\r\n\t]/.test(phrase)) return 'goes over more than one line; write it in one'
  if (/[[\]{}()|\\^+]|\.\*|\.\+/.test(phrase)) return 'looks like a pattern; write literal words, with a star only at the end of a word'
  if (/[~=<>]/.test(phrase)) return 'has a sign that is kept for the engine (~ = < >); write the words out'
  if (words.some((word) => word.slice(0, -1).includes('*'))) return 'has a star inside or before a word; a star may stand only at the end of one, as in "heart*"'
  if (words.some((word) => word.endsWith('*') && word.replace(/[^\p{L}\p{N}]/gu, '').length < shortestStart)) return `has a star behind fewer than ${shortestStart} letters; write more of the word`
  if (words.length > limits.phraseWords) return `has more than ${limits.phraseWords} words; the few that tell it apart are enough`
  if (!/[\p{L}\p{N}]/u.test(phrase)) return 'has neither letters nor digits; write the words as they stand in posts'
  return findsItself(phrase) ? undefined : 'would never be found, as it stands; leave out signs, and write links and addresses without their path'
}

/** The phrase as an entry of a lexicon. */
export function toEntry(phrase: string): string {
  return toSteps(phrase).join(' ')
}

/** True where a post that holds just the phrase is found by it. */
function findsItself(phrase: string): boolean {
  const text = phrase.trim().replaceAll('*', '')
  const { tokens, breaks } = tokenise(text)
  splitSentences(tokens, breaks)
  const matcher = new Matcher({ language: 'phrase', lexicons: [{ id: 'phrase', source: 'local', entries: [toEntry(phrase)] }], patterns: [] })
  return matcher.find(tokens, text).length > 0
}
