import { type Action, actionFacts } from './actions.ts'
import { doesDelegationCover, isDelegationActive } from './delegation.ts'
import type { Actor, MemberActor, Subject } from './facts.ts'
import { findGuestRefusal, guestActions } from './guest-link.ts'
import { isShown, laws, speaksFor } from './laws.ts'
import { grantOf } from './matrix.ts'
import { type PermissionCode, type PermissionRefusal, toPermissionRefusal } from './refusals.ts'

/** Why it is allowed; what goes out by a delegation can say so. */
export type Permission =
  | { readonly may: true; readonly by: 'role' | 'own' | 'share' | 'link' }
  | { readonly may: true; readonly by: 'delegation'; readonly delegationId: string }
  | { readonly may: false; readonly refusal: PermissionRefusal }

const refuse = (code: PermissionCode): Permission => ({ may: false, refusal: toPermissionRefusal(code) })
const allow = (by: 'role' | 'own' | 'share' | 'link'): Permission => ({ may: true, by })

/**
 * Whether somebody may do something to a subject: first the laws, then the matrix.
 * A fact that the subject lacks never allows anything. Never throws.
 */
export function may(actor: Actor, action: Action, subject: Subject): Permission {
  if (actor.is === 'stranger') return refuse('sign-in')
  if (actor.is === 'guest') return mayGuest(actor.link, action, subject)
  if (actor.workspaceId !== subject.workspace.id) return refuse('not-here')
  const broken = laws.find((law) => law.refuses(actor, action, subject))
  if (isShown(actor, action, subject) && broken?.code !== 'token-never' && broken?.code !== 'token-scope') return allow('share')
  return broken ? refuse(broken.code) : mayByMatrix(actor, action, subject)
}

function mayByMatrix(actor: MemberActor, action: Action, subject: Subject): Permission {
  const { identity } = subject
  if (actionFacts[action].about === 'identity' && identity?.kind === 'personal') return allow('own')
  const grant = grantOf(action, actor.role)
  if (grant === 'yes') return allow('role')
  if (grant === 'no') return refuse('role')
  if (grant === 'self') return subject.member === undefined || subject.member.id === actor.memberId ? allow('own') : refuse('not-yours')
  if (grant === 'author') return subject.post?.authorId === actor.memberId ? allow('own') : refuse('not-author')
  if (identity && speaksFor(actor, identity)) return allow('own')
  return grant === 'delegated' ? mayByDelegation(actor, action, subject) : refuse('not-yours')
}

/** A delegation counts while whoever gave it still owns the identity; an organisation's stands until it is revoked. */
function mayByDelegation({ memberId }: MemberActor, action: Action, { identity, delegations = [], channelIds, at }: Subject): Permission {
  const found = delegations.find((one) =>
    identity !== undefined && one.identityId === identity.id && one.to === memberId
    && (identity.kind === 'organisational' || one.givenBy === identity.ownerId)
    && isDelegationActive(one, at) && doesDelegationCover(one, action, channelIds))
  return found ? { may: true, by: 'delegation', delegationId: found.id } : refuse('no-delegation')
}

function mayGuest(link: Extract<Actor, { is: 'guest' }>['link'], action: Action, { workspace, identity, revision, at }: Subject): Permission {
  if (link.workspaceId !== workspace.id) return refuse('not-here')
  if (!guestActions.includes(action)) return refuse('guest-action')
  if (identity?.kind === 'personal') return refuse('personal')
  const code = findGuestRefusal(link, revision?.hash, at)
  return code ? refuse(code) : allow('link')
}
