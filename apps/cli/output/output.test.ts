import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Disagreement, Finding, ReviewOutput } from '@sharewell/review/contract'
import { definePack, type PolicyPack } from '@sharewell/review/packs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toClauseLines } from './clause-lines.ts'
import { toIdentifiersText } from './identifiers-text.ts'
import { toMarkedText, type Mark } from './marked-text.ts'
import { Progress } from './progress.ts'
import { toReviewText, toVerdictWords } from './review-text.ts'
import { makePaint, toColumns, toShowable } from './style.ts'
import { toHanging, wrapLines } from './wrap.ts'

const plain = { isColoured: false, columns: 80 }
const coloured = { isColoured: true, columns: 80 }

describe('wrapping', () => {
  test.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one\n\ntwo', 10, ['one', '', 'two']],
    ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl']],
    ['', 10, ['']],
    ['日本語の文', 4, ['日本', '語の', '文']],
  ])('%j in %i columns', (text, columns, lines) => {
    expect(wrapLines(text, columns).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
  })

  test('no line is too wide and no visible character is lost', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 80 }), (text, columns) => {
      const shown = toShowable(text)
      const lines = wrapLines(shown, columns).map(({ start, end }) => shown.slice(start, end))
      for (const line of lines) expect(toColumns(line)).toBeLessThanOrEqual(columns)
      expect(lines.join('').replace(/\s/g, '')).toBe(shown.replace(/\s/g, ''))
    }))
  })

  test('further lines hang under the first word', () => {
    expect(toHanging('  why  ', 'a kind word that goes on for more than one line', 31)).toEqual(['  why  a kind word that goes on', '       for more than one line'])
  })
})

describe('what a terminal may see', () => {
  test.each([
    ['\u001B[31mred', '\uFFFD[31mred'],
    ['a\r\nb\rc\td', 'a \nb\uFFFDc\td'],
    ['left\u202Eright', 'left\uFFFDright'],
    ['lone \uD800', 'lone \uFFFD'],
    ['café 😀', 'café 😀'],
  ])('%j', (text, shown) => {
    expect(toShowable(text)).toBe(shown)
    expect(toShowable(text)).toHaveLength(text.length)
  })

  test.each([['abc', 3], ['日本', 4], ['😀', 2], ['👩🏽‍⚕️', 2], ['e\u0301', 1], ['\u001B[1mbold\u001B[0m', 4]])('%j takes %i columns', (text, columns) => {
    expect(toColumns(text)).toBe(columns)
  })
})

describe('a text with its marks', () => {
  const marks: Mark[] = [{ start: 4, end: 8, severity: 'hold' }, { start: 6, end: 13, severity: 'advise' }]
  const options = { margin: '  ', columns: 80, paint: makePaint(false), isColoured: false }

  test('shapes stand under the words where there is no colour, the graver one on top', () => {
    expect(toMarkedText('Our 43yo from here', marks, options)).toEqual(['  Our 43yo from here', '      ----.....'])
  })

  test('underlined where there is colour', () => {
    expect(toMarkedText('Our 43yo', marks.slice(0, 1), { ...options, paint: makePaint(true), isColoured: true })).toEqual(['  Our \u001B[31;4m43yo\u001B[0m'])
  })

  test('a long text shows the lines that matter', () => {
    const text = `${'a line of words\n'.repeat(100)}the name\n${'more\n'.repeat(100)}`
    const start = text.indexOf('name')
    expect(toMarkedText(text, [{ start, end: start + 4, severity: 'block' }], options)).toEqual(['  a line of words', '  …', '  the name', '      ====', '  …'])
  })
})

const finding = (changed: Partial<Finding> = {}): Finding => ({
  rule: 'privacy/no-story', category: 'privacy', severity: 'hold', start: 4, end: 8, quote: '43yo', what: 'An age.', why: 'Somebody may know him.', doThis: 'Leave it out.',
  fixes: [{ label: 'Say it roughly', edits: [{ start: 4, end: 8, text: 'patient' }] }], clauses: [], confidence: 'likely', evidence: [], ...changed,
})
const output = (changed: Partial<ReviewOutput> = {}): ReviewOutput => ({
  verdict: 'hold', findings: [finding()], care: null, questions: [{ id: 'q', text: 'Would he know himself?' }],
  engine: { version: '1', language: { detected: 'en', coverage: 'full' }, models: [], packs: [], inputHash: '' }, ...changed,
})

describe('a review for people', () => {
  test('plain', () => {
    expect(toReviewText({ input: { text: 'Our 43yo from here' }, output: output(), packs: [] }, plain)).toBe(`Wait: one thing first.

  Our 43yo from here
      ----

hold   privacy/no-story
       “43yo”
  what An age.
  why  Somebody may know him.
  do   Leave it out.
  fix  Say it roughly: “43yo” → “patient”

Ask yourself: Would he know himself?
`)
  })

  const pack = definePack({
    id: 'house', version: '2026.11.0', title: 'A house', issuer: 'House', kind: 'house', jurisdictions: ['ALL'], status: 'active', document: 'A paper', year: '2024 (in effect 30 Jan 2024); later parts unverified', readAt: '2026-11-20', reviewBy: '2027-11-20',
    clauses: (['article text', 'secondary stored page', 'article text', 'article text', 'article text', 'article text', 'article text', 'article text'] as const).map((basis, at) => ({ id: `house.${at}`, title: `Title ${at}`, summary: 'x', section: at === 0 ? 'para 12' : '', basis, gravity: 'advise', checks: [], rules: [] })),
  })

  test('a finding shows the clauses that it stands on, and says what is known at second hand', () => {
    const written = toReviewText({ input: { text: 'Our 43yo from here' }, output: output({ findings: [finding({ clauses: ['house.0', 'house.1', 'gone.9'] })] }), packs: [pack] }, plain)
    expect(written).toContain('\n  from Title 0 (house.0, para 12, 2024)\n       Title 1 (house.1, 2024) [known at second hand]\n\n')
  })

  test('many clauses are cut short, one more is not', () => {
    const shown = (count: number): string[] => toClauseLines(pack.clauses.slice(0, count).map(({ id }) => id), [pack], 80)
    expect([shown(7).length, shown(8).length, shown(8).at(-1)]).toEqual([7, 7, '       and 2 more; --format json names them all'])
    expect(shown(0)).toEqual([])
  })

  test('a clause of superseded guidance says what took its place, beside how it is known', () => {
    const [first] = pack.clauses
    const shown = (changes: Partial<PolicyPack>): string => toClauseLines([first?.id ?? ''], [{ ...pack, ...changes, clauses: pack.clauses.map((clause) => ({ ...clause, basis: 'secondary stored page' })) }], 300).join('')
    expect(shown({ status: 'superseded', supersededBy: 'newer' })).toMatch(/ \[superseded by newer; known at second hand\]$/)
    expect(shown({ status: 'superseded' })).toMatch(/ \[superseded; known at second hand\]$/)
    expect(shown({})).toMatch(/ \[known at second hand\]$/)
  })

  test('where regulators differ, each says its own, and the strictest is named', () => {
    const disagreement: Disagreement = {
      topic: 'humour', title: 'Humour', question: 'How far may a doctor joke?', strictest: 'regulated', handling: 'Advice at most.',
      positions: [{ position: 'welcome', words: 'Humour is welcome.', packs: ['a', 'b'], clauses: [{ id: 'a.1', basis: 'article text' }] }, { position: 'regulated', words: 'Tone is conduct.', packs: ['c'], clauses: [{ id: 'c.1', basis: 'secondary stored page' }] }],
    }
    const many = { ...disagreement, positions: [{ position: 'welcome', words: 'Humour is welcome.', packs: ['a'], clauses: Array.from({ length: 18 }, (_, at) => ({ id: `a.${at}`, basis: 'article text' as const })) }] }
    expect(toReviewText({ input: { text: 'x' }, output: output({ disagreements: [many] }), packs: [] }, plain)).toContain('(a.0, a.1, a.2, 15 more)')
    expect(toReviewText({ input: { text: 'x' }, output: output({ disagreements: [disagreement] }), packs: [] }, plain)).toContain(`

Regulators differ: How far may a doctor joke?
  - a, b: Humour is welcome. (a.1)
  - c: Tone is conduct. (c.1 [known at second hand]; the strictest)
  Here: Advice at most.
`)
  })

  test('coloured, it says the same words', () => {
    const words = (text: string): string[] => stripVTControlCharacters(text).split('\n').filter((line) => !/^[ .=-]+$/.test(line))
    const written = toReviewText({ input: { text: 'Our 43yo from here' }, output: output(), packs: [] }, coloured)
    expect(written).toContain('\u001B[31;4m43yo')
    expect(words(written)).toEqual(words(toReviewText({ input: { text: 'Our 43yo from here' }, output: output(), packs: [] }, plain)))
  })

  test('help comes before everything', () => {
    const written = toReviewText({ input: { text: 'x' }, output: output({ care: { what: 'You come first.', lines: ['988'] } }), packs: [] }, plain)
    expect(written.split('\n').slice(0, 4)).toEqual(['You come first.', '  - 988', '', 'Wait: one thing first.'])
  })

  test('the gravest finding comes first, and a finding elsewhere says where', () => {
    const written = toReviewText({ input: { text: 'Our 43yo' }, output: output({ verdict: 'block', findings: [finding({ severity: 'tip' }), finding({ severity: 'block', in: { earlier: 1 } }), finding({ in: { attachment: 'a' } })] }), packs: [] }, plain)
    expect(written.match(/^(?:tip|block|hold) .*$/gm)).toEqual(['block  privacy/no-story (in part 2 of the thread)', 'hold   privacy/no-story (in the picture a)', 'tip    privacy/no-story'])
  })

  test('no line passes the columns, and hostile words stay words', () => {
    const text = `\u001B]0;title\u0007${'word '.repeat(200)}`
    const written = toReviewText({ input: { text }, output: output({ findings: [finding({ start: 0, end: text.length, quote: text, what: 'long '.repeat(60) })] }), packs: [] }, plain)
    expect(written).not.toMatch(/[\u001B\u0007]/)
    for (const line of written.split('\n')) expect(toColumns(line)).toBeLessThanOrEqual(80)
  })

  test('a language that is not read in full is named', () => {
    const engine = { ...output().engine, language: { detected: 'de', coverage: 'identifiers-only' as const } }
    expect(toReviewText({ input: { text: 'x' }, output: output({ engine }), packs: [] }, plain)).toContain('Checked for identifiers only: the language (de)')
  })

  test.each([
    ['clear', 0, /^Nothing stood out\. I cannot see what readers already know/],
    ['advise', 0, /another look/],
    ['hold', 1, /^Wait: one thing first\.$/],
    ['hold', 3, /^Wait: 3 things first\.$/],
    ['block', 1, /cannot go out as it is/],
  ] as const)('%s with %i', (verdict, holds, words) => {
    expect(toVerdictWords(verdict, Array.from({ length: holds }, () => finding()))).toMatch(words)
    expect(toVerdictWords(verdict, [])).not.toMatch(/safe|!/)
  })
})

test('a fix of several edits shows each change', () => {
  const edits = [{ start: 0, end: 3, text: '' }, { start: 4, end: 8, text: 'patient' }, { start: 8, end: 8, text: ' (invented)' }]
  const written = toReviewText({ input: { text: 'Our 43yo' }, output: output({ findings: [finding({ fixes: [{ label: 'Generalise', edits }] })] }), packs: [] }, plain)
  expect(written).toContain('  fix  Generalise: leave out “Our”, “43yo” → “patient”, add “(invented)”')
})

describe('identifiers', () => {
  const at = (type: 'PERSON' | 'DATE', start: number, end: number) => ({ type, start, end, quote: 'Ann Lee, 3 May'.slice(start, end), confidence: 'likely' as const })

  test('as a table', () => {
    expect(toIdentifiersText('Ann Lee, 3 May', [at('PERSON', 0, 7), at('DATE', 9, 14)], plain)).toBe(`  Ann Lee, 3 May
  -------  -----

PERSON  Ann Lee  0–7 likely
DATE    3 May    9–14 likely
`)
    expect(toIdentifiersText('x', [], plain)).toMatch(/^No identifiers stood out/)
  })
})

describe('progress', () => {
  const run = (isTTY: boolean, times: number[]): string => {
    const stream = Object.assign(new PassThrough(), { isTTY })
    let now = 0
    const progress = new Progress(stream, () => now)
    for (const time of times) {
      now = time
      progress.tell(time, time / 10_000)
    }
    progress.end()
    return String(stream.read() ?? '')
  }

  test('a short run says nothing', () => {
    expect(run(true, [10, 900])).toBe('')
    expect(run(false, [10, 4900])).toBe('')
  })

  test('a terminal line is rewritten and cleared', () => {
    expect(run(true, [1000, 1200, 1600])).toBe('\r\u001B[K1,000 lines read, 10 %\r\u001B[K1,600 lines read, 16 %\r\u001B[K')
  })

  test('what is only for a terminal is told there alone', () => {
    const say = (isTTY: boolean): string => {
      const stream = Object.assign(new PassThrough(), { isTTY })
      let now = 0
      const progress = new Progress(stream, () => now)
      for (now of [900, 1100, 6000]) progress.say(() => `at ${now}`, false)
      progress.end()
      return String(stream.read() ?? '')
    }
    expect(say(true)).toBe('\r\u001B[Kat 1100\r\u001B[Kat 6000\r\u001B[K')
    expect(say(false)).toBe('')
  })

  test('elsewhere a line comes now and then', () => {
    expect(run(false, [5000, 6000, 16_000])).toBe('5,000 lines read, 50 %\n16,000 lines read, 100 %\n')
  })
})
