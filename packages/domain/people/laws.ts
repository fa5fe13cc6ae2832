import { hour } from '../instant.ts'
import { type Action, actionFacts } from './actions.ts'
import { isDelegationActive } from './delegation.ts'
import type { IdentityFacts, MemberActor, Subject } from './facts.ts'
import type { PermissionCode } from './refusals.ts'
import type { Role } from './roles.ts'

/** How long somebody alone waits before they confirm their own dispute of a block. */
export const aloneConfirmsAfter = 12 * hour

/** Whether a role can own an identity of a kind, or be one of its physicians. */
export function canSpeak(role: Role, kind: IdentityFacts['kind']): boolean {
  return kind === 'personal' || role === 'owner' || role === 'physician'
}

/** Whether a member's word is the identity's own. An organisation is spoken for by every owner of its workspace. */
export function speaksFor(member: Pick<MemberActor, 'memberId' | 'role'>, identity: IdentityFacts): boolean {
  if (!canSpeak(member.role, identity.kind)) return false
  if (identity.ownerId === member.memberId) return true
  if (identity.kind === 'personal') return false
  return identity.physicianIds.includes(member.memberId) || (identity.kind === 'organisational' && member.role === 'owner')
}

/** A law that no role stands above. */
export interface Law {
  readonly code: PermissionCode
  readonly says: string
  readonly refuses: (actor: MemberActor, action: Action, subject: Subject) => boolean
}

const answersHold = (action: Action, { severity }: Subject): boolean => action === 'acknowledge' && (severity === 'hold' || severity === 'block')
const isAlone = ({ workspace, identity }: Subject): boolean => workspace.members === 1 || identity?.kind === 'personal'
const isSharedWith = ({ memberId }: MemberActor, { post, shares = [], at }: Subject): boolean =>
  shares.some((share) => share.postId === post?.id && share.withMemberId === memberId && share.sharedAt <= at && (share.takenBackAt === undefined || at < share.takenBackAt))

/** Whether a draft's author lets this member look at it and remark on it, and nothing else. */
export function isShown(actor: MemberActor, action: Action, subject: Subject): boolean {
  return (action === 'read' || action === 'comment') && subject.post?.isDraft === true && isSharedWith(actor, subject)
}

/** The laws, asked in this order before the matrix; the first that refuses is told. */
export const laws: readonly Law[] = [
  {
    code: 'token-never', says: 'A token never answers a hold, and never does what only a person may.',
    refuses: ({ token }, action, subject) => token !== undefined && (actionFacts[action].scope === 'never' || answersHold(action, subject)),
  },
  {
    code: 'token-scope', says: 'A token does only what its scopes name; approving needs the scope `approve`.',
    refuses: ({ token }, action) => token !== undefined && !token.scopes.some((scope) => scope === actionFacts[action].scope),
  },
  {
    code: 'personal', says: 'A personal identity is governed by nobody but its owner.',
    refuses: ({ memberId }, action, { identity }) => actionFacts[action].about === 'identity' && identity?.kind === 'personal' && identity.ownerId !== memberId,
  },
  {
    code: 'personal-alone', says: 'A personal identity has no delegations, no approval and no rules.',
    refuses: (_, action, { identity }) => identity?.kind === 'personal' && ['delegate', 'approve', 'return', 'manage-rules', 'invite-guest'].includes(action),
  },
  {
    code: 'draft', says: 'A draft is its author’s alone until they share or submit it.',
    refuses: ({ memberId }, action, { post }) => actionFacts[action].about === 'identity' && post?.isDraft === true && post.authorId !== memberId,
  },
  {
    code: 'not-shown', says: 'What is planned for a professional identity is seen by those who speak or act for it, until it is submitted for approval or out.',
    refuses: (actor, action, { identity, post, delegations = [], at }) => (action === 'read' || action === 'comment') && identity?.kind === 'professional'
      && post !== undefined && post.isShown !== true && post.authorId !== actor.memberId && !speaksFor(actor, identity)
      && !delegations.some((one) => one.identityId === identity.id && one.to === actor.memberId && one.givenBy === identity.ownerId && isDelegationActive(one, at)),
  },
  {
    code: 'approval-off', says: 'In a workspace of one, approval is off.',
    refuses: (_, action, { workspace }) => (action === 'approve' || action === 'return') && workspace.members === 1,
  },
  {
    code: 'own-words', says: 'Nobody approves or returns a revision that they wrote or last edited.',
    refuses: ({ memberId }, action, { revision }) => (action === 'approve' || action === 'return') && (revision === undefined || revision.writtenBy === memberId || revision.lastEditedBy === memberId),
  },
  {
    code: 'block-stands', says: 'A block is never answered with a reason alone.',
    refuses: (_, action, { severity }) => action === 'acknowledge' && severity === 'block',
  },
  {
    code: 'hold-is-theirs', says: 'A hold is answered by the identity’s own physician or owner, never by a manager for them.',
    refuses: (actor, action, subject) => answersHold(action, subject) && !(subject.identity && speaksFor(actor, subject.identity)),
  },
  {
    code: 'no-dispute', says: 'A block is confirmed wrong only after somebody said so.',
    refuses: (_, action, { dispute }) => action === 'confirm-wrong-block' && dispute === undefined,
  },
  {
    code: 'second-person', says: 'That a block is wrong is confirmed by a second physician or owner.',
    refuses: ({ memberId }, action, subject) => action === 'confirm-wrong-block' && subject.dispute?.by === memberId && !isAlone(subject),
  },
  {
    code: 'too-soon', says: 'Whoever is alone confirms it themselves after twelve hours.',
    refuses: ({ memberId }, action, { dispute, at }) => action === 'confirm-wrong-block' && dispute?.by === memberId && at - dispute.at < aloneConfirmsAfter,
  },
  {
    code: 'owner-delegates', says: 'Only the owner of an identity delegates it.',
    refuses: ({ memberId, role }, action, { identity }) => action === 'delegate' && identity !== undefined && identity.ownerId !== memberId && !(identity.kind === 'organisational' && role === 'owner'),
  },
  {
    code: 'last-owner', says: 'A workspace with other members keeps at least one owner.',
    refuses: (_, action, { member, workspace }) => (action === 'manage-members' || action === 'erase-own') && member?.role === 'owner' && workspace.owners <= 1 && workspace.members > 1,
  },
]
