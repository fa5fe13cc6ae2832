import { type Action, may, type Permission, type Subject } from '@sharewell/domain/people'
import type { Context } from '../../context.ts'
import { Refused, type RefusalKind } from '../../refused.ts'
import { countMembers } from './find-member.ts'
import type { KeptIdentity } from './find-identity.ts'
import type { SignedInMember } from './people-env.ts'

type More = Omit<Subject, 'workspace' | 'at' | 'identity' | 'delegations'>
export type Permitted = Extract<Permission, { may: true }>

/**
 * Asks the matrix and its laws; answers why it is allowed, and throws Refused where it is not. What is about an
 * identity names it; the rest of what an action knows (post, revision, severity) comes in `more`.
 */
export async function permit(context: Pick<Context, 'database' | 'clock'>, member: SignedInMember, action: Action, identity?: Pick<KeptIdentity, 'facts' | 'delegations'>, more: More = {}): Promise<Permitted> {
  const subject: Subject = {
    workspace: await countMembers(context, member.workspaceId), at: context.clock.now(),
    ...(identity ? { identity: identity.facts, delegations: identity.delegations } : {}), ...more,
  }
  const permission = may(member, action, subject)
  if (permission.may) return permission
  throw new Refused(toKind(permission.refusal.code, identity), permission.refusal)
}

/** Of somebody's personal identity nobody else learns even that it exists. */
function toKind(code: string, identity: Pick<KeptIdentity, 'facts'> | undefined): RefusalKind {
  if (code === 'sign-in') return 'unauthenticated'
  return code === 'not-here' || (code === 'personal' && identity !== undefined) ? 'not-found' : 'forbidden'
}
