import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identifiersOutputSchema, reviewOutputSchema } from '@sharewell/review/contract'
import { describe, expect, test } from 'vitest'
import { help } from './help.ts'

const program = join(import.meta.dirname, 'bin/sharewell.mjs')

/** Runs the real command line; each run costs a start, so few tests do. */
function run(args: string[], input = ''): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 26, env: { PATH: process.env['PATH'] } })
  return { status, out: stdout, err: stderr }
}

describe('exit status', () => {
  test.each<[string, string[], string, number]>([
    ['a post that is clear', ['review', 'Handwashing works.'], '', 0],
    ['a post that names a patient', ['review'], 'My patient John Whitcombe, NHS number 943 476 5919, was admitted with sepsis last night.', 1],
    ['identifiers, whatever they are', ['identifiers', 'Call Mrs Whitcombe on 020 7946 0123'], '', 0],
    ['no command', [], '', 0],
    ['the version', ['--version'], '', 0],
  ])('%s', (_name, args, input, status) => {
    const { err, ...done } = run(args, input)
    expect([done.status, err]).toEqual([status, ''])
    expect(done.out).not.toContain('\u001B')
  })
})

test('a rule is explained by one message told two ways', () => {
  const { out } = run(['explain', 'respect/no-snide-reply'])
  expect(out).toMatch(/The same message, two ways\n {2}instead of {2}\S.*\[kind: reply/)
  expect(out).toMatch(/\n {2}write {7}\S/)
})

describe('what cannot be used is one clear line and 2', () => {
  test.each<[string[], RegExp]>([
    [['frobnicate'], /^sharewell: there is no command "frobnicate"; there are review, /],
    [['review', '--wrong'], /^sharewell: there is no option --wrong here/],
    [['review', '--packs', 'sharewell,nobody', 'x'], /^sharewell: --packs is "nobody"; it can be acpfsmb, .*sharewell/],
    [['review', '--lang', 'not a tag', 'x'], /^sharewell: --lang is "not a tag"/],
    [['review', '--input', '/nowhere/post.txt'], /^sharewell: cannot read \/nowhere\/post\.txt: there is no such file/],
    [['identifiers', '--types', 'NAME', 'x'], /^sharewell: --types is "NAME"; it can be PERSON, /],
    [['explain', 'privacy/no-such-rule'], /^sharewell: there is no rule "privacy\/no-such-rule"/],
    [['rules', '--category', 'weather'], /^sharewell: --category is "weather"; it can be privacy, /],
    [['schema', 'everything'], /^sharewell: the schema is "everything"; it can be input, /],
  ])('%j', (args, line) => {
    const { status, out, err } = run(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(line)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

test('jsonl answers each line after the contract', () => {
  const posts = [{ id: '1', text: 'Rounds are done.' }, { id: '2', text: 'A lone surrogate \uD800 and 😀' }, { text: 'no id', earlier: ['before'] }]
  const { status, out } = run(['review', '--format', 'jsonl'], `${posts.map((post) => JSON.stringify(post)).join('\n')}\nnot json\n`)
  const lines = out.trim().split('\n').map((line): unknown => JSON.parse(line))
  expect(status).toBe(2)
  expect(lines).toHaveLength(4)
  for (const [at, post] of posts.entries()) {
    const output = reviewOutputSchema.parse(lines[at])
    expect(output.id).toBe(post.id)
    for (const { start, end, quote } of output.findings.filter((finding) => finding.in === undefined)) expect(quote).toBe(post.text.slice(start, end))
  }
  expect(lines[3]).toEqual({ line: 4, id: null, error: 'the line is not JSON' })
})

test('identifiers answer after the contract, narrowed and redacted', () => {
  const text = 'Mrs Helen Whitcombe, helen@example.org, 020 7946 0123'
  const all = identifiersOutputSchema.parse(JSON.parse(run(['identifiers', '--format', 'json', text]).out))
  expect(all.identifiers.map(({ type }) => type)).toEqual(expect.arrayContaining(['EMAIL', 'PHONE']))
  for (const { start, end, quote } of all.identifiers) expect(quote).toBe(text.slice(start, end))
  expect(run(['identifiers', '--types', 'EMAIL,PHONE', '--redact', text]).out).toBe('Mrs Helen Whitcombe, [EMAIL], [PHONE]\n')
})

test('a reader that goes away is no fault', () => {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${program}" schema | head -c 20`], { encoding: 'utf8' })
  expect([status, stdout.length, stderr]).toEqual([0, 20, ''])
})

describe('a local pack', () => {
  const example = join(import.meta.dirname, '../../packages/review/packs/local/examples/riverbend-general.yaml')
  test('speaks beside the house, by file', () => {
    const { status, out } = run(['review', '--packs', `sharewell,${example}`, '--format', 'json', 'The Heron Building opens on Monday.'])
    const output = reviewOutputSchema.parse(JSON.parse(out))
    expect(status).toBe(1)
    expect(output.findings).toMatchObject([{ rule: 'riverbend-general/code-names', severity: 'hold', quote: 'Heron Building', what: 'Your hospital asks (Riverbend General): leave names of unannounced projects out.', local: { phrase: 'heron building', maySilence: false } }])
    expect(output.engine.packs).toEqual([{ id: 'riverbend-general', version: '2026.11.0' }, { id: 'sharewell', version: '2026.11.0' }])
  })
  test('is no censor: criticism is met with advice that may be silenced', () => {
    const { status, out } = run(['review', '--packs', `sharewell,${example}`, 'We were short-staffed again, and patients waited nine hours.'])
    expect(status).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain('Criticism in good faith is yours to make; you may silence this remark.')
  })
  test('that would hold it is refused with the place and the mend', () => {
    const folder = mkdtempSync(join(tmpdir(), 'censor-'))
    writeFileSync(join(folder, 'censor.yaml'), readFileSync(example, 'utf8').replace('severity: advise', 'severity: hold'))
    const { status, out, err } = run(['packs', 'validate', join(folder, 'censor.yaml')])
    rmSync(folder, { recursive: true })
    expect([status, err]).toEqual([2, ''])
    expect(out).toMatch(/^\S+censor\.yaml:\d+:\d+: “short-staffed” would hold posts about staffing; make it "advise", or take it out: /m)
  })
})

describe('help', () => {
  test.each(Object.entries(help))('of %s fits in 80 columns', (_name, words) => {
    for (const line of words.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(words).toContain('  sharewell ')
  })

  test('comes from each command', () => {
    expect(run(['review', '--help']).out).toBe(help['review'])
    expect(run(['help', 'rules']).out).toBe(help['rules'])
  })
})
