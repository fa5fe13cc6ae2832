import { readFileSync } from 'node:fs'
import { createReviewer } from '@sharewell/review'
import { makeLinearModel } from '@sharewell/review/linear-model'
import { decodeModel } from '@sharewell/review/model-file'
import { packs } from '@sharewell/review/packs'
import { describe, expect, it } from 'vitest'
import { questionIds, shelves, stories, turns, type Story } from './index.ts'

/** Every case of the catalogue of cases, and the story that tells it. */
const cases: Readonly<Record<string, string>> = {
  'CASE-ANGELA': 'seen-texting',
  'CASE-GERARD': 'closed-page',
  'CASE-MEXICO': 'the-photograph',
  'CASE-OMA-ABUSE': 'sent-in-anger',
  'CASE-NEJM-THREAD': 'the-thread',
  'CASE-HQO-FEEDBACK': 'asking-early',
  'CASE-DRMIKE': 'millions',
  'CASE-SENIOR-TO-TRAINEE': 'from-above',
  'CASE-140-TONE': 'too-short-to-smile',
  'CASE-REVERT-VIDEO': 'easier-seen',
  'CASE-WEM': 'from-the-kitchen',
  'CASE-BADGE-POTUS45': 'the-tick',
  'CASE-TIKTOK-DANCE': 'the-dance',
  'CASE-TWITTER-SPATS': 'the-spat',
  'CASE-CLASSMATES-DOMINO': 'the-dominoes',
  'CASE-SPAM-COMMENT': 'kind-comment',
}

const model = makeLinearModel(decodeModel(readFileSync(new URL('../../../../../packages/review/models/assets/english.swm', import.meta.url))))
const reviewer = createReviewer({ model })
const clauses = new Set(packs.flatMap((pack) => pack.clauses.map(({ id }) => id)))

const told = ({ happened, led, take }: Story): string => [...happened, ...led, take].join(' ')
const everything = (story: Story): string => [story.title, story.gist, told(story), story.message?.better ?? '', ...Object.values(story.dominoes ?? {})].join('\n')
const toGrade = (text: string): number => Number(reviewer.read({ text }).text.of('readingGrade')[0]?.value ?? 0)

it('every case is told once, and nothing else is', () => {
  expect(Object.keys(cases)).toHaveLength(16)
  expect(stories.map(({ id }) => id).toSorted()).toEqual(Object.values(cases).toSorted())
})

it('every reflective question, every shelf and every turn has a story', () => {
  expect(new Set(stories.flatMap(({ questions }) => questions))).toEqual(new Set(questionIds))
  expect(new Set(stories.map(({ shelf }) => shelf))).toEqual(new Set(shelves))
  expect(new Set(stories.map(({ turn }) => turn))).toEqual(new Set(turns))
})

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_id, story) => {
  it('takes 120 to 250 words', () => {
    const words = told(story).split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(250)
  })

  it('reads at grade 8 or lower, in sentences under 25 words', () => {
    expect(toGrade(told(story))).toBeLessThanOrEqual(8)
    if (story.dominoes) expect(toGrade(Object.values(story.dominoes).join(' '))).toBeLessThanOrEqual(8)
    for (const sentence of told(story).split(/(?<=[.?!])\s/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThan(25)
  })

  it('names nobody', () => {
    const { text } = reviewer.read({ text: everything(story) })
    expect(text.of('personName').map(({ start, end }) => everything(story).slice(start, end))).toEqual([])
    expect(everything(story)).not.toMatch(/\b(?:Dr|Prof|Mr|Mrs|Ms|Miss)\b\.?|@\w/)
  })

  it('rests on clauses that exist, one of them in force, each once', () => {
    expect(story.clauses.filter((id) => !clauses.has(id))).toEqual([])
    expect(new Set(story.clauses).size).toBe(story.clauses.length)
    expect(story.clauses.length).toBeGreaterThan(1)
  })

  it('speaks without exclamation marks', () => expect(told(story)).not.toContain('!'))

  if (story.message) {
    const { less, better } = story.message
    it('has a better message that nothing holds', () => {
      expect(reviewer.review({ text: better }).findings.filter(({ severity }) => severity === 'hold' || severity === 'block').map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([])
    })
    if (story.turn === 'harm') it('has a message of which something is said', () => expect(reviewer.review({ text: less }).verdict).not.toBe('clear'))
  }
})
