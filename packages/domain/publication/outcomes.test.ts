import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movePost, type PostState } from '../post/index.ts'
import { findNextPart, findPostEvent, isInOrder, type PartState, partStates, publicationStates, toCounted, toFirstWait, toOutcomeOfParts, toOutcomeOfPublications, waitsFor } from './index.ts'

describe('parts add up', () => {
  it.each<[PartState[], string, number | undefined]>([
    [[], 'open', undefined],
    [['planned', 'planned'], 'open', 0],
    [['sending', 'planned'], 'sending', undefined],
    [['published', 'planned'], 'open', 1],
    [['published', 'published'], 'published', undefined],
    [['published', 'failed', 'planned'], 'partial', undefined],
    [['failed', 'planned'], 'failed', undefined],
    [['published', 'unknown', 'planned'], 'unknown', undefined],
    [['published', 'withdrawn'], 'partial', undefined],
    [['withdrawn', 'withdrawn'], 'withdrawn', undefined],
    [['withdrawn', 'failed', 'planned'], 'withdrawn', undefined],
  ])('%j is %s, next %s', (parts, outcome, next) => {
    expect(toOutcomeOfParts(parts)).toBe(outcome)
    expect(findNextPart(parts)).toBe(next)
  })

  const parts = fc.array(fc.constantFrom(...partStates), { maxLength: 6 })
  it('is published only if every part is, and a next part follows only parts that are out', () => {
    fc.assert(fc.property(parts, (list) => {
      if (toOutcomeOfParts(list) === 'published') expect(list.every((one) => one === 'published')).toBe(true)
      const next = findNextPart(list)
      if (next !== undefined) {
        expect(list.slice(0, next).every((one) => one === 'published' || one === 'withdrawn')).toBe(true)
        expect(list.slice(next).every((one) => one === 'planned')).toBe(true)
      }
    }))
  })

  it('a thread that stops at the first part that fails is in order', () => {
    fc.assert(fc.property(fc.nat(5), fc.constantFrom(...partStates), fc.nat(5), (out, at, planned) => {
      expect(isInOrder([...Array<PartState>(out).fill('published'), at, ...Array<PartState>(planned).fill('planned')])).toBe(true)
    }))
    expect(isInOrder(['planned', 'published'])).toBe(false)
    expect(isInOrder(['failed', 'sending'])).toBe(false)
  })
})

describe('publications add up', () => {
  it.each([
    [[], 'ready'],
    [['scheduled', 'waiting'], 'scheduled'],
    [['claimed', 'scheduled'], 'sending'],
    [['published', 'waiting'], 'sending'],
    [['published', 'failed'], 'done'],
    [['published', 'unknown'], 'done'],
    [['partial', 'cancelled'], 'done'],
    [['unknown', 'failed'], 'sending'],
    [['unknown', 'waiting'], 'sending'],
    [['failed', 'missed', 'cancelled'], 'ready'],
    [['withdrawn', 'cancelled'], 'withdrawn'],
    [['withdrawn', 'published'], 'done'],
    [['withdrawn', 'unknown'], 'sending'],
  ] as const)('%j is %s', (publications, outcome) => {
    expect(toOutcomeOfPublications(publications)).toBe(outcome)
  })

  it('never calls a post ready or withdrawn while something is out or could be', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...publicationStates), { maxLength: 5 }), (list) => {
      const outcome = toOutcomeOfPublications(list)
      if (outcome === 'ready' || outcome === 'withdrawn') expect(list.some((one) => ['published', 'partial', 'unknown', 'sending', 'claimed', 'scheduled', 'waiting'].includes(one))).toBe(false)
      expect(toOutcomeOfPublications(list.toReversed())).toBe(outcome)
    }))
  })
})

it('a thread of which a part is out keeps its post from being edited, also while it waits', () => {
  expect(publicationStates.filter((state) => toCounted(state, true) !== toCounted(state, false))).toEqual(['scheduled', 'waiting'])
  expect([toOutcomeOfPublications([toCounted('waiting', true)]), toOutcomeOfPublications([toCounted('waiting', false)])]).toEqual(['sending', 'scheduled'])
})

describe('a post follows its publications', () => {
  it.each<[PostState, Parameters<typeof findPostEvent>[1], string | undefined]>([
    ['scheduled', ['claimed'], 'sending-began'],
    ['sending', ['published', 'waiting'], undefined],
    ['sending', ['published', 'failed'], 'settled'],
    ['sending', ['failed'], 'came-back'],
    ['sending', ['waiting'], 'postponed'],
    ['scheduled', ['missed', 'cancelled'], 'missed'],
    ['scheduled', ['cancelled'], 'came-back'],
    ['done', ['withdrawn'], 'taken-down'],
    ['done', ['published', 'scheduled'], undefined],
    ['in-review', ['waiting'], undefined],
    ['draft', [], undefined],
  ])('%s with %j: %s', (from, publications, event) => {
    expect(findPostEvent(from, publications)).toBe(event)
  })

  it('by moves of its table, until it stands as they say', () => {
    fc.assert(fc.property(fc.constantFrom<PostState>('ready', 'scheduled', 'sending'), fc.array(fc.constantFrom(...publicationStates), { maxLength: 4 }), (start, publications) => {
      let state = start
      for (let event = findPostEvent(state, publications); event !== undefined; event = findPostEvent(state, publications)) {
        const answer = movePost(state, event)
        if (!answer.ok) throw new Error(answer.refusal.words)
        state = answer.move.to
      }
      expect(state).toBe(toOutcomeOfPublications(publications))
    }))
  })
})

it('says the gravest wait first', () => {
  expect(toFirstWait(['retry', 'paused', 'approval'])).toBe('approval')
  expect(toFirstWait([])).toBeUndefined()
  for (const one of waitsFor) expect(toFirstWait([one])).toBe(one)
})
