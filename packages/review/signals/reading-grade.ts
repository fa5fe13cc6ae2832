import { defineDetector } from './define.ts'

const fewestWords = 25
const longest = 38

/** A rough count of syllables: groups of vowels, less a silent e. */
export function countSyllables(word: string): number {
  let groups = 0
  let inside = false
  for (let i = 0; i < word.length; i++) {
    const vowel = 'aeiouy'.includes(word[i] ?? '-')
    if (vowel && !inside) groups++
    inside = vowel
  }
  if (groups > 1 && word.endsWith('e') && !word.endsWith('le')) groups--
  return Math.max(1, groups)
}

/** Flesch-Kincaid grade of the whole text (25 words or more), and sentences of 38 words or more. */
export const readingGradeDetector = defineDetector({
  kinds: ['readingGrade', 'longSentence', 'hardToRead'],
  about: 'The Flesch-Kincaid grade of a text of 25 words or more (value), sentences of 38 words or more (value: words), and hardToRead where the grade is 14 or higher.',
  detect: (reading) => {
    let words = 0
    let syllables = 0
    for (const [at, sentence] of reading.sentences.entries()) {
      let inSentence = 0
      for (let i = sentence.first; i <= sentence.last; i++) {
        const token = reading.tokens[i]
        if (token?.kind !== 'word') continue
        inSentence++
        syllables += countSyllables(token.norm)
      }
      words += inSentence
      if (inSentence >= longest && reading.sentences[at]) reading.add('longSentence', sentence.first, sentence.last, inSentence)
    }
    if (words < fewestWords || reading.sentences.length === 0) return
    const grade = Math.round((0.39 * (words / reading.sentences.length) + 11.8 * (syllables / words) - 15.59) * 10) / 10
    const last = reading.tokens.length - 1
    reading.add('readingGrade', 0, last, grade)
    if (grade >= 14) reading.add('hardToRead', 0, last, grade)
  },
})
