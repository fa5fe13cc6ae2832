import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReviewer } from '../../index.ts'
import { limits } from './local-schema.ts'
import { parseLocalPack } from './parse-local-pack.ts'
import { readYaml } from './read-yaml.ts'
import { toSkeleton } from './skeleton.ts'

const known = { rules: ['privacy/no-tale-of-the-day'], packs: ['sharewell'] }
const skeleton = toSkeleton('our-house')
const first = (source: string): string => {
  const read = parseLocalPack(source, known)
  return read.ok ? 'sound' : read.faults.map(({ line, column, what, mend }) => `${line}:${column}: ${what}; ${mend}`)[0] ?? ''
}
const withPhrases = (phrases: readonly string[]): string => skeleton.replace('["Project Example"]', JSON.stringify(phrases))
/** Ten lists, each holding the one before nine times. */
const bomb = ['a: &a ["lol"]', ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]},`.repeat(9)}]`)].join('\n')

describe('a hostile file is refused in words', () => {
  it.each<[string, string, RegExp]>([
    ['megabytes', `${skeleton}# ${'x'.repeat(4_000_000)}`, /^1:1: the file is larger than 256 KB; /],
    ['megabytes of letters that take three bytes', `# ${'あ'.repeat(100_000)}`, /larger than 256 KB/],
    ['a bomb', bomb, /^1:4: an anchor \(&\) is not read here; /],
    ['a reference alone', 'a: *b', /^1:4: a reference \(\*\) is not read here; /],
    ['an anchor in a pack', skeleton.replace('kind: local', 'kind: &k local'), /an anchor/],
    ['a tag', 'id: !!js/function "x"', /^1:5: a tag \(!\) is not read here; /],
    ['a tag of the language', 'id: !!str x', /a tag/],
    ['a directive', '%YAML 1.1\n---\nid: yes', /^1:1: a directive \(%\) is not read here; /],
    ['a second document', `${skeleton}\n---\nid: x\n---\nid: y`, /a second document begins here; /],
    ['a second document behind a first without a mark', `${skeleton}\n---\nid: x\n`, /a second document begins here; /],
    ['a second document behind an end', `${skeleton}\n...\nid: x\n`, /a second document begins here; /],
    ['a merged key', `${skeleton}<<: { id: other }`, /merged keys \(<<\) are not read here; /],
    ['__proto__', `${skeleton}__proto__: { kind: house }`, /the key "__proto__" is never read; /],
    ['constructor', `${skeleton}constructor: { prototype: 1 }`, /the key "constructor" is never read; /],
    ['a prototype key in a record', `${skeleton}raise:\n  __proto__: hold`, /"__proto__" is never read/],
    ['a prototype key in quotes', `${skeleton}"\\u005f_proto__": 1`, /"__proto__" is never read/],
    ['a key twice', `${skeleton}kind: local`, /the key "kind" stands twice, first in line \d+; keep one/],
    ['a key that is a list', `${skeleton}? [a]\n: b`, /a key here is no text; /],
    ['a lone surrogate', skeleton.replace('Our Hospital', 'Our \ud800 Hospital'), /^\d+:\d+: a character here cannot be shown; /],
    ['a lone surrogate behind an escape', skeleton.replace('owner: Our Hospital', 'owner: "\\ud800"'), /^9:8: a character in this text cannot be shown; /],
    ['a control character', skeleton.replace('Our Hospital', 'Our\u0007Hospital'), /cannot be shown/],
    ['a control character behind an escape', skeleton.replace('owner: Our Hospital', 'owner: "\\x1b[31m"'), /cannot be shown/],
    ['a text that runs backwards', skeleton.replace('Our Hospital', 'Our \u202elatipsoH'), /cannot be shown/],
    ['null bytes', '\0'.repeat(100), /^1:1: a character here cannot be shown/],
    ['brackets without end', '['.repeat(200_000), /lie too deep inside each other here; /],
    ['braces without end', '{a: '.repeat(60_000), /too deep/],
    ['dashes without end', '- '.repeat(100_000), /too deep/],
    ['question marks without end', '? '.repeat(100_000), /too deep/],
    ['steps without end', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), /too deep/],
    ['commas without end', `[${','.repeat(200_000)}]`, /more entries than a pack can have; /],
    ['lines without end', '\n'.repeat(250_000), /more entries|empty/],
    ['a list without end', '- a\n'.repeat(60_000), /more entries/],
    ['10,000 phrases', withPhrases(Array.from({ length: 10_000 }, (_, at) => `name ${at}`)), /"phrases" has more than 2000 entries; /],
    ['2,001 phrases in two entries', `${withPhrases(Array.from({ length: 2000 }, (_, at) => `name ${at}`)).replace(/# More[\s\S]*/, '')}  - { id: more, phrases: [one more], category: tone, severity: tip, why: So., clause: unannounced }\n`, /the pack has 2001 phrases, and 2000 is the most; /],
    ['nothing', '', /the file is empty; /],
    ['only remarks', '# nothing\n', /must be a group of keys|empty/],
    ['a list', '- a\n- b', /the pack must be a group of keys; /],
    ['a text', 'hello', /the pack must be a group of keys; /],
    ['broken YAML', 'id: [a, b\ntitle: "x', /^\d+:\d+: .+; .+/],
    ['tabs', 'clauses:\n\t- id: a', /use two spaces a step, and no tabs/],
  ])('%s', (_name, source, sentence) => {
    expect(first(source)).toMatch(sentence)
  })

  it('leaves no trace on objects', () => {
    first(`${skeleton}__proto__: { polluted: yes }`)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('whatever the file', () => {
  const pieces = fc.constantFrom('id: ', '- ', '  ', '\n', '"', "'", '[', ']', '{', '}', ': ', ',', '&a ', '*a ', '!!x ', '|', '>', '#', '? ', '%', '---\n', '...', '<<: ', '__proto__: ', '\\', '\t', '\ud800', '\u0000', 'words:\n', 'é', '😀', '@', '`')
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join('')),
    // A sound pack with something put into it anywhere.
    fc.tuple(fc.nat(skeleton.length), fc.nat(20), fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 }))).map(([at, cut, put]) => skeleton.slice(0, at) + put + skeleton.slice(at + cut)),
  )
  it('is read or refused, never thrown at, and every fault stands inside it with a mend', () => {
    fc.assert(fc.property(hostile, (source) => {
      const read = parseLocalPack(source, known)
      if (read.ok) return
      expect(read.faults.length).toBeGreaterThan(0)
      const lines = source.split('\n')
      for (const { line, column, what, mend } of read.faults) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        expect(what.length * mend.length).toBeGreaterThan(0)
      }
    }), { numRuns: 1500 })
  })
  it('what is read holds plain values only', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const read = readYaml(JSON.stringify(value))
      if (read.ok) expect(read.value).toEqual(JSON.parse(JSON.stringify(value)))
    }), { numRuns: 500 })
  })
})

it('the largest pack is read, compiled and heard in steps that grow with the text alone', () => {
  const phrases = Array.from({ length: limits.phrases }, (_, at) => `name${'abcdefghij'[at % 10]} ${'x'.repeat(3 + (at % 40))}${at}*`)
  const read = parseLocalPack(withPhrases(phrases).replace('severity: advise', 'severity: hold'), known)
  if (!read.ok) throw new Error(JSON.stringify(read.faults[0]))
  const reviewer = createReviewer({ packs: [read.pack] })
  const text = 'namea xxx0 said so. '.repeat(200)
  expect(reviewer.review({ text }).findings.filter(({ local }) => local)).toHaveLength(200)
})
