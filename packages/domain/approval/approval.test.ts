import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, hour } from '../instant.ts'
import { severities, verdicts } from '../review-words.ts'
import { roles } from '../people/roles.ts'
import {
  type Acknowledgement, type Approval, type ApprovalFacts, type ApprovalNeed, type ApprovalRule, approvalRuleSchema, canBeApproved, type Dispute, findOfferedAgain, findWanted, isDisputeConfirmed, type KeptFinding, toApprovalEnd, toApprovalNeed, toApprovalState,
} from './index.ts'

const facts = (changed: Partial<ApprovalFacts> = {}): ApprovalFacts => ({ identity: { kind: 'organisational' }, members: 5, verdict: 'clear', channelIds: ['a'], authorRoles: ['physician'], isDelegated: false, ...changed })

describe('how many have to approve', () => {
  it.each<[string, ApprovalRule[], Partial<ApprovalFacts>, number, boolean]>([
    ['no rule', [], {}, 0, false],
    ['a rule for everything', [{ approvers: 1 }], {}, 1, false],
    ['by verdict', [{ verdicts: ['hold'], approvers: 2 }, { approvers: 1 }], { verdict: 'hold' }, 2, false],
    ['another verdict', [{ verdicts: ['hold'], approvers: 2 }], {}, 0, false],
    ['by channel', [{ channelIds: ['b'], approvers: 1 }], { channelIds: ['a', 'b'] }, 1, false],
    ['another channel', [{ channelIds: ['b'], approvers: 1 }], {}, 0, false],
    ['by who wrote it', [{ writtenBy: ['manager'], approvers: 1 }], { authorRoles: ['manager', 'owner'] }, 1, false],
    ['off does not undo more', [{ approvers: 1 }, { approvers: 0 }], {}, 1, false],
    ['what a manager wrote', [], { isDelegated: true, identity: { kind: 'professional' } }, 1, true],
    ['what a manager wrote, off or not', [{ approvers: 0 }], { isDelegated: true }, 1, true],
    ['a physician for themselves', [{ approvers: 2 }], { identity: { kind: 'professional' } }, 0, false],
    ['a personal identity', [{ approvers: 2 }], { identity: { kind: 'personal' }, isDelegated: true }, 0, false],
    ['a workspace of one', [{ approvers: 2 }], { members: 1 }, 0, false],
  ])('%s', (_, rules, changed, approvers, needsOwn) => {
    expect(toApprovalNeed(rules, facts(changed))).toEqual({ approvers, needsOwn })
  })

  it('one rule more never asks for less', () => {
    const rule: fc.Arbitrary<ApprovalRule> = fc.record({ approvers: fc.constantFrom<0 | 1 | 2>(0, 1, 2), verdicts: fc.subarray([...verdicts], { minLength: 1 }), writtenBy: fc.subarray([...roles], { minLength: 1 }) })
    fc.assert(fc.property(fc.array(rule, { maxLength: 4 }), rule, fc.constantFrom(...verdicts), fc.constantFrom(...roles), fc.boolean(), (rules, more, verdict, role, isDelegated) => {
      const about = facts({ verdict, authorRoles: [role], isDelegated })
      expect(toApprovalNeed([...rules, more], about).approvers).toBeGreaterThanOrEqual(toApprovalNeed(rules, about).approvers)
    }))
  })

  it.each([[{ approvers: 3 }], [{}], [{ approvers: 1, verdicts: [] }], [{ approvers: 1, verdicts: ['bad'] }], [{ approvers: 1, people: ['x'] }]])('refuses the rule %j', (rule) => {
    expect(approvalRuleSchema.safeParse(rule).success).toBe(false)
  })
})

const now = 1_800_000_000_000
const revision = { hash: 'h', writtenBy: 'manager', lastEditedBy: 'editor' }
const approval = (changed: Partial<Approval> = {}): Approval => ({ revisionHash: 'h', by: 'physician', from: 'member', isOwn: true, decision: 'approved', decidedAt: now - hour, endsAt: now + day, ...changed })
const one: ApprovalNeed = { approvers: 1, needsOwn: false }
const two: ApprovalNeed = { approvers: 2, needsOwn: false }
const ownOne: ApprovalNeed = { approvers: 1, needsOwn: true }
const missing = { is: 'missing', more: 1, needsOwn: false, needsMember: false, hasLapsed: false }

describe('how a revision stands', () => {
  it.each<[string, Partial<Approval>[], ApprovalNeed, object]>([
    ['off', [], { approvers: 0, needsOwn: false }, { is: 'off' }],
    ['nobody yet', [], one, missing],
    ['two of nobody', [], two, { ...missing, more: 2 }],
    ['one of one', [{}], one, { is: 'approved', by: ['physician'], endsAt: now + day }],
    ['one of two', [{}], two, missing],
    ['two of two, as long as both hold', [{}, { by: 'x', endsAt: now + hour }], two, { is: 'approved', by: ['physician', 'x'], endsAt: now + hour }],
    ['the same twice', [{}, { decidedAt: now - 2 * hour }], two, missing],
    ['of another revision', [{ revisionHash: 'g' }], one, missing],
    ['by its writer', [{ by: 'manager' }], one, missing],
    ['by its last editor', [{ by: 'editor' }], one, missing],
    ['ended', [{ endsAt: now }], one, { ...missing, hasLapsed: true }],
    ['taken back', [{ takenBackAt: now }], one, missing],
    ['decided later', [{ decidedAt: now + 1 }], one, missing],
    ['returned', [{}, { by: 'x', decision: 'returned' }], one, { is: 'returned', by: 'x', at: now - hour }],
    ['returned, then approved by the same', [{ decision: 'returned', decidedAt: now - 2 * hour }, {}], one, { is: 'approved', by: ['physician'], endsAt: now + day }],
    ['returned where approval is off', [{ decision: 'returned' }], { approvers: 0, needsOwn: false }, { is: 'returned', by: 'physician', at: now - hour }],
    ['a colleague where the physician is needed', [{ by: 'x', isOwn: false }], ownOne, { ...missing, needsOwn: true }],
    ['the physician where they are needed', [{}], ownOne, { is: 'approved', by: ['physician'], endsAt: now + day }],
    ['two colleagues where the physician is needed', [{ by: 'x', isOwn: false }, { by: 'y', isOwn: false }], { approvers: 2, needsOwn: true }, { ...missing, needsOwn: true }],
    ['a guest alone', [{ by: 'g', from: 'guest', isOwn: false }], one, { ...missing, needsMember: true }],
    ['two guests', [{ by: 'g', from: 'guest', isOwn: false }, { by: 'k', from: 'guest', isOwn: false }], two, { ...missing, needsMember: true }],
    ['a guest and a member', [{ by: 'g', from: 'guest', isOwn: false }, {}], two, { is: 'approved', by: ['physician', 'g'], endsAt: now + day }],
  ])('%s', (_, approvals, need, state) => {
    expect(toApprovalState(revision, approvals.map((changed) => approval(changed)), need, now)).toEqual(state)
  })

  it.each([
    ['one other', ['x'], one, true], ['nobody other', ['manager', 'editor'], one, false], ['one of two', ['manager', 'x'], two, false], ['two', ['x', 'y'], two, true],
    ['the physician', ['physician'], ownOne, true], ['colleagues without the physician', ['x', 'y'], ownOne, false], ['nobody where none is needed', [], { approvers: 0, needsOwn: false }, true],
  ] as const)('can be approved by %s: %j', (_, ids, need, isPossible) => {
    expect(canBeApproved(revision, need, ids.map((id) => ({ id, isOwn: id === 'physician' })))).toBe(isPossible)
  })

  it('an approval holds for seven days after the planned time', () => {
    expect([toApprovalEnd(now), toApprovalEnd(now, now + day), toApprovalEnd(now, now - day)]).toEqual([now + 7 * day, now + 8 * day, now + 7 * day])
  })

  const any: fc.Arbitrary<Approval> = fc.record({
    revisionHash: fc.constantFrom('h', 'g'), by: fc.constantFrom('physician', 'x', 'y', 'manager', 'editor'), from: fc.constantFrom<'member' | 'guest'>('member', 'guest'), isOwn: fc.boolean(),
    decision: fc.constantFrom<'approved' | 'returned'>('approved', 'approved', 'returned'), decidedAt: fc.integer({ min: now - day, max: now + hour }), endsAt: fc.integer({ min: now - hour, max: now + day }),
  })
  const needs = fc.constantFrom(one, two, ownOne, { approvers: 2, needsOwn: true } as const)

  it('is approved only by enough people of that very hash who did not write it, one of them a member, and own where needed', () => {
    fc.assert(fc.property(fc.array(any, { maxLength: 8 }), needs, (approvals, need) => {
      const state = toApprovalState(revision, approvals, need, now)
      if (state.is !== 'approved') return
      const good = approvals.filter((each) => each.revisionHash === 'h' && each.decision === 'approved' && each.decidedAt <= now && now < each.endsAt && !(each.from === 'member' && ['manager', 'editor'].includes(each.by)))
      expect(new Set(good.map(({ by, from }) => `${from} ${by}`)).size).toBeGreaterThanOrEqual(need.approvers)
      expect(good.some(({ from }) => from === 'member')).toBe(true)
      if (need.needsOwn) expect(good.some(({ from, isOwn }) => from === 'member' && isOwn)).toBe(true)
      expect(state.by).toHaveLength(need.approvers)
      expect(state.endsAt).toBeGreaterThan(now)
    }), { numRuns: 2000 })
  })

  it('a new revision has no approval, whatever was said of the old one', () => {
    fc.assert(fc.property(fc.array(any, { maxLength: 8 }), needs, (approvals, need) => {
      expect(toApprovalState({ ...revision, hash: 'new' }, approvals, need, now)).toEqual({ is: 'missing', more: need.approvers, needsOwn: need.needsOwn, needsMember: false, hasLapsed: false })
    }))
  })

  it('does not depend on the order in which decisions are read, while no two are of one moment', () => {
    fc.assert(fc.property(fc.uniqueArray(any, { maxLength: 6, selector: ({ decidedAt }) => decidedAt }), needs, (approvals, need) => {
      expect(toApprovalState(revision, approvals.toReversed(), need, now).is).toBe(toApprovalState(revision, approvals, need, now).is)
    }))
  })
})

const finding = (changed: Partial<KeptFinding> = {}): KeptFinding => ({ rule: 'tone/no-shouting', quoteHash: 'q', severity: 'hold', ...changed })
const answer = (changed: Partial<Acknowledgement> = {}): Acknowledgement => ({ rule: 'tone/no-shouting', quoteHash: 'q', severity: 'hold', by: 'physician', isOwn: true, ...changed })
const dispute: Dispute = { rule: 'tone/no-shouting', quoteHash: 'q', by: 'physician', disputedAt: now - day, confirmedBy: 'x', confirmedAt: now - hour }

describe('acknowledgements', () => {
  it.each([
    ['unchanged', finding(), [answer()], 1],
    ['another quote', finding({ quoteHash: 'r' }), [answer()], 0],
    ['another rule', finding({ rule: 'tone/no-sarcasm' }), [answer()], 0],
    ['graver now', finding({ severity: 'block' }), [answer()], 0],
    ['milder now', finding({ severity: 'advise' }), [answer()], 1],
  ])('offered again: %s', (_, now, earlier, count) => {
    expect(findOfferedAgain([now], earlier)).toHaveLength(count)
  })

  const context = { acknowledgements: [], disputes: [], isAlone: false, isConsented: () => false, at: now }
  it.each<[string, KeptFinding, Partial<Parameters<typeof findWanted>[1]>, string[]]>([
    ['advice goes', finding({ severity: 'advise' }), {}, []],
    ['a hold wants an answer', finding(), {}, ['answer']],
    ['answered by the physician', finding(), { acknowledgements: [answer()] }, []],
    ['answered by a manager', finding(), { acknowledgements: [answer({ isOwn: false })] }, ['answer']],
    ['an answer to mere advice', finding(), { acknowledgements: [answer({ severity: 'advise' })] }, ['answer']],
    ['a consent', finding(), { isConsented: () => true }, []],
    ['a block', finding({ severity: 'block' }), { acknowledgements: [answer({ severity: 'block' })], isConsented: () => true }, ['change-or-dispute']],
    ['a block disputed', finding({ severity: 'block' }), { disputes: [{ rule: dispute.rule, quoteHash: 'q', by: 'physician', disputedAt: now }] }, ['confirmation']],
    ['a block confirmed wrong', finding({ severity: 'block' }), { disputes: [dispute] }, ['answer']],
    ['… and answered', finding({ severity: 'block' }), { disputes: [dispute], acknowledgements: [answer()] }, []],
  ])('%s', (_, one, changed, wants) => {
    expect(findWanted([one], { ...context, ...changed }).map((each) => each.wants)).toEqual(wants)
  })

  it.each([
    ['a second person', { confirmedBy: 'x' }, false, true],
    ['the same person among others', { confirmedBy: 'physician' }, false, false],
    ['alone, in time', { confirmedBy: 'physician', disputedAt: now - hour - 12 * hour }, true, true],
    ['alone, too soon', { confirmedBy: 'physician', disputedAt: now - 12 * hour }, true, false],
    ['later than now', { confirmedAt: now + 1 }, false, false],
  ])('confirmed by %s', (_, changed, isAlone, isConfirmed) => {
    expect(isDisputeConfirmed({ ...dispute, ...changed }, isAlone, now)).toBe(isConfirmed)
  })

  it('nothing graver than advice goes without somebody’s word or a consent', () => {
    fc.assert(fc.property(fc.array(fc.record({ rule: fc.constant('r/x'), quoteHash: fc.constantFrom('q', 'r'), severity: fc.constantFrom(...severities) }), { maxLength: 5 }), (findings) => {
      expect(findWanted(findings, context)).toHaveLength(findings.filter(({ severity }) => severity === 'hold' || severity === 'block').length)
    }))
  })
})
