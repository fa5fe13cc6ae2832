import type { MemberActor } from '@sharewell/domain/people'
import type { Context } from '../context.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { findMemberName } from '../people/members/find-name.ts'
import type { SendCode } from './guest-links.ts'

/** What sends a guest's code by mail, in the name of the member who invites; undefined where no mail is set up. */
export function mailGuestCode(context: Context, { workspaceId, memberId }: MemberActor, postId: string): SendCode | undefined {
  if (!context.mail) return undefined
  return async ({ to, code, expiresAt }, within) => {
    const invitedBy = await findMemberName(within, workspaceId, memberId)
    await queueMail(context, within, { to, template: 'guest-code', data: { code, invitedBy, expiresAt }, expiresAt, asker: { workspaceId, memberId, subjectKind: 'post', subjectId: postId } })
  }
}
