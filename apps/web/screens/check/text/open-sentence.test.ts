import { describe, expect, it } from 'vitest'
import { findOpenSentence } from './open-sentence.ts'

describe('findOpenSentence', () => {
  const openAt = (marked: string): string | null => {
    const caret = marked.indexOf('|')
    const text = marked.replace('|', '')
    const span = findOpenSentence(text, caret)
    return span && text.slice(span.start, span.end)
  }
  it.each([
    ['Saw a man|', 'Saw a man'],
    ['It was late. Saw a man|', 'Saw a man'],
    ['It was late.|', 'It was late.'],
    ['It was late. |', null],
    ['It was late.\n|', null],
    ['First. Sec|ond here. Third.', 'Second here. '],
    ['Line one\nline tw|o\nline three', 'line two\n'],
    ['He said “go home.” Then|', 'Then'],
    ['0.5 mg twice|', '0.5 mg twice'],
    ['|', null],
  ])('%s', (marked, sentence) => expect(openAt(marked)).toBe(sentence))
})
