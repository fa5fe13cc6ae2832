import { describe, expect, test } from 'vitest'
import { parseOptions, toChoices } from './options.ts'

const kinds = { input: 'string', redact: 'boolean' } as const

describe('what can be used', () => {
  test.each<[string[], unknown, string[]]>([
    [['a text'], {}, ['a text']],
    [['--input', 'a.txt'], { input: 'a.txt' }, []],
    [['--input=a.txt', '--redact'], { input: 'a.txt', redact: true }, []],
    [['--input', '-'], { input: '-' }, []],
    [['--', '- a list'], {}, ['- a list']],
    [['-'], {}, ['-']],
  ])('%j', (args, values, positionals) => {
    expect(parseOptions('review', args, kinds)).toMatchObject({ values, positionals })
  })
})

describe('what cannot says so in one line', () => {
  test.each<[string[], RegExp]>([
    [['--nope'], /^there is no option --nope here; run "sharewell review --help"/],
    [['- a list'], /put -- before a text that begins with a dash/],
    [['--input'], /^--input needs a value/],
    [['--input', '--redact'], /^--input needs a value/],
    [['--redact=yes'], /^--redact takes no value$/],
    [['--redact', '--redact'], /^--redact is given twice$/],
  ])('%j', (args, sentence) => {
    expect(() => parseOptions('review', args, kinds)).toThrow(sentence)
  })
})

test('a list is given several times, and keeps its order among others', () => {
  const { values, listed } = parseOptions('review', ['--media', 'a.jpg', '--alt', 'A ward', '--redact', '--media=b.jpg'], { media: 'list', alt: 'list', box: 'list', redact: 'boolean' })
  expect(values).toEqual({ media: ['a.jpg', 'b.jpg'], alt: ['A ward'], redact: true })
  expect(listed).toEqual([{ name: 'media', value: 'a.jpg' }, { name: 'alt', value: 'A ward' }, { name: 'media', value: 'b.jpg' }])
})

test('a list names each choice once', () => {
  expect(toChoices('--types', 'A, B,A', ['A', 'B', 'C'])).toEqual(['A', 'B'])
  expect(() => toChoices('--types', 'A,D', ['A', 'B', 'C'])).toThrow('--types is "D"; it can be A, B, C')
  expect(() => toChoices('--types', ' , ', ['A'])).toThrow('--types is empty')
})
