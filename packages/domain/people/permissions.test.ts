import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hour } from '../instant.ts'
import {
  type Action, actionFacts, actions, type Actor, delegableActions, type Delegation, delegationSchema, grantOf, type GuestLink, laws, may, type MemberActor, permissionWords, type Role, roles, type Subject, tokenScopes,
} from './index.ts'

const now = 1_800_000_000_000
const member = (memberId: string, role: Role, changed: Partial<MemberActor> = {}): MemberActor => ({ is: 'member', memberId, workspaceId: 'w', role, ...changed })
const house = { id: 'i', kind: 'organisational', ownerId: 'owner', physicianIds: ['physician'] } as const
const own = { id: 'i', kind: 'professional', ownerId: 'physician', physicianIds: [] } as const
const personal = { id: 'i', kind: 'personal', ownerId: 'physician', physicianIds: [] } as const
const subject = (changed: Partial<Subject> = {}): Subject => ({ workspace: { id: 'w', members: 5, owners: 1 }, at: now, identity: own, revision: { hash: 'h', writtenBy: 'manager', lastEditedBy: 'manager' }, ...changed })
const delegation = (changed: Partial<Delegation> = {}): Delegation => ({ id: 'd', identityId: 'i', givenBy: 'physician', to: 'manager', actions: delegableActions, givenAt: now - hour, expiresAt: now + hour, ...changed })
const link: GuestLink = { id: 'l', workspaceId: 'w', revisionHash: 'h', createdAt: now - hour, expiresAt: now + hour, codeConfirmedAt: now - 1 }

const told = (actor: Actor, action: Action, about: Subject): string => {
  const permission = may(actor, action, about)
  return permission.may ? permission.by : permission.refusal.code
}

describe('the matrix', () => {
  it('names every action and role', () => {
    for (const action of actions) for (const role of roles) expect(grantOf(action, role)).toMatch(/^(?:yes|own|delegated|author|self|no)$/)
    expect(actions).toEqual(expect.arrayContaining(['write', 'acknowledge', 'approve', 'schedule', 'take-down', 'connect', 'invite', 'audit', 'export-workspace']))
  })

  it('lets an owner delegate what a manager needs, and never a hold, an approval or a delegation', () => {
    expect(delegableActions).toEqual(expect.arrayContaining(['write', 'schedule', 'take-down']))
    for (const action of ['approve', 'record-consent', 'delegate', 'confirm-wrong-block', 'manage-rules'] as const) expect(delegableActions).not.toContain(action)
  })

  it.each<[string, Actor, Action, Subject, string]>([
    ['a stranger reads', { is: 'stranger' }, 'read', subject(), 'sign-in'],
    ['a member of another workspace reads', member('x', 'owner', { workspaceId: 'v' }), 'read', subject(), 'not-here'],
    ['a reader reads', member('x', 'reader'), 'read', subject(), 'role'],
    ['a reader writes', member('x', 'reader'), 'write', subject(), 'no'],
    ['a physician writes for themselves', member('physician', 'physician'), 'write', subject(), 'own'],
    ['a physician writes for another', member('x', 'physician'), 'write', subject(), 'not-yours'],
    ['a workspace owner writes for a physician', member('owner', 'owner'), 'write', subject(), 'not-yours'],
    ['a workspace owner writes for the house', member('x', 'owner'), 'write', subject({ identity: house }), 'own'],
    ['a physician of the house writes for it', member('physician', 'physician'), 'write', subject({ identity: house }), 'own'],
    ['a manager writes without a delegation', member('manager', 'manager'), 'write', subject(), 'no-delegation'],
    ['a manager writes by a delegation', member('manager', 'manager'), 'write', subject({ delegations: [delegation()] }), 'delegation'],
    ['… that was revoked', member('manager', 'manager'), 'write', subject({ delegations: [delegation({ revokedAt: now })] }), 'no-delegation'],
    ['… that has ended', member('manager', 'manager'), 'write', subject({ delegations: [delegation({ expiresAt: now })] }), 'no-delegation'],
    ['… that begins later', member('manager', 'manager'), 'write', subject({ delegations: [delegation({ givenAt: now + 1 })] }), 'no-delegation'],
    ['… of another identity', member('manager', 'manager'), 'write', subject({ delegations: [delegation({ identityId: 'j' })] }), 'no-delegation'],
    ['… of another manager', member('manager', 'manager'), 'write', subject({ delegations: [delegation({ to: 'x' })] }), 'no-delegation'],
    ['… by a former owner', member('manager', 'manager'), 'write', subject({ delegations: [delegation({ givenBy: 'x' })] }), 'no-delegation'],
    ['… for something else', member('manager', 'manager'), 'schedule', subject({ delegations: [delegation({ actions: ['write'] })] }), 'no-delegation'],
    ['… for another channel', member('manager', 'manager'), 'schedule', subject({ channelIds: ['a', 'b'], delegations: [delegation({ channelIds: ['a'] })] }), 'no-delegation'],
    ['… for this channel', member('manager', 'manager'), 'schedule', subject({ channelIds: ['a'], delegations: [delegation({ channelIds: ['a', 'b'] })] }), 'delegation'],
    ['a reader with a delegation', member('x', 'reader'), 'write', subject({ delegations: [delegation({ to: 'x' })] }), 'no'],
    ['a manager lets advice stand', member('manager', 'manager'), 'acknowledge', subject({ severity: 'advise', delegations: [delegation()] }), 'delegation'],
    ['a manager answers a hold', member('manager', 'manager'), 'acknowledge', subject({ severity: 'hold', delegations: [delegation()] }), 'hold-is-theirs'],
    ['a manager who owns the identity answers a hold', member('manager', 'manager'), 'acknowledge', subject({ severity: 'hold', identity: { ...own, ownerId: 'manager' } }), 'hold-is-theirs'],
    ['the physician answers a hold', member('physician', 'physician'), 'acknowledge', subject({ severity: 'hold' }), 'own'],
    ['a token answers a hold', member('physician', 'physician', { token: { scopes: tokenScopes } }), 'acknowledge', subject({ severity: 'hold' }), 'token-never'],
    ['anybody answers a block', member('physician', 'physician'), 'acknowledge', subject({ severity: 'block' }), 'block-stands'],
    ['a reviewer approves', member('x', 'reviewer'), 'approve', subject(), 'role'],
    ['a manager approves', member('x', 'manager'), 'approve', subject(), 'no'],
    ['its writer approves', member('physician', 'physician'), 'approve', subject({ revision: { hash: 'h', writtenBy: 'physician', lastEditedBy: 'x' } }), 'own-words'],
    ['its last editor approves', member('owner', 'owner'), 'approve', subject({ revision: { hash: 'h', writtenBy: 'x', lastEditedBy: 'owner' } }), 'own-words'],
    ['its last editor returns', member('owner', 'owner'), 'return', subject({ revision: { hash: 'h', writtenBy: 'x', lastEditedBy: 'owner' } }), 'own-words'],
    ['a reviewer returns', member('x', 'reviewer'), 'return', subject(), 'role'],
    ['a token approves without its scope', member('x', 'reviewer', { token: { scopes: ['write'] } }), 'approve', subject(), 'token-scope'],
    ['a token approves with it', member('x', 'reviewer', { token: { scopes: ['approve'] } }), 'approve', subject(), 'role'],
    ['somebody alone approves', member('x', 'owner'), 'approve', subject({ workspace: { id: 'w', members: 1, owners: 1 } }), 'approval-off'],
    ['an owner approves a personal post', member('owner', 'owner'), 'approve', subject({ identity: personal }), 'personal'],
    ['an owner reads a personal post', member('owner', 'owner'), 'read', subject({ identity: personal }), 'personal'],
    ['a personal identity has no approval', member('physician', 'physician'), 'approve', subject({ identity: personal }), 'personal-alone'],
    ['a reader writes for their own personal identity', member('physician', 'reader'), 'write', subject({ identity: personal }), 'own'],
    ['a manager with a delegation for a personal identity', member('manager', 'manager'), 'write', subject({ identity: personal, delegations: [delegation()] }), 'personal'],
    ['a colleague reads a draft', member('x', 'physician'), 'read', subject({ post: { id: 'p', authorId: 'physician', isDraft: true } }), 'draft'],
    ['a supervisor reads a shared draft', member('x', 'physician'), 'read', subject({ identity: personal, post: { id: 'p', authorId: 'physician', isDraft: true }, shares: [{ postId: 'p', withMemberId: 'x', sharedAt: now - 1 }] }), 'share'],
    ['a supervisor edits a shared draft', member('x', 'physician'), 'write', subject({ post: { id: 'p', authorId: 'physician', isDraft: true }, shares: [{ postId: 'p', withMemberId: 'x', sharedAt: now - 1 }] }), 'draft'],
    ['a supervisor reads a draft taken back', member('x', 'physician'), 'read', subject({ post: { id: 'p', authorId: 'physician', isDraft: true }, shares: [{ postId: 'p', withMemberId: 'x', sharedAt: now - 2, takenBackAt: now - 1 }] }), 'draft'],
    ['a workspace owner reads what a physician planned', member('owner', 'owner'), 'read', subject({ post: { id: 'p', authorId: 'physician', isDraft: false } }), 'not-shown'],
    ['… and sent for approval', member('owner', 'owner'), 'read', subject({ post: { id: 'p', authorId: 'physician', isDraft: false, isShown: true } }), 'role'],
    ['… for the house', member('x', 'reader'), 'read', subject({ identity: house, post: { id: 'p', authorId: 'physician', isDraft: false } }), 'role'],
    ['a manager with a delegation reads what is planned', member('manager', 'manager'), 'read', subject({ delegations: [delegation()], post: { id: 'p', authorId: 'physician', isDraft: false } }), 'role'],
    ['a manager without one', member('manager', 'manager'), 'read', subject({ delegations: [delegation({ revokedAt: now })], post: { id: 'p', authorId: 'physician', isDraft: false } }), 'not-shown'],
    ['a physician delegates', member('physician', 'physician'), 'delegate', subject(), 'own'],
    ['a workspace owner delegates a physician’s identity', member('owner', 'owner'), 'delegate', subject(), 'owner-delegates'],
    ['a physician of the house delegates it', member('physician', 'physician'), 'delegate', subject({ identity: house }), 'owner-delegates'],
    ['the one who disputed confirms', member('physician', 'physician'), 'confirm-wrong-block', subject({ dispute: { by: 'physician', at: now - 24 * hour } }), 'second-person'],
    ['a second physician confirms', member('x', 'physician'), 'confirm-wrong-block', subject({ dispute: { by: 'physician', at: now } }), 'role'],
    ['alone, too soon', member('x', 'owner'), 'confirm-wrong-block', subject({ workspace: { id: 'w', members: 1, owners: 1 }, dispute: { by: 'x', at: now - 12 * hour + 1 } }), 'too-soon'],
    ['alone, after twelve hours', member('x', 'owner'), 'confirm-wrong-block', subject({ workspace: { id: 'w', members: 1, owners: 1 }, dispute: { by: 'x', at: now - 12 * hour } }), 'role'],
    ['nothing was disputed', member('x', 'owner'), 'confirm-wrong-block', subject(), 'no-dispute'],
    ['the last owner leaves the others', member('x', 'owner'), 'erase-own', subject({ member: { id: 'x', role: 'owner' } }), 'last-owner'],
    ['a reader erases themselves', member('x', 'reader'), 'erase-own', subject({ member: { id: 'x', role: 'reader' } }), 'own'],
    ['a reader erases another', member('x', 'reader'), 'erase-own', subject({ member: { id: 'y', role: 'reader' } }), 'not-yours'],
    ['an author keeps a post for a complaint', member('manager', 'manager'), 'suspend-erasure', subject({ post: { id: 'p', authorId: 'manager', isDraft: false } }), 'own'],
    ['an owner keeps another’s post', member('owner', 'owner'), 'suspend-erasure', subject({ post: { id: 'p', authorId: 'manager', isDraft: false } }), 'not-author'],
  ])('%s', (_, actor, action, about, expected) => {
    expect(told(actor, action, about)).toBe(expected === 'no' ? 'role' : expected)
    if (expected === 'no') expect(may(actor, action, about).may).toBe(false)
  })
})

describe('a guest', () => {
  it.each<[string, Partial<GuestLink>, Action, Partial<Subject>, string]>([
    ['approves', {}, 'approve', {}, 'link'],
    ['schedules', {}, 'schedule', {}, 'guest-action'],
    ['approves another revision', {}, 'approve', { revision: { hash: 'g', writtenBy: 'a', lastEditedBy: 'a' } }, 'link-other-revision'],
    ['approves a second time', { usedAt: now - 1 }, 'approve', {}, 'link-used'],
    ['comes late', { expiresAt: now }, 'read', {}, 'link-expired'],
    ['was taken back', { revokedAt: now }, 'read', {}, 'link-revoked'],
    ['comes to another workspace', { workspaceId: 'v' }, 'read', {}, 'not-here'],
    ['rules over a personal identity', {}, 'approve', { identity: personal }, 'personal'],
  ])('%s', (_, changed, action, about, expected) => {
    expect(told({ is: 'guest', link: { ...link, ...changed } }, action, subject(about))).toBe(expected)
  })

  it('sees nothing before the code from the mail', () => {
    const { codeConfirmedAt: _, ...unconfirmed } = link
    expect(told({ is: 'guest', link: unconfirmed }, 'read', subject())).toBe('link-code')
  })
})

describe('a delegation', () => {
  const id = (n: number): string => `01999999-0000-7000-8000-00000000000${n}`
  const given = { id: id(1), identityId: id(2), givenBy: id(3), to: id(4), actions: ['write'], givenAt: now, expiresAt: now + hour }
  it.each([
    ['a good one', {}, true],
    ['to themselves', { to: id(3) }, false],
    ['for more than a year', { expiresAt: now + 366 * 24 * hour }, false],
    ['of nothing', { actions: [] }, false],
    ['of what no manager does', { actions: ['approve'] }, false],
    ['without an end', { expiresAt: undefined }, false],
  ])('%s', (_, changed, isSound) => {
    expect(delegationSchema.safeParse({ ...given, ...changed }).success).toBe(isSound)
  })
})

describe('properties', () => {
  const ids = fc.constantFrom('owner', 'physician', 'manager', 'x')
  const actor: fc.Arbitrary<MemberActor> = fc.record({ memberId: ids, role: fc.constantFrom(...roles), scopes: fc.option(fc.subarray([...tokenScopes])) })
    .map(({ memberId, role, scopes }) => member(memberId, role, scopes ? { token: { scopes } } : {}))
  const about: fc.Arbitrary<Subject> = fc.record({
    workspace: fc.record({ id: fc.constant('w'), members: fc.integer({ min: 1, max: 3 }), owners: fc.integer({ min: 1, max: 2 }) }),
    at: fc.constant(now),
    identity: fc.constantFrom(house, own, personal, { ...personal, ownerId: 'x' }, { ...own, ownerId: 'manager' }),
    revision: fc.record({ hash: fc.constant('h'), writtenBy: ids, lastEditedBy: ids }),
    severity: fc.constantFrom('tip', 'advise', 'hold', 'block'),
    dispute: fc.record({ by: ids, at: fc.constantFrom(now, now - 13 * hour) }),
    delegations: fc.array(fc.record({ to: ids, givenBy: ids, actions: fc.subarray([...delegableActions]) }).map((changed) => delegation(changed)), { maxLength: 3 }),
  })
  const action = fc.constantFrom(...actions)
  const holds = (law: (who: MemberActor, what: Action, subject: Subject, isAllowed: boolean) => boolean): void => {
    fc.assert(fc.property(actor, action, about, (who, what, subject) => law(who, what, subject, may(who, what, subject).may)), { numRuns: 5000 })
  }

  it('nobody approves what they wrote or last edited', () => {
    holds((who, what, { revision }, isAllowed) => !(isAllowed && what === 'approve') || (revision?.writtenBy !== who.memberId && revision?.lastEditedBy !== who.memberId))
  })
  it('nobody but its owner does anything to a personal identity', () => {
    holds((who, what, { identity }, isAllowed) => !(isAllowed && identity?.kind === 'personal' && actionFacts[what].about === 'identity') || identity.ownerId === who.memberId)
  })
  it('a token never answers a hold and never passes its scopes', () => {
    holds((who, what, { severity }, isAllowed) => !(isAllowed && who.token) || (who.token.scopes.some((scope) => scope === actionFacts[what].scope) && !(what === 'acknowledge' && (severity === 'hold' || severity === 'block'))))
  })
  it('a manager, a reviewer and a reader never answer a hold of an identity that is not personal', () => {
    holds((who, what, { severity, identity }, isAllowed) => !(isAllowed && what === 'acknowledge' && severity === 'hold' && identity?.kind !== 'personal') || who.role === 'owner' || who.role === 'physician')
  })
  it('a workspace of one has approval off', () => {
    holds((_, what, { workspace }, isAllowed) => !(isAllowed && what === 'approve') || workspace.members > 1)
  })
  it('what a role may not do anywhere, only a personal identity’s owner does', () => {
    holds((who, what, { identity }, isAllowed) => !(isAllowed && grantOf(what, who.role) === 'no') || identity?.kind === 'personal')
  })
  it('the other workspace is closed to everybody, and a refusal says why in a sentence', () => {
    fc.assert(fc.property(actor, action, about, (who, what, subject) => {
      const permission = may({ ...who, workspaceId: 'v' }, what, subject)
      expect(permission).toEqual({ may: false, refusal: { code: 'not-here', words: permissionWords['not-here'] } })
    }))
    for (const words of Object.values(permissionWords)) expect(words).toMatch(/^[A-Z“].{10,}\.$/)
    expect(new Set(laws.map(({ code }) => code)).size).toBe(laws.length)
  })
})
