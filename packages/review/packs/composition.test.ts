import { severities } from '@sharewell/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReviewer, rules, type ReviewInput, type ReviewOutput } from '../index.ts'
import { basisLabels } from './basis.ts'
import { packs } from './index.ts'
import { bases, isKnownAtFirstHand, raisesRule, type PolicyPack } from './pack.ts'
import { findPackFaults } from './pack-schema.ts'

/** Packs that raise, that take sides, and the old edition that asks for names: every choice of them is tried. */
const handful = packs.filter(({ id }) => ['ahpra-ad', 'bma', 'ccmc', 'cmpa', 'gmc2013'].includes(id))
const posts: readonly ReviewInput[] = [
  ...rules.flatMap(({ examples }) => examples.flags.slice(0, 1)).map((example): ReviewInput => (typeof example === 'string' ? { text: example } : example)),
  { text: 'I am a doctor and I say that the new ward is not ready.', profile: { anonymous: true } },
  { text: 'As a doctor I tell you: my throwaway account, my rules. Our hospital is a death trap.', profile: { anonymous: true } },
]

const reviewers = new Map<string, ReturnType<typeof createReviewer>>()
function reviewUnder(active: readonly PolicyPack[], post: ReviewInput): ReviewOutput {
  const key = active.map(({ id }) => id).join()
  const reviewer = reviewers.get(key) ?? createReviewer({ packs: active })
  reviewers.set(key, reviewer)
  return reviewer.review(post)
}

const place = ({ rule, start, end }: ReviewOutput['findings'][number]): string => `${rule} ${start} ${end}`

describe('packs compose', () => {
  it('a pack more never removes a finding, nor makes one milder, nor hides a disagreement: every choice of a handful', () => {
    const choices = Array.from({ length: 1 << handful.length }, (_, bits) => handful.filter((_pack, at) => (bits >> at) % 2 === 1))
    for (const post of posts) {
      const outputs = choices.map((active) => reviewUnder(active, post))
      for (const [bits, few] of outputs.entries()) {
        for (const at of handful.keys()) {
          const many = outputs[bits | (1 << at)] ?? few
          const losses = few.findings.filter((finding) => !many.findings.some((other) => place(other) === place(finding) && severities.indexOf(other.severity) >= severities.indexOf(finding.severity) && finding.clauses.every((id) => other.clauses.includes(id))))
          const hidden = (few.disagreements ?? []).filter(({ topic }) => !many.disagreements?.some((other) => other.topic === topic))
          if (losses.length + hidden.length > 0) expect.fail(`${handful[at]?.id} takes away ${[...losses.map(place), ...hidden.map(({ topic }) => topic)].join(', ')} from ${JSON.stringify(post)}`)
        }
      }
    }
  })

  it('what a pack adds stands below a hold and beside what stood', () => {
    for (const post of posts) {
      const [without, all] = [reviewUnder([], post), reviewUnder(handful, post)]
      const known = new Set(without.findings.map(place))
      for (const added of all.findings.filter((finding) => !known.has(place(finding)))) expect(added.severity).toBe('advise')
    }
  })

  it('no pack turns anything into a block, nor holds criticism, tone, clarity or a tip', () => {
    const all = createReviewer({ packs })
    const free = (rule: string): boolean => /^(?:tone|clarity|reach)\//.test(rule) || rule === 'respect/no-denigration-of-services' || rule === 'respect/no-insult-of-leaders'
    for (const post of posts) {
      const before = new Map(reviewUnder([], post).findings.map((finding) => [place(finding), finding.severity]))
      for (const finding of all.review(post).findings) {
        const was = before.get(place(finding)) ?? 'advise'
        if (finding.severity === 'block' || free(finding.rule)) expect([place(finding), finding.severity]).toEqual([place(finding), was])
      }
    }
    expect(rules.filter(({ id }) => free(id)).flatMap(({ id }) => packs.flatMap(({ clauses }) => clauses.filter((clause) => raisesRule(clause, id)).map((clause) => `${clause.id} raises ${id}`)))).toEqual([])
  })

  it('the order of packs is never seen', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...packs], { minLength: 2 }), fc.array(fc.constantFrom(...posts), { minLength: 20, maxLength: 20 }), (shuffled, some) => {
      const [reviewer, sorted] = [createReviewer({ packs: shuffled }), createReviewer({ packs: packs.filter((pack) => shuffled.includes(pack)) })]
      for (const post of some) expect(reviewer.review(post)).toEqual(sorted.review(post))
    }), { numRuns: 30 })
  })
})

describe('what is known at second hand never raises', () => {
  const hearsay = (pack: PolicyPack): PolicyPack => ({ ...pack, clauses: pack.clauses.map((clause) => ({ ...clause, basis: 'secondary stored page', gravity: 'block', raises: clause.rules })) })

  it.each(packs.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
    for (const clause of pack.clauses) {
      const raised = rules.filter(({ id }) => raisesRule(clause, id))
      if (!isKnownAtFirstHand(clause)) expect([clause.id, raised.map(({ id }) => id)]).toEqual([clause.id, []])
      for (const basis of bases) if (!isKnownAtFirstHand({ basis })) for (const { id } of rules) expect(raisesRule({ ...clause, basis, gravity: 'block', raises: ['privacy/*', 'tone/*', ...clause.rules] }, id)).toBe(false)
    }
    expect(findPackFaults(hearsay(pack)).join('\n')).toContain('a clause known as "secondary stored page" advises at most')
  })

  it('a post under hearsay alone reads as gravely as under no pack', () => {
    const all = createReviewer({ packs: packs.map((pack) => ({ ...hearsay(pack), positions: [] })) })
    for (const post of posts) expect(all.review(post).findings.map(({ rule, severity }) => [rule, severity])).toEqual(reviewUnder([], post).findings.map(({ rule, severity }) => [rule, severity]))
  })

  it('a clause known at first hand does raise what is likely, and nothing that only asks', () => {
    const post = { text: 'Patients of mine, add me as a friend on here, I post my holidays too. My patients, add me as a friend.' }
    const severity = (active: readonly PolicyPack[]): string[] => reviewUnder(active, post).findings.filter(({ rule }) => rule === 'boundaries/no-befriending-patients').map((finding) => `${finding.confidence} ${finding.severity}`)
    expect(severity([])).toContain('likely advise')
    expect(severity(packs.filter(({ id }) => id === 'bma'))).not.toContain('likely advise')
  })
})

it('every basis has its label, in plain words', () => {
  expect(Object.keys(basisLabels)).toEqual([...bases])
  expect(new Set(Object.values(basisLabels)).size).toBe(bases.length)
})
