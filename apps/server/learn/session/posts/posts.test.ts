import { describe, expect, it, test } from 'vitest'
import { packs } from '@sharewell/review/packs'
import { findAllDisagreements } from '@sharewell/review/disagreements'
import { stagePacks } from '../../../packs.ts'
import { loadServerReview } from '../../../engine.ts'
import { postSets } from './index.ts'

const review = loadServerReview(stagePacks)
const posts = Object.entries(postSets).flatMap(([set, { posts }]) => posts.map((post) => [`${set}: ${post.id}`, post] as const))
const clauses = new Map(packs.flatMap((pack) => pack.clauses.map((clause) => [clause.id, clause] as const)))
const disagreements = findAllDisagreements(stagePacks)

test.each(Object.entries(postSets))('the set %s holds eight to ten posts, each with its own name', (_name, { posts }) => {
  expect(posts.length).toBeGreaterThanOrEqual(8)
  expect(posts.length).toBeLessThanOrEqual(10)
  expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length)
})

describe.each(posts)('%s', (_name, { input, claims, topic, better, question, listenFor }) => {
  const found = review(input)

  it('is found as claimed, or clear', () => {
    expect(found.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(claims.map(({ rule }) => rule)))
    if (claims.length === 0) expect([found.verdict, found.findings.filter(({ severity }) => severity !== 'tip')]).toEqual(['clear', []])
  })

  it('shows clauses that exist and stand behind the remark', () => {
    for (const { rule, clauses: named } of claims) {
      expect(named.length).toBeGreaterThan(0)
      expect(found.findings.find((finding) => finding.rule === rule)?.clauses).toEqual(expect.arrayContaining([...named]))
    }
  })

  it('shows clauses on both sides of a matter on which packs differ', () => {
    const matter = disagreements.find(({ topic: id }) => id === topic?.id)
    if (topic === undefined) return
    const sides = topic.clauses.map((id) => matter?.positions.find((stand) => stand.clauses.some((clause) => clause.id === id))?.position)
    expect(sides).not.toContain(undefined)
    expect(new Set(sides).size).toBeGreaterThan(1)
    for (const id of topic.clauses) expect(clauses.has(id)).toBe(true)
  })

  it('is told well in a way that the review lets pass', () => {
    const { verdict, findings } = review({ ...input, text: better })
    expect([verdict, findings.filter(({ severity }) => severity !== 'tip').map(({ rule }) => rule)]).toEqual(['clear', []])
    expect(better === input.text).toBe(claims.length === 0)
  })

  it('fits on the stage and on a phone', () => {
    for (const [words, most] of [[input.text, 280], [better, 280], [question, 80], [listenFor, 130], [input.inReplyTo ?? '', 120]] as const) expect(words.length).toBeLessThanOrEqual(most)
  })
})
