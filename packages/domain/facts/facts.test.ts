import { describe, expect, test } from 'vitest'
import { platforms } from '../limits/index.ts'
import { badges, findOverdue, isOverdue, listAgeingFacts } from './index.ts'

describe('what is overdue', () => {
  const facts = [{ id: 'late', reviewBy: '2027-05-20' }, { id: 'later', reviewBy: '2026-12-31' }, { id: 'young', reviewBy: '2030-01-01' }]

  test.each<[string, string[]]>([
    ['2026-12-31', []],
    ['2027-01-01', ['later']],
    ['2027-05-21', ['later', 'late']],
    ['2099-01-01', ['later', 'late', 'young']],
  ])('on %s', (today, ids) => {
    expect(findOverdue(facts, today).map(({ id }) => id)).toEqual(ids)
    expect(facts.filter((fact) => isOverdue(fact, today))).toHaveLength(ids.length)
  })
})

describe('facts that age', () => {
  test('every platform has its length, its pictures and its badge, each with dates', () => {
    const facts = listAgeingFacts()
    expect(facts.map(({ id }) => id)).toEqual([...platforms.map((platform) => `length/${platform}`), ...platforms.map((platform) => `picture/${platform}`), ...platforms.map((platform) => `badge/${platform}`)])
    for (const { readAt, reviewBy, says } of facts) {
      expect(readAt).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/)
      expect(reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(reviewBy > readAt).toBe(true)
      expect(says).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('no badge is said to prove who somebody is', () => {
    expect(badges.filter(({ says }) => /\bproves\b/.test(says) && !/\bno longer proves\b|\bproves no more\b/.test(says))).toEqual([])
  })
})
