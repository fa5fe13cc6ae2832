import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reviewOutputSchema, type ReviewOutput } from '@sharewell/review/contract'
import { afterAll, describe, expect, test } from 'vitest'
import { makeWardPhoto, runCommand, toSamplePath } from '../pictures/samples-for-tests.ts'
import { review } from './review.ts'

const folder = mkdtempSync(join(tmpdir(), 'media-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]): ReturnType<typeof runCommand> => runCommand(review, args)
const plain = toSamplePath('plain.jpg')

async function reviewed(...args: string[]): Promise<{ status: number; output: ReviewOutput }> {
  const { status, out } = await run(...args, '--format', 'json')
  return { status, output: reviewOutputSchema.parse(JSON.parse(out)) }
}

describe('a photo with a place, a face and a wristband', () => {
  test('is judged with its post, and each thing is named with its place', async () => {
    writeFileSync(at('ward.jpg'), await makeWardPhoto())
    const { status, out } = await run('A long night.', '--media', at('ward.jpg'), '--alt', 'A wristband on a bed.')
    const words = out.replace(/\s+/g, ' ')
    expect(status).toBe(1)
    expect(words).toContain(`${at('ward.jpg')}: JPEG, 1200 × 800 pixels, `)
    expect(words).toMatch(/ face top right, \d+ × \d+ pixels at \d+,\d+ words “WHITCOMBE, Orla Jane”, /)
    expect(words).toContain('hidden Where it was taken: 49.71000, -54.16667')
    expect(words).toMatch(/(?:hold|block) +privacy\/\S+ \(?in the picture/)
    expect(words).toContain('media/no-face')
    expect(words).toContain('media/no-hidden-data')
    expect(words).toContain('"sharewell redact IN OUT" writes a copy')
    expect(words).toContain('answer with --answer patient=yes or patient=no')
  }, 60_000)
})

describe('what is said of pictures', () => {
  test('answers behind a picture are its own, those before all are for all', async () => {
    copyFileSync(plain, at('other.jpg'))
    const { output } = await reviewed('A day out.', '--answer', 'display=no,patient=no', '--media', plain, '--alt', 'Waves.', '--media', at('other.jpg'), '--answer', 'patient=yes', '--alt', 'Waves again.')
    const about = output.findings.filter(({ rule }) => rule === 'media/no-patient-unconsented')
    expect(about.map(({ in: place }) => place)).toEqual([{ attachment: at('other.jpg') }])
    expect(output.verdict).toBe('block')
  })

  test('a consent makes of a block a hold', async () => {
    const { status, output } = await reviewed('A day out.', '--media', plain, '--alt', 'Waves.', '--answer', 'patient=yes,mark=no,display=no', '--consent', 'public-education,,2027-05-01')
    expect([status, output.verdict]).toEqual([1, 'hold'])
  })

  test('an alternative text is reviewed', async () => {
    const { output } = await reviewed('A day out.', '--media', plain, '--alt', 'Mrs Helen Whitcombe, NHS number 943 476 5919, after her sepsis')
    expect(output.findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'privacy/no-direct-identifier', in: { attachment: plain } })]))
  })

  test('a post that names the picture brings its alternative text along', async () => {
    writeFileSync(at('post.json'), JSON.stringify({ text: 'A day out.', attachments: [{ id: plain, type: 'image/jpeg', alt: 'Waves in the evening sun.' }, { id: 'elsewhere', type: 'image/png', alt: 'Hills.' }] }))
    const { status, output } = await reviewed('--input', at('post.json'), '--media', plain)
    expect([status, output.verdict, output.findings.map(({ rule }) => rule)]).toEqual([0, 'clear', []])
  })

  test('the text comes from standard input where it is asked for, and not else', async () => {
    const args = ['--media', plain, '--alt', 'Waves.', '--format', 'json']
    const asked = await runCommand(review, ['-', ...args], 'My patient John Whitcombe, NHS number 943 476 5919, was admitted with sepsis.')
    expect([asked.status, JSON.parse(asked.out)]).toEqual([1, expect.objectContaining({ verdict: 'block' })])
    expect((await runCommand(review, args, 'My patient John Whitcombe, NHS number 943 476 5919')).status).toBe(0)
  })

  test('a picture alone is a post', async () => {
    expect((await reviewed('--media', plain, '--alt', 'Waves.')).output.verdict).toBe('clear')
  })
})

describe('what cannot be used is said before anything is looked at', () => {
  const many = Array.from({ length: 11 }, (_, number) => ['--media', `${number}.jpg`]).flat()
  test.each<[string[], RegExp]>([
    [['--alt', 'A', '--media', plain], /^--alt belongs behind the --media/],
    [['--media', plain, '--alt', 'A', '--alt', 'B'], /has two --alt; give one$/],
    [['--media', plain, '--media', plain], /twice$/],
    [['--answer', 'patient=no', 'x'], /^--answer speaks of a picture; name it with --media$/],
    [['--media', plain, '--answer', 'patient'], /^--answer is "patient"; it must be such as patient=no,mark=yes$/],
    [['--media', plain, '--answer', 'nurse=no'], /^--answer is "nurse"; it can be patient, mark, display$/],
    [['--media', plain, '--answer', 'patient=maybe'], /^--answer patient is "maybe"; it can be yes, no$/],
    [['x', ...many], /^there are 11 pictures; at most 10/],
    [['x', '--consent', 'fun'], /^--consent is "fun"; it can be teaching, /],
    [['x', '--consent', 'teaching,x,soon'], /^--consent is "soon"; it must be a date/],
    [['x', '--consent', 'teaching,x,2026-11-19'], /^that consent ran out on 2026-11-19/],
    [['x', '--consent', 'teaching,x,2027-11-19,more'], /^--consent is "teaching,x,2027-11-19,more"/],
    [['--media', plain, '--format', 'jsonl'], /^--media goes with one post/],
    [['--media', plain, '--input', 'posts.jsonl'], /^--media goes with one post/],
    [['--media', plain, toSamplePath('plain.png')], /plain\.png is a file; put --media before each picture/],
    [['--media', plain, 'two', 'texts'], /^the text came in several pieces/],
    [['--media', plain, '--media', at('none.jpg')], /none\.jpg: there is no such file$/],
  ])('%j', async (args, words) => {
    const { status, out, err } = await run(...args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })
})

test('names and words in a picture are no commands for the terminal', async () => {
  const name = at('a\u001B[2J\nb.jpg')
  copyFileSync(plain, name)
  const { out } = await run('A day out.', '--media', name)
  expect(out).not.toContain('\u001B')
  expect(out).toContain('a\uFFFD[2J\uFFFDb.jpg: JPEG')
})
