import { readCorpus, toInput } from '../scripts/corpus.ts'
import type { ReviewInput } from '../packages/review/index.ts'
import { shuffle } from './statistics.ts'

/** The length to which posts are brought where every post should weigh the same, in UTF-16 units. */
export const evenLength = 280

/** Posts of the corpus, all splits, in a fixed mixed order. `most` takes the first so many. */
export function readPosts(most = Number.POSITIVE_INFINITY): ReviewInput[] {
  return shuffle(readCorpus('train', 'validation', 'test').map(toInput), 20_261_120).slice(0, most)
}

function cut(text: string, length: number): string {
  const short = text.slice(0, length)
  return short.isWellFormed() ? short : short.slice(0, -1)
}

/** The same words as posts of 280 characters: short ones are joined, long ones are cut up. */
export function toEvenPosts(posts: readonly ReviewInput[]): ReviewInput[] {
  const even: ReviewInput[] = []
  let text = ''
  for (const post of posts) {
    text += `${text === '' ? '' : ' '}${post.text}`
    while (text.length >= evenLength) {
      const piece = cut(text, evenLength)
      even.push({ text: piece, kind: 'post', audience: 'public', author: 'physician' })
      text = text.slice(piece.length)
    }
  }
  return even
}
