import type { Reading } from '../match/reading.ts'
import { defineDetector } from './define.ts'

const mostHashtags = 4
const longHashtag = 15
const questions = 3

function addHashtags(reading: Reading): void {
  const tags: number[] = []
  for (const [at, token] of reading.tokens.entries()) {
    if (token.kind !== 'hashtag') continue
    tags.push(at)
    const raw = reading.text.slice(token.start + 1, token.end)
    if (raw.length >= longHashtag && raw === raw.toLowerCase() && !/[_\d]/.test(raw)) reading.add('longHashtag', at, at, raw.length)
  }
  const first = tags[mostHashtags]
  const last = tags.at(-1)
  if (first !== undefined && last !== undefined) reading.add('hashtagCrowd', first, last, tags.length)
}

/** How a post is built: crowds of hashtags, long hashtags without capitals, a link before the message, several questions. */
export const postCraftDetector = defineDetector({
  kinds: ['hashtagCrowd', 'longHashtag', 'earlyLink', 'manyQuestions'],
  about: 'How a post is built: the hashtags beyond the fourth (value: their number), long hashtags without capitals, a link with ten words or more after it and fewer than five before, and the third of several questions.',
  detect: (reading) => {
    addHashtags(reading)
    const links = reading.tokens.findIndex((token) => token.kind === 'url')
    if (links >= 0 && links < 5 && reading.tokens.slice(links + 1).filter((token) => token.kind === 'word').length >= 10) reading.add('earlyLink', links, links)
    let asked = 0
    for (const [at, token] of reading.tokens.entries()) {
      if (token.norm !== '?' || token.kind !== 'punct') continue
      asked++
      if (asked === questions) reading.add('manyQuestions', at, at, asked)
    }
  },
})
