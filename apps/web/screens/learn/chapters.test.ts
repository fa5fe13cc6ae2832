import { createReviewer } from '@sharewell/review'
import { packs } from '@sharewell/review/packs'
import { topics } from '@sharewell/review/topics'
import { describe, expect, it } from 'vitest'
import { c, l, p } from '../../messages/learn.ts'
import { toView } from '../guidance/data/places.ts'
import { toLearnView } from './places.ts'
import { findStory, groups, questionIds, shelves, turns } from './stories/index.ts'

const reviewer = createReviewer()
const clauses = new Set(packs.flatMap((pack) => pack.clauses.map(({ id }) => id)))

/** Every text in a part of the messages; functions are left out. */
function listTexts(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listTexts) : []
}

describe.each([['the screen', l], ['the chapters', c], ['the paths', p]] as const)('%s', (_name, part) => {
  const texts = listTexts(part).filter((text) => text.includes(' '))
  it('reads at grade 8 or lower as a whole', () => {
    const text = texts.map((one) => (/[.?!…:”]$/.test(one) ? one : `${one}.`)).join('\n')
    expect(Number(reviewer.read({ text: text.slice(0, 9000) }).text.of('readingGrade')[0]?.value)).toBeLessThanOrEqual(8)
  })
  it.each(texts)('speaks calmly, in short sentences: %s', (text) => {
    expect(text).not.toMatch(/!|\berror\b|\boops\b|violat|non-compliant/i)
    for (const sentence of text.split(/(?<=[.?])\s/)) expect(sentence.split(/\s+/).length).toBeLessThan(25)
  })
})

describe('the reading paths', () => {
  it('are four, each for somebody else', () => expect(p.map(({ id }) => id)).toEqual(['newcomer', 'trainee', 'established', 'non-user']))

  it.each(p.flatMap(({ id, steps }) => steps.map((step) => [id, step.title, step] as const)))('%s, %s leads somewhere', (_id, _title, { story, place, guidance, link }) => {
    if (story !== undefined) expect(findStory(story)).toBeDefined()
    if (place !== undefined) expect(toLearnView(place).at).not.toBe('nowhere')
    if (guidance !== undefined) {
      const view = toView(guidance)
      expect(view.at).not.toBe('nowhere')
      if (view.at === 'clause') expect(clauses).toContain(view.id)
    }
    if (place !== undefined || guidance !== undefined) expect(link).toBeDefined()
  })
})

describe('the chapters', () => {
  it.each(c.more.map(({ place }) => place))('%s is a place', (place) => expect(toLearnView(place).at).not.toBe('nowhere'))
  it.each(c.facilitate.choose.map(({ story }) => story))('%s is a story', (story) => expect(findStory(story)).toBeDefined())
  it.each(c.greyZones.zones.map(({ topic }) => topic))('%s is a matter on which packs differ', (topic) => expect(Object.hasOwn(topics, topic)).toBe(true))
  it('the plan takes forty-five minutes', () => expect(c.facilitate.plan.reduce((sum, { minutes }) => sum + Number(minutes), 0)).toBe(45))
})

it('every question, group, shelf and turn has words', () => {
  expect(Object.keys(l.questions)).toEqual([...questionIds])
  expect(Object.keys(l.dominoes.groups)).toEqual([...groups])
  expect(Object.keys(l.home.shelves)).toEqual([...shelves])
  expect(Object.keys(l.story.turns)).toEqual([...turns])
})
