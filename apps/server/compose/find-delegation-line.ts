import type { MemberActor } from '@sharewell/domain/people'
import { speaksFor } from '@sharewell/domain/people'
import { toDelegationLine } from '@sharewell/domain/post'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { members } from '../db/schema/workspaces.ts'
import type { KeptIdentity } from '../people/access/find-identity.ts'
import { toRole } from '../people/access/find-member.ts'
import type { PostRow } from './load-post.ts'

/**
 * What a post says where somebody who does not speak for its identity wrote, last edited or sent it; undefined where nobody
 * did, or the identity's owner does not want it said.
 */
export async function findDelegationLine(database: Database, actor: MemberActor, { workspaceId, authorId, lastEditedBy }: Pick<PostRow, 'workspaceId' | 'authorId' | 'lastEditedBy'>, { profile, facts }: KeptIdentity, language: string): Promise<string | undefined> {
  if (!profile.tellsDelegation) return undefined
  const hands = [...new Set([authorId, lastEditedBy, actor.memberId])]
  const rows = await database.select({ id: members.id, role: members.role }).from(members).where(and(eq(members.workspaceId, workspaceId), inArray(members.id, hands)))
  const isOwn = hands.every((id) => rows.some((row) => row.id === id && speaksFor({ memberId: id, role: toRole(row.role) }, facts)))
  return isOwn ? undefined : toDelegationLine(profile.name, language)
}
